using NodaTime;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Domain.Escalations;

/// <summary>Turns a policy's escalation plan into instants, once, when an item opens or its deadline is moved.</summary>
public static class StepPlan
{
    /// <summary>
    /// The steps in the order they are done. A step of a clock that is not promised, or that is only for what comes in outside hours, is left out. When no step tells the
    /// communications unit of a missed deadline, one is added last: at the deadline, or after the last step when that is later.
    /// </summary>
    /// <param name="plan">What the policy says.</param>
    /// <param name="receivedAt">When the clock started.</param>
    /// <param name="acknowledge">The deadline for taking it; null when none is promised.</param>
    /// <param name="resolve">The deadline for handling it.</param>
    /// <param name="calendar">When the unit works.</param>
    public static IReadOnlyList<PlannedStep> Of(EscalationPlan plan, Instant receivedAt, DueAt? acknowledge, DueAt resolve, WorkCalendar calendar)
    {
        var outside = !calendar.IsOpen(receivedAt);
        var steps = new List<PlannedStep>(plan.Steps.Count + 1);
        foreach (var (index, rule) in plan.Steps.Index())
        {
            if ((rule.Milestone is Milestone.Acknowledge ? acknowledge : resolve) is { } due && (outside || !rule.OutsideHoursOnly))
            {
                steps.Add(new PlannedStep(index + 1, rule.Milestone, rule.To, InstantOf(rule.When, receivedAt, due.At, calendar), rule.IfNobody));
            }
        }

        if (!steps.Any(step => step is { To: StepTo.Communications, Milestone: Milestone.Resolve }))
        {
            var last = steps.Count == 0 ? resolve.At : Instant.Max(resolve.At, steps.Max(step => step.At));
            steps.Add(new PlannedStep(plan.Steps.Count + 1, Milestone.Resolve, StepTo.Communications, last, IfNobody.Last));
        }

        return [.. steps.OrderBy(step => step.At)];
    }

    /// <summary>
    /// A new plan for an item that has some of its old one behind it: what is done stays as it is and is not planned again, what is to come goes by the new plan.
    /// </summary>
    /// <param name="old">The item's steps so far.</param>
    /// <param name="planned">The new plan from its beginning.</param>
    public static IReadOnlyList<PlannedStep> Again(IReadOnlyList<PlannedStep> old, IReadOnlyList<PlannedStep> planned)
    {
        var done = old.Where(step => step.Outcome is StepOutcome.Told or StepOutcome.Nobody).ToList();
        var left = done.CountBy(step => (step.Milestone, step.To)).ToDictionary();
        var after = done.Count == 0 ? 0 : done.Max(step => step.Number);
        var coming = new List<PlannedStep>();
        foreach (var step in planned)
        {
            if (left.GetValueOrDefault((step.Milestone, step.To)) is var count && count > 0)
            {
                left[(step.Milestone, step.To)] = count - 1;
            }
            else
            {
                coming.Add(step with { Number = after + step.Number });
            }
        }

        return [.. done, .. coming];
    }

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
