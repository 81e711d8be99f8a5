namespace TeamsBevakning.Domain.Items;

/// <summary><i>Jag tar den</i>: a person takes the item; the answer clock goes on (DESIGN, Acknowledge).</summary>
public static class Acknowledgement
{
    /// <summary>Gives the item to the presser, also when she takes it over from somebody; that she may is asked before.</summary>
    /// <param name="item">The item as it stands.</param>
    /// <param name="press">The press, made on a card that is still true.</param>
    /// <param name="context">Who presses, when, under which rules.</param>
    public static Decision Decide(Item item, Press press, PressContext context) => item switch
    {
        { Resolution: { } end } => new Decision.AlreadyHandled(end.By, end.At),
        { Holder: { } holder } when holder.By.Id == context.By.Id => new Decision.Repeated(),
        _ => context.Change(
            item.NextRound(context.At + context.Policy.UndoFor) with { State = ItemState.Acknowledged, Holder = new Holder(context.By, context.At) },
            JournalEntry.About(item, JournalKind.Acknowledged, context.At, context.By) with { Cause = press.Cause }),
    };
}
