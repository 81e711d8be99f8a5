using NodaTime;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Domain.Flags;

/// <summary>What is known and done of a flagged comment: why it is flagged, what is saved, and which steps of its category are taken.</summary>
public sealed record Flag
{
    /// <summary>What the rules found; nothing when only a person flagged it.</summary>
    public FlagHits Hits { get; init; } = FlagHits.None;

    /// <summary>The person who flagged it; null when only the rules did.</summary>
    public Actor? By { get; init; }

    /// <summary>The id of its category in the policy; null while nobody knows.</summary>
    public string? Category { get; init; }

    /// <summary>Who said that it is that category, and when; null while only the rules suggest it.</summary>
    public Holder? Chosen { get; init; }

    /// <summary>What was saved as evidence; null when nothing is.</summary>
    public SavedEvidence? Evidence { get; init; }

    /// <summary>The steps that are taken.</summary>
    public FlagMarks Marks { get; init; } = FlagMarks.None;

    /// <summary>The one who agreed that it is removed, where two persons must; null while nobody has.</summary>
    public Holder? Approved { get; init; }

    /// <summary>When content and sender were erased, because nothing of such material is kept; null when they are not.</summary>
    public Instant? ErasedAt { get; init; }

    /// <summary>When the platform reported it removed; null while it has not.</summary>
    public Instant? GoneAt { get; init; }

    /// <summary>The last that a person did to it; null when nobody has.</summary>
    internal (Actor By, Instant At, PressVerb Verb)? Last => Marks.All
        .Select(mark => (mark.By, mark.At, Verb: FlagPath.VerbOf(mark.Demand)))
        .Concat(Chosen is { } chosen ? [(chosen.By, chosen.At, PressVerb.Categorize)] : [])
        .Concat(Approved is { } approved ? [(approved.By, approved.At, PressVerb.Approve)] : [])
        .OrderBy(each => each.At)
        .Select(each => ((Actor, Instant, PressVerb)?)each)
        .LastOrDefault();
}

/// <summary>That a comment is saved as evidence.</summary>
/// <param name="Digest">The <see cref="Evidence.Digest"/>.</param>
/// <param name="At">When it was saved.</param>
/// <param name="Version">The comment's version.</param>
public sealed record SavedEvidence(string Digest, Instant At, int Version);

/// <summary>That a step of a category is taken.</summary>
/// <param name="Demand">Which.</param>
/// <param name="By">Who did it.</param>
/// <param name="At">When the press came.</param>
/// <param name="Number">The diary number, where one is given.</param>
public sealed record FlagMark(FlagDemand Demand, Actor By, Instant At, string? Number);

/// <summary>Steps that are taken. Two are equal when every mark is.</summary>
/// <param name="All">In the order they were taken.</param>
public sealed record FlagMarks(IReadOnlyList<FlagMark> All)
{
    /// <summary>No steps.</summary>
    public static FlagMarks None { get; } = new([]);

    /// <summary>The mark of that step; null while it is not taken.</summary>
    public FlagMark? Of(FlagDemand demand) => All.FirstOrDefault(mark => mark.Demand == demand);

    /// <summary>Compares the marks in order.</summary>
    public bool Equals(FlagMarks? other) => other is not null && All.SequenceEqual(other.All);

    /// <summary>Hash of the number of marks.</summary>
    public override int GetHashCode() => All.Count;
}
