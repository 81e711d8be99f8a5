using TeamsBevakning.CheckedJson;
using TeamsBevakning.Domain.Escalations;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Policies.Explained;

/// <summary>Escalation steps as instants, each with why then.</summary>
internal static class StepsExplanation
{
    public static void Write(Page page, EscalationPlan plan, IReadOnlyList<PlannedStep> steps, WorkCalendar calendar)
    {
        page.Heading($"Vem får veta om det inte blir gjort? (”{plan.Name}”)");
        foreach (var step in steps)
        {
            var local = calendar.LocalOf(step.At);
            page.Line($"{SwedishDates.Date(local.Date)} {local.Year} {SwedishDates.Time(local.TimeOfDay)}  {StepText.Who(step.To)}: {Why(plan, step)}", 2, 4);
        }

        foreach (var (i, rule) in plan.Steps.Index().Where(rule => steps.All(step => step.Number != rule.Index + 1)))
        {
            page.Line($"Steg {i + 1} ({StepText.Who(rule.To)}) görs inte här: {Left(rule)}.", 2, 4);
        }

        page.Source(JsonPath.Of("$.escalations", plan.Name), 2);
    }

    private static string Why(EscalationPlan plan, PlannedStep step) => step.Number <= plan.Steps.Count && plan.Steps[step.Number - 1] is var rule
        ? $"{StepText.When(rule)}{StepText.Bounds(rule)}"
        : "sist av alla, så att det alltid slutar hos någon";

    private static string Left(StepRule rule) =>
        rule.OutsideHoursOnly ? "det är bara för det som kommer in utanför arbetstid" : "ingen tid är satt för att ta ärendet";
}
