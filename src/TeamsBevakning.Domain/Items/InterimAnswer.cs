using TeamsBevakning.Domain.Escalations;

namespace TeamsBevakning.Domain.Items;

/// <summary>
/// <i>Vi återkommer</i>: an interim answer was given. It pauses the item once, for as long as the policy it opened under allows, with a dated promise of its own; who gave
/// it has the item.
/// </summary>
public static class InterimAnswer
{
    /// <summary>Moves the deadline to the promise, and what is left of the steps with it.</summary>
    /// <param name="item">The item as it stands.</param>
    /// <param name="press">The press, made on a card that is still true.</param>
    /// <param name="context">Who presses, when, under which rules.</param>
    public static Decision Decide(Item item, Press press, PressContext context)
    {
        if (item.Resolution is { } end)
        {
            return new Decision.AlreadyHandled(end.By, end.At);
        }

        if (item.Waiting is { } waiting)
        {
            return new Decision.AlreadyWaiting(waiting.By, waiting.At);
        }

        if (context.Target?.Interim is not { } interim)
        {
            return new Decision.Invalid(InputProblem.InterimNotAllowed);
        }

        if (press.Note?.Length > Completion.LongestNote)
        {
            return new Decision.Invalid(InputProblem.NoteTooLong);
        }

        var promise = interim.DueFrom(context.At, context.Calendar(item));
        if (promise.At <= item.Due.At)
        {
            return new Decision.Invalid(InputProblem.InterimShortensTime);
        }

        var missedAt = item.MissedAt ?? (context.At >= item.Due.At ? context.At : null);
        var planned = StepPlan.OfPromise(context.Target.Escalation, item.ReceivedAt, context.At, promise, context.Calendar(item));
        var after = item.NextRound(context.At + context.Policy.UndoFor) with
        {
            State = ItemState.Acknowledged,
            Holder = item.Holder?.By.Id == context.By.Id ? item.Holder : new Holder(context.By, context.At),
            Waiting = new Waiting(context.By, context.At, item.Due, missedAt),
            Due = promise,
            MissedAt = null,
            Steps = new ItemSteps(StepPlan.Again(item.Steps.All, planned, promise.At, missedAt: null)),
        };
        var given = JournalEntry.About(after, JournalKind.InterimGiven, context.At, context.By) with
        {
            DueAt = promise.At,
            DueBefore = item.Due.At,
            Derivation = promise,
            Note = string.IsNullOrWhiteSpace(press.Note) ? null : press.Note.Trim(),
            Cause = press.Cause,
        };
        return missedAt == item.MissedAt
            ? context.Change(after, given)
            : context.Change(after, JournalEntry.MissedBy(item, Milestone.Resolve, item.Due, context.At), given);
    }

    /// <summary>The item as it was promised before the interim answer; what is done of its steps stays done.</summary>
    internal static Item TakenBack(Item item, PressContext context)
    {
        var before = item.Waiting!.Before;
        var steps = item.Steps;
        if (context.Target is { } target)
        {
            var planned = StepPlan.Of(target.Escalation, item.ReceivedAt, item.AcknowledgeDue, before, context.Calendar(item));
            steps = new ItemSteps(StepPlan.Again(steps.All, planned, before.At, item.Waiting.MissedAt));
        }

        return item with
        {
            Waiting = null,
            Due = before,
            MissedAt = item.Waiting.MissedAt,
            Steps = item.OpenedLate && item.Waiting.MissedAt is not null ? steps.Superseded(context.At) : steps,
        };
    }
}
