using NodaTime;
using TeamsBevakning.Domain.Escalations;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Domain.Tests.Items;

/// <summary>What a store keeps of an item, and nothing that only lives in memory: instants are whole milliseconds.</summary>
internal static class StoredValues
{
    public static Item Restored(Item item) => item with
    {
        Due = Restored(item.Due),
        AcknowledgeDue = item.AcknowledgeDue is { } due ? Restored(due) : null,
        Steps = new ItemSteps([.. item.Steps.All.Select(Restored)]),
        Waiting = item.Waiting is { } waiting ? new Waiting(waiting.By with { }, Restored(waiting.At), Restored(waiting.Before), Restored(waiting.MissedAt)) : null,
        Holder = item.Holder is { } holder ? new Holder(holder.By with { }, Restored(holder.At)) : null,
        Undo = item.Undo is { } undo ? new UndoPoint(undo.State, undo.Holder, Restored(undo.Until), undo.Waited) : null,
        AcknowledgeMissedAt = Restored(item.AcknowledgeMissedAt),
        MissedAt = Restored(item.MissedAt),
        EscalatedAt = Restored(item.EscalatedAt),
        Moves = new ItemMoves(
            item.Moves.Called is { } called ? called with { At = Restored(called.At) } : null,
            item.Moves.Extended is { } extended ? extended with { At = Restored(extended.At), Before = Restored(extended.Before) } : null,
            item.Moves.Given is { } given ? given with { At = Restored(given.At) } : null,
            item.Moves.Forwarded is { } forwarded ? forwarded with { At = Restored(forwarded.At) } : null),
    };

    private static PlannedStep Restored(PlannedStep step) => new(step.Number, step.Milestone, step.To, Restored(step.At), step.IfNobody)
    {
        Outcome = step.Outcome,
        DoneAt = Restored(step.DoneAt),
    };

    private static DueAt Restored(DueAt due) => new(Restored(due.At), [.. due.Reasons]);

    private static Instant? Restored(Instant? at) => at is { } known ? Restored(known) : null;

    private static Instant Restored(Instant at) => Instant.FromUnixTimeMilliseconds(at.ToUnixTimeMilliseconds());
}
