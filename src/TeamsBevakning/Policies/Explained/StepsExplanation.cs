using NodaTime;
using TeamsBevakning.CheckedJson;
using TeamsBevakning.Domain.Escalations;
using TeamsBevakning.Domain.Targets;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Policies.Explained;

/// <summary>Escalation steps as instants, each with why then.</summary>
internal static class StepsExplanation
{
    /// <param name="page">What is written on.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="promise">Its steps as instants, and the deadlines that they are counted from.</param>
    /// <param name="receivedAt">When the clock started.</param>
    /// <param name="calendar">When the unit works.</param>
    public static void Write(Page page, EscalationPlan plan, Promise promise, Instant receivedAt, WorkCalendar calendar)
    {
        var steps = promise.Steps;
        page.Heading($"Vem får veta om det inte blir gjort? (”{plan.Name}”)");
        foreach (var step in steps)
        {
            var local = calendar.LocalOf(step.At);
            page.Line($"{SwedishDates.Date(local.Date)} {local.Year} kl. {SwedishDates.Time(local.TimeOfDay)}: {StepText.Who(step.To)} ({Why(plan, step, promise, receivedAt, calendar)})", 2, 4);
        }

        foreach (var (i, rule) in plan.Steps.Index().Where(rule => steps.All(step => step.Number != rule.Index + 1)))
        {
            page.Line($"Steg {i + 1} ({StepText.Who(rule.To)}) görs inte här: {Left(rule)}.", 2, 4);
        }

        page.Source(JsonPath.Of("$.escalations", plan.Name), 2);
    }

    private static string Why(EscalationPlan plan, PlannedStep step, Promise promise, Instant receivedAt, WorkCalendar calendar)
    {
        if (step.Number > plan.Steps.Count)
        {
            return "sist, så att någon alltid får veta";
        }

        var rule = plan.Steps[step.Number - 1];
        var due = rule.Milestone is Milestone.Acknowledge ? promise.Acknowledge! : promise.Resolve;
        var when = rule.When switch
        {
            StepTime.AtShare share when OpenTime.Between(receivedAt, due.At, calendar) == Duration.Zero => StepText.ShareOfClock(share, rule),
            StepTime.WorkingTimeBefore or StepTime.CalendarTimeBefore when step.At == receivedAt => $"genast, för {StepText.When(rule)} hade det inte kommit in än",
            _ => StepText.When(rule),
        };
        return $"{when}{StepText.Bounds(rule)}";
    }

    private static string Left(StepRule rule) =>
        rule.OutsideHoursOnly ? "det är bara för det som kommer in utanför arbetstid" : "ingen tid är satt för att ta ärendet";
}
