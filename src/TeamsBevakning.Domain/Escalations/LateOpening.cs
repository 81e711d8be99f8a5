using NodaTime;
using TeamsBevakning.Domain.Accounts;

namespace TeamsBevakning.Domain.Escalations;

/// <summary>
/// An item whose target had passed when it was first seen (the first fill, an outage): it opens as late and goes to the communications unit once, in a summary with
/// all others that are found at the time. No step is done for it: nobody is reminded of a deadline that nobody could keep.
/// </summary>
public static class LateOpening
{
    /// <summary>How long a summary waits for more that is found late before it is sent.</summary>
    public static readonly Duration CollectsFor = Duration.FromMinutes(2);

    /// <summary>The opening of such an item.</summary>
    /// <param name="opened">The opening as if it were in time.</param>
    /// <param name="communicationsUnit">Who gets the summary.</param>
    /// <param name="at">The present.</param>
    internal static Change Of(Change opened, UnitId communicationsUnit, Instant at)
    {
        var before = opened.Item!;
        var item = before with
        {
            OpenedLate = true,
            AcknowledgeMissedAt = before.AcknowledgeDue is null ? null : at,
            MissedAt = at,
            EscalatedAt = at,
            Steps = before.Steps.Superseded(at),
        };
        JournalEntry[] taken = item.AcknowledgeDue is { } due ? [JournalEntry.MissedBy(item, Milestone.Acknowledge, due, at)] : [];
        JournalEntry[] handled =
        [
            JournalEntry.MissedBy(item, Milestone.Resolve, item.Due, at),
            JournalEntry.About(item, JournalKind.Escalated, at) with { Unit = communicationsUnit, Card = CardKind.LateSummary },
        ];
        return opened with { Item = item, Journal = [.. opened.Journal, .. taken, .. handled], Notices = Notice.AllOf(item, communicationsUnit) };
    }
}
