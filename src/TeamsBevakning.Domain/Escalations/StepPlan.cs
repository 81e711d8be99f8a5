using NodaTime;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Domain.Escalations;

/// <summary>Turns a policy's escalation plan into instants, once, when an item opens or its deadline is moved.</summary>
public static class StepPlan
{
    /// <summary>
    /// The steps in the order they are done: by their instants, and at the same instant as the policy lists them. A step of a clock that is not promised, or that is only for
    /// what comes in outside hours, is left out. When no step tells the communications unit that the deadline has passed, one is added last: at the deadline, or with the
    /// last step when that is later.
    /// </summary>
    /// <param name="plan">What the policy says.</param>
    /// <param name="receivedAt">When the clock started.</param>
    /// <param name="acknowledge">The deadline for taking it; null when none is promised.</param>
    /// <param name="resolve">The deadline for handling it.</param>
    /// <param name="calendar">When the unit works.</param>
    public static IReadOnlyList<PlannedStep> Of(EscalationPlan plan, Instant receivedAt, DueAt? acknowledge, DueAt resolve, WorkCalendar calendar)
    {
        var outside = !calendar.IsOpen(receivedAt);
        return Of(plan, rule => outside || !rule.OutsideHoursOnly, receivedAt, acknowledge, resolve, calendar);
    }

    /// <summary>
    /// The steps of the promise that an interim answer gives, counted from that answer. Those of the acknowledge clock and those at the receipt are behind it.
    /// </summary>
    /// <param name="plan">What the policy says.</param>
    /// <param name="receivedAt">When the item's clock started: what came in outside hours still did.</param>
    /// <param name="answeredAt">When the interim answer was given.</param>
    /// <param name="promise">The promise.</param>
    /// <param name="calendar">When the unit works.</param>
    public static IReadOnlyList<PlannedStep> OfPromise(EscalationPlan plan, Instant receivedAt, Instant answeredAt, DueAt promise, WorkCalendar calendar)
    {
        var outside = !calendar.IsOpen(receivedAt);
        return Of(plan, rule => (outside || !rule.OutsideHoursOnly) && rule.When is not StepTime.AtReceipt, answeredAt, null, promise, calendar);
    }

    /// <summary>
    /// A new plan for an item that has some of its old one behind it: what has an outcome keeps it, what was done is not planned again, and what is to come goes by the new
    /// plan. When the deadline is missed the communications unit is told so, whatever it was told before.
    /// </summary>
    /// <param name="old">The item's steps so far.</param>
    /// <param name="planned">The new plan from its beginning.</param>
    /// <param name="dueAt">The deadline of the new plan.</param>
    /// <param name="missedAt">When the item missed it; null when it has not.</param>
    public static IReadOnlyList<PlannedStep> Again(IReadOnlyList<PlannedStep> old, IReadOnlyList<PlannedStep> planned, Instant dueAt, Instant? missedAt)
    {
        var kept = old.Where(step => step.Outcome is not null).ToList();
        var done = kept.Where(step => step.Outcome is not StepOutcome.Superseded).CountBy(step => (step.Milestone, step.To)).ToDictionary();
        var after = kept.Select(step => step.Number).DefaultIfEmpty().Max();
        var told = kept.Exists(step => step is { Outcome: StepOutcome.Told, To: StepTo.Communications } && step.DoneAt >= missedAt);
        var last = told ? null : planned.First(step => TellsOfMissed(step, dueAt));
        var coming = new List<PlannedStep>();
        foreach (var step in planned)
        {
            var count = done.GetValueOrDefault((step.Milestone, step.To));
            done[(step.Milestone, step.To)] = count - 1;
            if (count <= 0 || step == last)
            {
                coming.Add(step with { Number = after + step.Number });
            }
        }

        return [.. kept, .. coming];
    }

    private static IReadOnlyList<PlannedStep> Of(
        EscalationPlan plan, Func<StepRule, bool> applies, Instant start, DueAt? acknowledge, DueAt resolve, WorkCalendar calendar)
    {
        var steps = new List<PlannedStep>(plan.Steps.Count + 1);
        foreach (var (index, rule) in plan.Steps.Index())
        {
            if ((rule.Milestone is Milestone.Acknowledge ? acknowledge : resolve) is { } due && applies(rule))
            {
                steps.Add(new PlannedStep(index + 1, rule.Milestone, rule.To, InstantOf(rule.When, start, due.At, calendar), rule.IfNobody));
            }
        }

        if (!steps.Any(step => TellsOfMissed(step, resolve.At)))
        {
            var last = steps.Aggregate(resolve.At, (latest, step) => Instant.Max(latest, step.At));
            steps.Add(new PlannedStep(plan.Steps.Count + 1, Milestone.Resolve, StepTo.Communications, last, IfNobody.Last));
        }

        return [.. steps.OrderBy(step => step.At)];
    }

    private static bool TellsOfMissed(PlannedStep step, Instant dueAt) =>
        step is { To: StepTo.Communications, Milestone: Milestone.Resolve } && step.At >= dueAt;

    private static Instant InstantOf(StepTime when, Instant receivedAt, Instant due, WorkCalendar calendar) => when switch
    {
        StepTime.AtReceipt => receivedAt,
        StepTime.AtShare share => OpenTime.AtShare(share.Percent, receivedAt, due, calendar),
        StepTime.WorkingTimeBefore before => OpenTime.Before(before.Time, receivedAt, due, calendar),
        StepTime.CalendarTimeBefore before => OpenTime.BeforeByCalendar(before.Days, before.Time, receivedAt, due, calendar),
        StepTime.AtDue => due,
        StepTime.After after => after.Rule.DueFrom(due, calendar).At,
        _ => throw new ArgumentOutOfRangeException(nameof(when), when, "No such time of a step."),
    };
}
