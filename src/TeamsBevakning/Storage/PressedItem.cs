using TeamsBevakning.Domain.Comments;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Storage;

/// <summary>What a press needs to know of an item, and what its answering card tells.</summary>
/// <param name="Comment">What it is about; null when it is about none.</param>
/// <param name="Channel">The channel of its unit's own; null when it has none.</param>
public sealed record PressedItem(Item Item, Comment? Comment, string? Channel);
