namespace TeamsBevakning.Domain.Flags;

/// <summary>What the rules found in a comment. Two are equal when every hit is.</summary>
/// <param name="All">In the order of the rules, each in the order of the text.</param>
public sealed record FlagHits(IReadOnlyList<FlagHit> All)
{
    /// <summary>No hits.</summary>
    public static FlagHits None { get; } = new([]);

    /// <summary>Whether the rules found something.</summary>
    public bool Any => All.Count > 0;

    /// <summary>Whether any of it is sure.</summary>
    public bool Sure => All.Any(hit => hit.Sure);

    /// <summary>The rules that found something, those that are sure first.</summary>
    public IReadOnlyList<FlagSign> Signs => [.. All.OrderBy(hit => !hit.Sure).Select(hit => hit.Sign).Distinct()];

    /// <summary>Compares the hits in order.</summary>
    public bool Equals(FlagHits? other) => other is not null && All.SequenceEqual(other.All);

    /// <summary>Hash of the number of hits.</summary>
    public override int GetHashCode() => All.Count;
}
