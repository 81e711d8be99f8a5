using TeamsBevakning.CheckedJson;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Escalations;

namespace TeamsBevakning.Policies.Explained;

/// <summary>Who is told, in which order, when something is not handled.</summary>
internal static class EscalationsPart
{
    public static void Write(Page page, IReadOnlyCollection<EscalationPlan> plans, Policy policy)
    {
        page.Heading("Eskalering");
        page.Line("Kommunikationsenheten nås alltid sist. Har ett steg ingen att nå görs nästa genast.");
        var used = Used(policy).Select(plan => plan.Name).ToHashSet();
        foreach (var plan in plans)
        {
            page.Line(used.Contains(plan.Name) ? $"”{plan.Name}”" : $"”{plan.Name}” (används inte)");
            foreach (var (i, step) in plan.Steps.Index())
            {
                page.Line($"{i + 1}. {StepText.When(step)}: {StepText.Who(step.To)}{StepText.Bounds(step)}", 4, 3);
            }

            page.Source(JsonPath.Of("$.escalations", plan.Name), 4);
        }
    }

    private static IEnumerable<EscalationPlan> Used(Policy policy) =>
    [
        .. policy.Targets.Values.Concat(policy.Crisis?.Targets.Values ?? []).SelectMany(target => target.Exceptions.Select(own => own.Target).Prepend(target.Usual)).Select(target => target.Escalation),
        .. policy.Duties.Select(duty => duty.Escalation),
    ];
}
