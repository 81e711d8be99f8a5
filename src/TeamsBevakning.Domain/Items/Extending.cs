using NodaTime;
using TeamsBevakning.Domain.Escalations;
using TeamsBevakning.Domain.Periods;
using TeamsBevakning.Domain.Targets;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Domain.Items;

/// <summary><i>Förläng</i>: a communicator sets a later deadline, by a date as people write it, and says why.</summary>
public static class Extending
{
    /// <summary>
    /// Moves the deadline to the closing of that day, or to the time that is written beside it, and what is left of the steps with it. One that is extended may be set anew, for a slip, but never before what was
    /// promised at first.
    /// </summary>
    /// <param name="item">The item as it stands.</param>
    /// <param name="press">The press, made on a card that is still true.</param>
    /// <param name="context">Who presses, when, under which rules.</param>
    public static Decision Decide(Item item, Press press, PressContext context)
    {
        if (item.Resolution is { } end)
        {
            return new Decision.AlreadyHandled(end.By, end.At);
        }

        var calendar = context.Calendar(item);
        var reading = DeadlineReader.Read(press.Until, context.At, calendar);
        return reading.At is not { } until ? new Decision.Invalid(reading.Problem!.Value) { Reading = reading.Period }
            : until <= context.At || until <= (item.Moves.Extended?.Before ?? item.Due.At) ? new Decision.Invalid(InputProblem.DateNotLater)
            : Wordings.ProblemOf(press.Note) is { } problem ? new Decision.Invalid(problem)
            : Extended(item, press, until, calendar, context);
    }

    private static Decision Extended(Item item, Press press, Instant until, WorkCalendar calendar, PressContext context)
    {
        var why = press.Note!.Trim();
        var due = new DueAt(until, [new Extended(calendar.LocalOf(context.At)), new Due(calendar.LocalOf(until))]);
        var planned = StepPlan.OfPromise((context.Target ?? Target.OfUnsaid).Escalation, item.ReceivedAt, context.At, due, calendar);
        var missed = item.MissedAt is null && context.At >= item.Due.At;
        var after = item.NextRound(context.At) with
        {
            Undo = null,
            Due = due,
            MissedAt = null,
            Steps = new ItemSteps(StepPlan.Again(item.Steps.All, planned, until, missedAt: null)),
            Moves = item.Moves with { Extended = new Extension(context.By, context.At, why, item.Moves.Extended?.Before ?? item.Due.At) },
        };
        var entry = JournalEntry.About(item, JournalKind.Extended, context.At, context.By) with
        {
            DueAt = until,
            DueBefore = item.Due.At,
            Derivation = due,
            Note = why,
            Cause = press.Cause,
        };
        return missed ? context.Change(after, JournalEntry.MissedBy(item, Milestone.Resolve, item.Due, context.At), entry) : context.Change(after, entry);
    }
}
