using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Domain.Flags;

/// <summary>What comments may be flagged for (REQUIREMENTS B), by the law and the municipality's own rules.</summary>
public sealed record FlagRules
{
    /// <summary>The categories, in the policy's order.</summary>
    public IReadOnlyList<FlagCategory> Categories { get; init; } = [];

    /// <summary>Platforms, in lower case, where others' posts cannot be removed: there they are answered (<see cref="PolicyText.CannotRemove"/>).</summary>
    public IReadOnlyList<string> CannotRemoveOn { get; init; } = [];

    /// <summary>The ids of categories whose removal two persons must agree on.</summary>
    public IReadOnlyList<string> TwoPersons { get; init; } = [];

    /// <summary>The category of that id; null when the policy has none.</summary>
    public FlagCategory? Find(string? id) => Categories.FirstOrDefault(category => category.Id == id);

    /// <summary>What of the hits the policy has a category for: what it leaves out is off.</summary>
    internal FlagHits Followed(FlagHits hits) =>
        hits.Any ? new FlagHits([.. hits.All.Where(hit => Categories.Any(category => category.Detects.Contains(hit.Sign)))]) : hits;

    /// <summary>The category that the hits speak for, those that are sure first; null when there are none.</summary>
    internal FlagCategory? Suggested(FlagHits hits) =>
        hits.Signs.Select(sign => Categories.FirstOrDefault(category => category.Detects.Contains(sign))).FirstOrDefault(category => category is not null);
}

/// <summary>One category of flagged comments.</summary>
/// <param name="Id">What the policy calls it.</param>
/// <param name="Name">Its name in Swedish.</param>
/// <param name="Signs">What tells it, in Swedish; null when the policy does not say.</param>
/// <param name="Demands">What is to be done, in order.</param>
/// <param name="Within">How soon, when it differs from other flagged comments.</param>
public sealed record FlagCategory(string Id, string Name, string? Signs, IReadOnlyList<FlagDemand> Demands, TargetRule? Within)
{
    /// <summary>The rules whose hits speak for it when a comment comes in.</summary>
    public IReadOnlyList<FlagSign> Detects { get; init; } = [];
}

/// <summary>What a flag category demands of the one who handles the comment. The program itself never removes (DESIGN).</summary>
public enum FlagDemand
{
    /// <summary>Save content and sender.</summary>
    SaveEvidence,

    /// <summary>Keep nothing of it: child sexual abuse material (REQUIREMENTS B2).</summary>
    NeverStore,

    /// <summary>Register it in the diarium.</summary>
    Register,

    /// <summary>File it in the case it belongs to.</summary>
    FileInCase,

    /// <summary>Remove it from the platform.</summary>
    Remove,

    /// <summary>Answer it.</summary>
    Answer,

    /// <summary>Refer its sender to where it belongs.</summary>
    Refer,

    /// <summary>Tell the police.</summary>
    Police,
}
