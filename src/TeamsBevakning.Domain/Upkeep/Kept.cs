using NodaTime;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Domain.Upkeep;

/// <summary>An item beside what is kept for it, which can be lost without it (FAILURES 4 and 6).</summary>
/// <param name="Item">The item as it stands.</param>
/// <param name="DueAt">When it will be brought up next; null for never.</param>
/// <param name="Cards">Its cards that stand or are on their way, by which card and to whom.</param>
public sealed record Kept(Item Item, Instant? DueAt, IReadOnlyList<(CardKind Card, UnitId To)> Cards);
