using TeamsBevakning.Domain;

namespace TeamsBevakning.Storage;

/// <summary>The sending of a notice (leverans). One row follows one card through all its updates, so that several while it waits become one.</summary>
/// <param name="Wanted">The item's version that the card should show at least; for a summary, how many changes it should show.</param>
/// <param name="Attempts">How many tries have failed since it last went well.</param>
/// <param name="Card">Where the card stands; null before it is posted.</param>
public sealed record Delivery(long Id, Notice Notice, int Wanted, int Attempts, LiveCard? Card);

/// <summary>A card that stands in a channel.</summary>
public sealed record LiveCard(string ServiceUrl, string ChannelId, string ConversationId, string ActivityId);
