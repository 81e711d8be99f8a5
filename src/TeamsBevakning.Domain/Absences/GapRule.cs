using NodaTime;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Escalations;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Domain.Absences;

/// <summary>An account that nobody will be left for is an item of the communications unit's a week ahead, and is told again each day until the gap begins. It ends by itself when somebody is left again.</summary>
public static class GapRule
{
    /// <summary>How far ahead it is told.</summary>
    public static readonly Duration Ahead = Duration.FromDays(7);

    private static readonly Duration Again = Duration.FromHours(20);

    /// <summary>The first instant within the time ahead at which nobody is left for the account; null when there is none.</summary>
    /// <param name="account">The account.</param>
    /// <param name="absences">All absences that are known.</param>
    /// <param name="at">The present.</param>
    public static Instant? FirstGap(Account account, IReadOnlyList<Absence> absences, Instant at)
    {
        foreach (var turn in absences.SelectMany(absence => new[] { absence.From, absence.Until ?? absence.From }).Append(at).Where(turn => turn >= at && turn <= at + Ahead).Distinct().Order())
        {
            if (new StandIns(absences, turn).LeaveUnwatched(account))
            {
                return turn;
            }
        }

        return null;
    }

    /// <summary>What is to be done, in order; nothing when all is as it should be.</summary>
    /// <param name="account">The account.</param>
    /// <param name="gapAt">When nobody is left for it; null when somebody is.</param>
    /// <param name="open">The unhandled item about it; null when there is none.</param>
    /// <param name="policy">The rules in force.</param>
    /// <param name="communicationsUnit">Who is told.</param>
    /// <param name="at">The present.</param>
    public static IReadOnlyList<Change> Decide(Account account, Instant? gapAt, Item? open, Policy policy, UnitId communicationsUnit, Instant at)
    {
        var isAbout = open is not null && gapAt is { } gap && (open.Matter?.At == gap || gap <= at);
        Change?[] changes =
        [
            open is not null && !isAbout ? Closing.Decide(open, communicationsUnit, at) : null,
            gapAt is not null && !isAbout
                ? Opening.Decide(ItemKind.Unwatched, new Matter(account.Id.Value, account.Name, gapAt), communicationsUnit, account, policy, communicationsUnit, at)
                : null,
            isAbout && gapAt > at ? ToldAgain(open!, at) : null,
        ];
        return [.. changes.OfType<Change>()];
    }

    /// <summary>The item with a step that tells of it once more, which is then due; null when it has been told today.</summary>
    private static Change? ToldAgain(Item item, Instant at)
    {
        var last = item.Steps.All.Where(step => step.At <= at).Select(step => step.At).Append(item.OpenedAt).Max();
        if (at - last < Again)
        {
            return null;
        }

        var number = item.Steps.All.Select(step => step.Number).DefaultIfEmpty().Max() + 1;
        var again = new PlannedStep(number, Milestone.Resolve, StepTo.Communications, at, IfNobody.Last);
        return new Change(item with { Version = item.Version + 1, Steps = new ItemSteps([.. item.Steps.All.Append(again).OrderBy(step => step.At)]) }, [], []);
    }
}
