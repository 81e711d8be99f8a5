using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Escalations;
using TeamsBevakning.Domain.Targets;

namespace TeamsBevakning.Domain.Items;

/// <summary>Where an item may be forwarded to.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Target">What the policy would promise of it if that unit owned its account; null when it does not say.</param>
public sealed record ForwardPlace(Unit Unit, Target? Target);

/// <summary><i>Skicka vidare</i>: another unit answers for the item from now on (REQUIREMENTS A6). Nobody there has it yet. There is no way back but that unit's own: it has been told.</summary>
public static class Forward
{
    /// <summary>
    /// Moves the item. The citizen's deadline stands, unless the policy promises another when that unit answers; it is then reckoned from the receipt. A matter's stands, and a flagged comment's: its
    /// category may have made it shorter. To take it, that unit has its own time from now on.
    /// </summary>
    /// <param name="item">The item as it stands.</param>
    /// <param name="press">The press, made on a card that is still true.</param>
    /// <param name="context">Who presses, when, under which rules, and where it goes.</param>
    public static Decision Decide(Item item, Press press, PressContext context)
    {
        if (item.Resolution is { } end)
        {
            return new Decision.AlreadyHandled(end.By, end.At);
        }

        if (context.ForwardTo is not { } to)
        {
            return new Decision.Invalid(InputProblem.UnitMissing);
        }

        if (to.Unit.Id == item.Unit)
        {
            return new Decision.Invalid(InputProblem.UnitSame);
        }

        if (press.Note?.Length > Completion.LongestNote)
        {
            return new Decision.Invalid(InputProblem.NoteTooLong);
        }

        var why = string.IsNullOrWhiteSpace(press.Note) ? null : press.Note.Trim();
        var moved = item.NextRound(context.At) with
        {
            Undo = null,
            Unit = to.Unit.Id,
            State = ItemState.Open,
            Holder = null,
            Moves = item.Moves with { Forwarded = new Forwarding(context.By, context.At, item.Unit, why) { First = item.Home == item.Unit ? null : item.Home } },
        };
        var after = Taking(Due(moved, item, to, context), to, context);
        var entry = JournalEntry.About(after, JournalKind.Forwarded, context.At, context.By) with { Note = why, Cause = press.Cause };
        entry = after.Due == item.Due ? entry : entry with { DueAt = after.Due.At, DueBefore = item.Due.At, Derivation = after.Due };
        var changed = ((Decision.Changed)context.Change(after, entry)).Change;
        return new Decision.Changed(changed with { Notices = [.. changed.Notices, .. Notice.AllOf(item, context.CommunicationsUnit).Except(changed.Notices)] });
    }

    private static Item Due(Item moved, Item item, ForwardPlace to, PressContext context)
    {
        var (before, calendar) = (context.Calendar(item), context.Policy.CalendarOf(to.Unit.Id));
        if (item.Matter is not null || item.Flag is not null || to.Target is not { } target || item.Waiting is not null || item.Moves.Extended is not null || (target == context.Target && ReferenceEquals(before, calendar)))
        {
            return moved;
        }

        var promise = Promise.Of(target, item.ReceivedAt, calendar);
        if (promise.Resolve.At == item.Due.At)
        {
            return moved;
        }

        var missedAt = promise.Resolve.At <= context.At ? item.MissedAt : null;
        var steps = new ItemSteps(StepPlan.Again(item.Steps.All, promise.Steps, promise.Resolve.At, missedAt));
        return moved with { Due = promise.Resolve, MissedAt = missedAt, Steps = item.OpenedLate && missedAt is not null ? steps.Superseded(context.At) : steps };
    }

    /// <summary>What was to be done because nobody there had taken it is not to be done here too.</summary>
    private static Item Taking(Item moved, ForwardPlace to, PressContext context)
    {
        var after = moved with
        {
            Steps = new ItemSteps([.. moved.Steps.All.Select(step => step is { Outcome: null, Milestone: Milestone.Acknowledge } && step.At <= context.At
                ? step with { Outcome = StepOutcome.Superseded, DoneAt = context.At }
                : step)]),
        };
        return moved.AcknowledgeDue is null || moved.Due.At <= context.At || to.Target?.Acknowledge?.DueFrom(context.At, context.Policy.CalendarOf(to.Unit.Id)) is not { } take ? after
            : after with { AcknowledgeDue = take.At > moved.Due.At ? moved.Due : take, AcknowledgeMissedAt = null };
    }
}
