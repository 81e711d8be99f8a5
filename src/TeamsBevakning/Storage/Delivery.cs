using NodaTime;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Deliveries;

namespace TeamsBevakning.Storage;

/// <summary>The sending of a notice (leverans). One row follows one card through all its updates, so that several while it waits become one.</summary>
/// <param name="Wanted">The item's version that the card should show at least; for a summary, how many changes it should show.</param>
/// <param name="Attempts">How many tries have failed since it last went well.</param>
/// <param name="Card">Where the card stands; null before it is posted.</param>
public sealed record Delivery(long Id, Notice Notice, int Wanted, int Attempts, LiveCard? Card)
{
    public Urgency Urgency { get; init; } = Urgency.Normal;

    /// <summary>The conversation it goes to next, by which it is paced; null until one is chosen.</summary>
    public string? Place { get; init; }

    /// <summary>Whether the whole card was too much for Teams.</summary>
    public bool IsShort { get; init; }

    /// <summary>Since when it does not go; null when it did the last time, or has not been tried.</summary>
    public Instant? FailingSince { get; init; }

    /// <summary>The message that the pacer has counted for it, while it is claimed.</summary>
    public long? Slot { get; init; }
}

/// <summary>A card that stands in a channel or a chat.</summary>
public sealed record LiveCard(string ServiceUrl, string ChannelId, string ConversationId, string ActivityId);

/// <summary>What may be sent now.</summary>
/// <param name="LookAgainAfter">When something may go that had to stay; null when nothing had to.</param>
public sealed record Claimed(IReadOnlyList<Delivery> Deliveries, TimeSpan? LookAgainAfter)
{
    public static Claimed Nothing { get; } = new([], null);
}

/// <summary>Where a delivery goes next.</summary>
/// <param name="Place">Null when nothing can be reached now; it is looked at again at <paramref name="LookAgainAt"/>.</param>
/// <param name="At">When that was decided.</param>
/// <param name="Channels">The units whose channels it may go to: when one has become whole meanwhile, it stays due.</param>
public sealed record Placement(Delivery Delivery, string? Place, Instant At, Instant LookAgainAt, IReadOnlyList<UnitId> Channels)
{
    /// <summary>Whether it could be reached but is to be left in peace until then: it does not wait for a place.</summary>
    public bool IsHeld { get; init; }
}

/// <summary>Deliveries that do not go, by what is wrong.</summary>
public sealed record FailingDeliveries(DeliveryFault Fault, string Reason, string? Place, int Count, Instant Since);
