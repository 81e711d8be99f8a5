using NodaTime;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Domain.Escalations;

/// <summary><i>Eskalera nu</i>: a person hands the item to the communications unit at once, and says why. Who has it keeps it until somebody takes over.</summary>
public static class EscalateNow
{
    /// <summary>Tells the communications unit, once. The steps that would have told it before the deadline are superseded; that the deadline passes is told all the same. There is no way back: it has been told.</summary>
    /// <param name="item">The item as it stands.</param>
    /// <param name="press">The press, made on a card that is still true.</param>
    /// <param name="context">Who presses, when, under which rules.</param>
    public static Decision Decide(Item item, Press press, PressContext context)
    {
        if (item.Resolution is { } end)
        {
            return new Decision.AlreadyHandled(end.By, end.At);
        }

        if (item.EscalatedAt is { } already)
        {
            return new Decision.AlreadyEscalated(already);
        }

        if (item.Unit == context.CommunicationsUnit)
        {
            return new Decision.AlreadyEscalated(item.OpenedAt);
        }

        if (Wordings.ProblemOf(press.Note) is { } problem)
        {
            return new Decision.Invalid(problem);
        }

        var why = press.Note!.Trim();
        var after = item.NextRound(context.At) with
        {
            Undo = null,
            EscalatedAt = context.At,
            Moves = item.Moves with { Called = new Summons(context.By, context.At, why) },
            Steps = new ItemSteps([.. item.Steps.All.Select(step => Superseded(step, item, context.At))]),
        };
        return context.Change(
            after,
            JournalEntry.About(item, JournalKind.Escalated, context.At, context.By) with { Unit = context.CommunicationsUnit, Note = why, Cause = press.Cause });
    }

    private static PlannedStep Superseded(PlannedStep step, Item item, Instant at) =>
        step is { Outcome: null, To: StepTo.Communications } && step.At < item.Due.At ? step with { Outcome = StepOutcome.Superseded, DoneAt = at } : step;
}
