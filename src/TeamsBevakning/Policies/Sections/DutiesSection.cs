using TeamsBevakning.CheckedJson;
using TeamsBevakning.Domain.Duties;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Policies.Values;

namespace TeamsBevakning.Policies.Sections;

/// <summary>Reads what is to be done again and again.</summary>
internal static class DutiesSection
{
    public static IReadOnlyList<Duty> Read(CheckedObject root, SourcesSection sources, EscalationsSection escalations)
    {
        var duties = new List<Duty>();
        foreach (var (id, duty) in root.Object("duties", required: false)?.OwnEntries() ?? [])
        {
            sources.Read(duty);
            var opens = duty.Value<ItemKind?>("opens", required: true, Word.Of(ItemKindWords.OfDuties));
            var every = OccasionSection.Read(duty);
            var plan = escalations.Named(duty, required: true, acknowledges: false);
            duty.Close();
            if (opens is { } kind && every is not null && plan is not null)
            {
                duties.Add(new Duty(id, kind, every, plan));
            }
        }

        return duties;
    }
}
