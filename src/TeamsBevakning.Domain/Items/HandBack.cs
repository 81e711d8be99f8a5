namespace TeamsBevakning.Domain.Items;

/// <summary><i>Lämna tillbaka</i>: the one who took the item gives it back, so that anybody may take it.</summary>
public static class HandBack
{
    /// <summary>Opens the item again; that the presser may, if it is not hers, is asked before.</summary>
    /// <param name="item">The item as it stands.</param>
    /// <param name="press">The press, made on a card that is still true.</param>
    /// <param name="context">Who presses, when, under which rules.</param>
    public static Decision Decide(Item item, Press press, PressContext context) => item switch
    {
        { Resolution: { } end } => new Decision.AlreadyHandled(end.By, end.At),
        { Holder: null } => new Decision.Repeated(),
        _ => context.Change(
            item.NextRound(context.At + context.Policy.UndoFor) with { State = ItemState.Open, Holder = null, Undo = null },
            JournalEntry.About(item, JournalKind.HandedBack, context.At, context.By) with { Cause = press.Cause }),
    };
}
