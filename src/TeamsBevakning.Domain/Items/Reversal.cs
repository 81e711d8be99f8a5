using TeamsBevakning.Domain.Flags;

namespace TeamsBevakning.Domain.Items;

/// <summary><i>Ångra</i>: the last step is taken back, within the time that the policy sets.</summary>
public static class Reversal
{
    /// <summary>Goes back to the state before the last step; the deadline stays as it was, or comes back when it was an interim answer.</summary>
    /// <param name="item">The item as it stands.</param>
    /// <param name="press">The press, made on a card that is still true.</param>
    /// <param name="context">Who presses, when, under which rules.</param>
    public static Decision Decide(Item item, Press press, PressContext context)
    {
        if (item.Undo is not { } back || context.At >= back.Until)
        {
            return new Decision.TooLateToUndo();
        }

        var interim = item.Waiting is not null && !back.Waited;
        var before = interim ? InterimAnswer.TakenBack(item, context) : item;
        var after = before.NextRound(back.Until) with { State = back.State, Holder = back.Holder, Flag = Before(item.Flag, back.Flag), Resolution = null, Undo = null, Checklist = item.Checklist.Without(item.Round) };
        var entry = JournalEntry.About(item, JournalKind.Undone, context.At, context.By) with { Cause = press.Cause };
        var looks = after.Checklist.Left.Except(item.Checklist.Left)
            .Select(account => JournalEntry.About(item, JournalKind.LookUndone, context.At, context.By) with { Account = account, Cause = press.Cause });
        return context.Change(after, [.. looks, interim ? entry with { DueAt = after.Due.At, DueBefore = item.Due.At, Derivation = after.Due } : entry]);
    }

    /// <summary>What people did is taken back; what the platform did meanwhile is not.</summary>
    private static Flag? Before(Flag? now, Flag? back) => now is null || back is null
        ? now
        : now with { Category = back.Category, Chosen = back.Chosen, Marks = back.Marks, Approved = back.Approved };
}
