using TeamsBevakning.CheckedJson;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Domain.Targets;
using TeamsBevakning.Domain.WorkTime;
using TeamsBevakning.Policies.Values;

namespace TeamsBevakning.Policies.Sections;

/// <summary>Reads how soon each kind of item is to be handled.</summary>
internal static class TargetsSection
{
    private static readonly ItemKind[] Always = [ItemKind.Question, ItemKind.FlaggedComment];

    /// <param name="owner">The file itself, or its crisis.</param>
    /// <param name="sources">Where the sources are noted.</param>
    /// <param name="escalations">The plans that targets name.</param>
    /// <param name="whole">Whether questions and flagged comments must have a target.</param>
    public static IReadOnlyDictionary<ItemKind, KindTarget> Read(CheckedObject owner, SourcesSection sources, EscalationsSection escalations, bool whole = true)
    {
        var read = new Dictionary<ItemKind, KindTarget>();
        if (owner.Object("targets", required: whole) is not { } targets)
        {
            return read;
        }

        foreach (var (key, kind) in ItemKindWords.Targeted)
        {
            if (targets.Object(key, required: whole && Always.Contains(kind)) is { } target && Read(target, sources, escalations) is { } promised)
            {
                read[kind] = promised;
            }
        }

        if (!whole)
        {
            targets.Needs();
        }

        targets.Close();
        return read;
    }

    /// <summary>How soon one milestone is to be reached; null when the target does not name it.</summary>
    public static TargetRule? Milestone(CheckedObject target, string key, bool required, SourcesSection sources) =>
        sources.Setting(target, key, milestone => RuleSection.Read(milestone, "within"), required);

    private static KindTarget? Read(CheckedObject target, SourcesSection sources, EscalationsSection escalations)
    {
        var acknowledge = Milestone(target, "acknowledge", required: false, sources);
        var resolve = Milestone(target, "resolve", required: true, sources);
        var interim = Milestone(target, "interim", required: false, sources);
        var plan = escalations.Named(target, required: true, acknowledges: target.Has("acknowledge"));
        var usual = resolve is null || plan is null ? null : new Target(acknowledge, resolve, interim, plan);
        var exceptions = target.ObjectSet("exceptions", required: false, filled: false)
            .Select(own => ExceptionSection.Read(own, usual, target.Has("acknowledge"), sources, escalations))
            .ToList();
        target.Close();
        return usual is null ? null : new KindTarget(usual, [.. exceptions.OfType<OwnTarget>()]);
    }
}
