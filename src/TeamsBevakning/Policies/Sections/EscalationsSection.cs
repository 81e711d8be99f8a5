using TeamsBevakning.CheckedJson;
using TeamsBevakning.Domain.Escalations;
using TeamsBevakning.Policies.Values;

namespace TeamsBevakning.Policies.Sections;

/// <summary>The escalation plans of a policy file, looked up by name where they are used.</summary>
internal sealed class EscalationsSection
{
    private readonly Dictionary<string, EscalationPlan> plans = [];

    public IReadOnlyCollection<EscalationPlan> Plans => plans.Values;

    public static EscalationsSection Read(CheckedObject root, SourcesSection sources)
    {
        var section = new EscalationsSection();
        var escalations = root.Object("escalations", required: true);
        escalations?.Needs();
        foreach (var (name, plan) in escalations?.OwnEntries() ?? [])
        {
            sources.Read(plan);
            var steps = plan.ObjectSet("steps", required: true, filled: true).Select(StepSection.Read).ToList();
            _ = plan.Value("last", required: true, Word.Of(new Dictionary<string, StepTo> { ["communications"] = StepTo.Communications }));
            plan.Close();
            section.plans[name] = new EscalationPlan(name, [.. steps.OfType<StepRule>()]);
        }

        return section;
    }

    /// <summary>The plan that a target or a duty names.</summary>
    /// <param name="owner">What names it.</param>
    /// <param name="required">Whether it must.</param>
    /// <param name="fallback">The plan when it names none.</param>
    /// <param name="acknowledges">Whether it has a target for when somebody is to have taken the item.</param>
    public EscalationPlan? Named(CheckedObject owner, bool required, bool acknowledges, EscalationPlan? fallback = null)
    {
        var name = owner.Value<string>("escalation", required, OwnId.Read);
        if (name is not null && !plans.ContainsKey(name))
        {
            var (wrong, right) = Word.Unknown(name, plans.Keys);
            owner.Fault(owner.PathOf("escalation"), plans.Count == 0 ? "escalations har ingen plan" : wrong, plans.Count == 0 ? "Lägg till den där" : right);
            return null;
        }

        var plan = name is null ? fallback : plans[name];
        if (!acknowledges && plan?.Steps.Any(step => step.Milestone is Milestone.Acknowledge) is true)
        {
            owner.Fault(
                owner.Has("escalation") ? owner.PathOf("escalation") : owner.Path,
                $"”{plan.Name}” har steg som räknas till acknowledge, men här finns inget sådant mål, så de kan aldrig göras",
                "Lägg till acknowledge, eller ange en plan utan sådana steg");
        }

        return plan;
    }
}
