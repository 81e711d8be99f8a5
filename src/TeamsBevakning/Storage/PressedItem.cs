using TeamsBevakning.Domain.Comments;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Storage;

/// <summary>What a press needs to know of an item, and what its answering card tells.</summary>
/// <param name="Comment">What it is about; null when it is about none.</param>
/// <param name="HasChannel">Whether its unit has a channel of its own.</param>
public sealed record PressedItem(Item Item, Comment? Comment, bool HasChannel);
