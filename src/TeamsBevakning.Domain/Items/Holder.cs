using NodaTime;

namespace TeamsBevakning.Domain.Items;

/// <summary>Who has taken an item, and since when.</summary>
/// <param name="By">The person.</param>
/// <param name="At">When the press came.</param>
public sealed record Holder(Actor By, Instant At);
