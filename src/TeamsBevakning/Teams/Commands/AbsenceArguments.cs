using TeamsBevakning.Domain.Periods;
using TeamsBevakning.Slices;

namespace TeamsBevakning.Teams.Commands;

/// <summary>What comes with <c>frånvaro</c>, in any order: who, when, and who stands in.</summary>
internal static class AbsenceArguments
{
    private static readonly string[] Back = ["tillbaka", "back", "ater", "avbryt", "slut", "off", "over", "avboka", "stryk"];

    private static readonly string[] Standing = ["ersattare", "ersatter", "ersatts", "vikarie", "vikarierar", "substitute"];

    /// <summary>Parts of ”i morgon”, ”tills vidare” and ”t o m”, which are no words of a period by themselves, and of ”until further notice”.</summary>
    private static readonly string[] Particles = ["morgon", "morn", "dag", "overmorgon", "tills", "vidare", "further", "notice", "t", "o", "m", "fr", "t.o.m", "fr.o.m", "t.v", "v", "veckor", "veckorna"];

    private static readonly string[] Filling = ["for", "som", "av", "om", "min", "sig", "blir", "kommer", "att", "is", "as", "and", "by", "en", "ska", "bort"];

    public static Command Read(IReadOnlyList<MessageWord> words)
    {
        var rest = words.Where(word => !CommandWords.IsAbsence(word.Key)).ToList();
        var isBack = words.Any(word => Back.Contains(word.Key)) || (rest is [{ Key: "av" or "bort" }, ..] && !words.Any(word => Standing.Contains(word.Key)));
        var names = new List<(string Name, Slot Slot)>();
        var (when, isAfter) = (new List<string>(), false);
        foreach (var word in rest.Where(word => !Back.Contains(word.Key)))
        {
            if (Standing.Contains(word.Key))
            {
                isAfter = true;
            }
            else if (Particles.Contains(word.Key) || PeriodReader.Others(word.Text).Count == 0)
            {
                when.Add(word.Text);
            }
            else if (!MessageWords.IsPolite(word) && !Filling.Contains(word.Key))
            {
                names.Add((word.Text, isAfter ? Slot.AfterStanding : when.Count > 0 ? Slot.AfterWhen : Slot.First));
            }
        }

        // ”Anna är borta idag, Bo ersätter”: the name stands before.
        Slot[] standing = !isAfter || names.Exists(name => name.Slot is Slot.AfterStanding) ? [Slot.AfterStanding]
            : names.Exists(name => name.Slot is Slot.AfterWhen) ? [Slot.AfterWhen]
            : [Slot.First];
        string Named(bool stands) => string.Join(' ', names.Where(name => standing.Contains(name.Slot) == stands).Select(name => name.Name));
        var asked = new AbsenceAsked(Named(false), string.Join(' ', isBack && when is ["av", .. var later] ? later : when), Named(true), isBack);
        return asked is { IsBack: false, Who: "", When: "", Substitute: "" } ? new Command.OwnAbsences() : new Command.Absence(asked);
    }

    /// <summary>Where a name stands.</summary>
    private enum Slot
    {
        First,
        AfterWhen,
        AfterStanding,
    }
}
