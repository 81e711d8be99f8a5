using TeamsBevakning.Domain.Comments;
using TeamsBevakning.Domain.Flags;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Domain;

/// <summary>The answer of a decision, committed as one: all of it or none. When it is next due is the item's <see cref="Items.Item.NextDueAt"/>.</summary>
/// <param name="Item">The item after; null when none is touched. The stored version must be the one before.</param>
/// <param name="Journal">What is added to the journal.</param>
/// <param name="Notices">What is to be told to whom, once it is committed.</param>
/// <param name="Comment">The comment to keep; null when none came. The stored version must be the one before.</param>
public sealed record Change(Item? Item, IReadOnlyList<JournalEntry> Journal, IReadOnlyList<Notice> Notices, Comment? Comment = null)
{
    /// <summary>What is saved of a flagged comment; null for nothing.</summary>
    public Evidence? Evidence { get; init; }

    /// <summary>Whether content and sender of the item's comment are erased wherever they are kept: in its versions and in what was saved as evidence.</summary>
    public bool ErasesContent { get; init; }
}
