using NodaTime;
using TeamsBevakning.Domain.Escalations;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Domain.Targets;

/// <summary>What a target means for one item: its deadlines and its escalation steps as instants. Frozen in the item when it opens.</summary>
/// <param name="Acknowledge">By when somebody is to have taken it, never later than it is to be handled; null when that is not promised.</param>
/// <param name="Resolve">By when it is to be handled.</param>
/// <param name="Steps">Who is told, and when, in the order they are done.</param>
public sealed record Promise(DueAt? Acknowledge, DueAt Resolve, IReadOnlyList<PlannedStep> Steps)
{
    /// <summary>The promise of a target for something that came in at <paramref name="receivedAt"/>.</summary>
    /// <param name="target">What is promised.</param>
    /// <param name="receivedAt">When the clock started.</param>
    /// <param name="calendar">When the unit works.</param>
    /// <param name="atLatest">Deadlines that were promised before and are not moved to later; null for none.</param>
    public static Promise Of(Target target, Instant receivedAt, WorkCalendar calendar, (DueAt? Acknowledge, DueAt Resolve)? atLatest = null)
    {
        var resolve = Earlier(target.Resolve.DueFrom(receivedAt, calendar), atLatest?.Resolve);
        var taken = target.Acknowledge is { } rule ? Earlier(rule.DueFrom(receivedAt, calendar), atLatest?.Acknowledge) : null;
        var acknowledge = taken?.At > resolve.At ? resolve : taken;
        return new(acknowledge, resolve, StepPlan.Of(target.Escalation, receivedAt, acknowledge, resolve, calendar));
    }

    private static DueAt Earlier(DueAt due, DueAt? before) => before?.At <= due.At ? before : due;
}
