namespace TeamsBevakning.Domain.Items;

/// <summary>The one whom an item is to be handed to, as the register has her now.</summary>
/// <param name="Person">Who.</param>
/// <param name="May">Whether she may act on the item.</param>
/// <param name="IsAway">Whether she is away.</param>
public sealed record Receiver(Actor Person, bool May, bool IsAway);

/// <summary><i>Lämna över till …</i>: a person hands the item to somebody else who may act on it, and that person has it. She is told.</summary>
public static class GiveTo
{
    /// <summary>Gives the item; that the giver may, also when somebody else has it, is asked before.</summary>
    /// <param name="item">The item as it stands.</param>
    /// <param name="press">The press, made on a card that is still true.</param>
    /// <param name="context">Who presses, when, under which rules, and to whom it goes.</param>
    public static Decision Decide(Item item, Press press, PressContext context)
    {
        if (item.Resolution is { } end)
        {
            return new Decision.AlreadyHandled(end.By, end.At);
        }

        if (ProblemOf(press, context) is { } problem)
        {
            return new Decision.Invalid(problem);
        }

        var to = context.Receiver!.Person;
        if (item.Holder is { } holder && holder.By.Id == to.Id)
        {
            return new Decision.AlreadyHandled(holder.By, holder.At);
        }

        var why = string.IsNullOrWhiteSpace(press.Note) ? null : press.Note.Trim();
        var given = new Giving(context.By, to, context.At, item.Round + 1, why);
        var after = item.NextRound(context.At + context.Policy.UndoFor) with
        {
            State = ItemState.Acknowledged,
            Holder = new Holder(to, context.At),
            Moves = item.Moves with { Given = given },
        };
        var entry = JournalEntry.About(item, JournalKind.Given, context.At, context.By) with { Note = why is null ? to.Name : $"{to.Name}: {why}", Cause = press.Cause };
        var changed = (Decision.Changed)context.Change(after, entry);
        return item.Moves.Given is { } before
            ? new Decision.Changed(changed.Change with { Notices = [.. changed.Change.Notices, Notice.Of(item, before)] })
            : changed;
    }

    private static InputProblem? ProblemOf(Press press, PressContext context) => context.Receiver switch
    {
        null => InputProblem.ReceiverMissing,
        { Person.Id: var to } when to == context.By.Id => InputProblem.ReceiverIsYou,
        { May: false } => InputProblem.ReceiverMayNot,
        { IsAway: true } => InputProblem.ReceiverAway,
        _ => press.Note?.Length > Completion.LongestNote ? InputProblem.NoteTooLong : null,
    };
}
