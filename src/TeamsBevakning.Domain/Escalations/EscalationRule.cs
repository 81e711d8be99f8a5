using NodaTime;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Domain.Escalations;

/// <summary>Decides what time alone does to an item: its target is missed and goes to the communications unit (REQUIREMENTS A5), or <i>Ångra</i> ends.</summary>
public static class EscalationRule
{
    /// <summary>The change that is due at <paramref name="at"/>, or null when nothing is: an item is escalated once, and never when it is handled.</summary>
    /// <param name="item">The item as it stands.</param>
    /// <param name="communicationsUnit">Who gets what missed its target.</param>
    /// <param name="at">The present.</param>
    public static Change? Decide(Item item, UnitId communicationsUnit, Instant at)
    {
        if (item.NextDueAt is not { } dueAt || at < dueAt)
        {
            return null;
        }

        var missed = item.IsUnhandled && item.EscalatedAt is null && at >= item.Due.At;
        var after = item with
        {
            Version = item.Version + 1,
            Undo = item.Undo is { } undo && at < undo.Until ? undo : null,
            EscalatedAt = missed ? at : item.EscalatedAt,
        };
        return new Change(after, missed ? EntriesOf(item, communicationsUnit, at) : [], Notice.AllOf(after, communicationsUnit));
    }

    private static JournalEntry[] EntriesOf(Item item, UnitId communicationsUnit, Instant at) =>
    [
        JournalEntry.About(item, JournalKind.Missed, at) with { DueAt = item.Due.At },
        JournalEntry.About(item, JournalKind.Escalated, at) with { Unit = communicationsUnit },
    ];
}
