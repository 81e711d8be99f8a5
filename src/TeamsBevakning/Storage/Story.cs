using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Comments;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Storage;

/// <summary>An item with what a card tells of it.</summary>
/// <param name="Comment">Null when it is about a matter.</param>
public sealed record Story(Item Item, Comment? Comment, IReadOnlyList<JournalEntry> Journal);
