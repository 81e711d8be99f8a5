using System.Text.Json.Nodes;
using NodaTime.Text;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Slices;

namespace TeamsBevakning.Cards;

/// <summary>What stands in the form: as it was sent in, when something of it is wrong.</summary>
/// <param name="From">The first day, as it was chosen.</param>
/// <param name="To">The last day; empty for the same as the first.</param>
/// <param name="Part">Which halves of those days: one of the words below.</param>
/// <param name="IsOpen">Whether it is until further notice.</param>
/// <param name="Substitute">Who stands in, by object id.</param>
internal sealed record AbsenceTyped(string From, string To, string Part, bool IsOpen, string Substitute)
{
    public const string FromNoon = "fromNoon";

    public const string ToNoon = "toNoon";

    public const string Both = "both";

    public const string Whole = "whole";

    /// <summary>Who stands in by the register.</summary>
    public const string Listed = "register";

    public static AbsenceTyped Nothing { get; } = new(string.Empty, string.Empty, Whole, false, Listed);
}

/// <summary>What came of the last press.</summary>
/// <param name="Text">In words.</param>
/// <param name="IsDone">Whether it was done.</param>
internal sealed record AbsenceSaid(string Text, bool IsDone);

/// <summary>The data of <c>cards/absence.json</c>: a person's own absences, each of which can be taken back, and a form for one more.</summary>
internal static class AbsenceCard
{
    private const int MostAbsences = 10;

    /// <summary>A card may be 28 KB in all; whoever is not among them can be written.</summary>
    private const int MostPeople = 60;

    public static JsonObject Data(AbsencesView view, PersonId person, AbsenceTyped typed, AbsenceSaid? said)
    {
        var people = Substitutes(view.Register, person).Take(MostPeople).ToList();
        var own = view.Own.Take(MostAbsences).ToList();
        return new JsonObject
        {
            ["title"] = Texts.AbsenceTitle,
            ["summary"] = said?.Text ?? (own.Count == 0 ? Texts.OwnAbsenceNone : Of(view, own[0])),
            ["isSaid"] = said is not null,
            ["said"] = PeoplesText.Shown(said?.Text ?? string.Empty),
            ["tone"] = said is null ? "emphasis" : said.IsDone ? "good" : "attention",
            ["isNone"] = own.Count == 0,
            ["none"] = Texts.OwnAbsenceNone,
            ["absences"] = new JsonArray([.. own.Select(absence => new JsonObject { ["text"] = PeoplesText.Shown(Of(view, absence)), ["absence"] = absence.Id.ToString() })]),
            ["hasMore"] = view.Own.Count > own.Count,
            ["more"] = Texts.AbsenceMore.With(view.Own.Count - own.Count),
            ["from"] = DateOf(typed.From),
            ["to"] = DateOf(typed.To),
            ["open"] = typed.IsOpen ? "true" : "false",
            ["part"] = typed.Part is AbsenceTyped.FromNoon or AbsenceTyped.ToNoon or AbsenceTyped.Both ? typed.Part : AbsenceTyped.Whole,
            ["parts"] = new JsonArray(
            [
                Choice(AbsenceTyped.Whole, Texts.AbsenceWholeDays), Choice(AbsenceTyped.FromNoon, Texts.AbsenceFromNoon),
                Choice(AbsenceTyped.ToNoon, Texts.AbsenceToNoon), Choice(AbsenceTyped.Both, Texts.AbsenceBothNoon),
            ]),
            ["substitute"] = people.Exists(other => other.Id.ToString() == typed.Substitute) ? typed.Substitute : AbsenceTyped.Listed,
            ["people"] = new JsonArray([Choice(AbsenceTyped.Listed, Texts.AbsenceSubstituteRegister), .. people.Select(other => Choice(other.Id.ToString(), SwedishText.Cut(other.Name, 80, "…")))]),
            ["how"] = Texts.AbsenceHow,
        };
    }

    public static string Of(AbsencesView view, Domain.Absences.Absence absence)
    {
        var times = AbsenceTimes.Of(absence.From, absence.Until, view.Zone);
        return absence.Substitute is { } substitute
            ? Texts.OwnAbsenceSubstitute.With(times, view.Register.Find(substitute)?.Name ?? substitute.ToString())
            : Texts.OwnAbsence.With(times);
    }

    /// <summary>Those who handle items: first of her own accounts, then of their units, then all others.</summary>
    private static IEnumerable<Person> Substitutes(Register register, PersonId person)
    {
        var own = register.AccountsOf(person).ToList();
        var units = own.Select(account => account.Unit).ToHashSet();
        return own.Concat(register.Accounts.Where(account => units.Contains(account.Unit))).Concat(register.Accounts)
            .SelectMany(account => account.Administrators.Concat(account.Substitutes))
            .Concat(register.People.Where(other => register.RolesOf(other.Id).HasFlag(Roles.Communicator)).Select(other => other.Id))
            .Distinct().Where(other => other != person).Select(register.Find).OfType<Person>();
    }

    /// <summary>Null for what is no date, which some clients would not show the card for.</summary>
    private static string? DateOf(string written) => LocalDatePattern.Iso.Parse(written).Success ? written : null;

    private static JsonObject Choice(string value, string title) => new() { ["value"] = value, ["title"] = title };
}
