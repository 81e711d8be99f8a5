using NodaTime;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Deliveries;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Storage;

/// <summary>What is to be told to whom, until it has been.</summary>
public interface IOutbox
{
    /// <summary>Deliveries that are due, the longest due first, whether or not somebody is at work with them: to look at, not to send.</summary>
    Task<IReadOnlyList<Delivery>> DueAsync(Instant at, int limit, CancellationToken ct);

    /// <summary>Due deliveries that no place is chosen for yet.</summary>
    Task<IReadOnlyList<Delivery>> UnplacedAsync(Instant at, int limit, CancellationToken ct);

    /// <summary>Says where they go next. Said twice by two programs it means the same.</summary>
    Task PlaceAsync(IReadOnlyList<Placement> placements, CancellationToken ct);

    /// <summary>
    /// What may be sent now within Teams' limits, the most urgent first, claimed by this process for a while so that no other sends it, and counted as sent. At most so many new
    /// messages and so many updates, and one for each conversation.
    /// </summary>
    Task<Claimed> ClaimAsync(Instant at, int posts, int updates, CancellationToken ct);

    /// <summary>Gives back what was claimed and has not been sent.</summary>
    Task ReleaseAsync(Delivery delivery, CancellationToken ct);

    /// <summary>Counts a message that was sent beside the outbox, in answer to somebody.</summary>
    Task CountAsync(string place, CancellationToken ct);

    /// <summary>An item's card of that kind that stands in the unit's channel, under which a reminder of it is posted; null when there is none.</summary>
    Task<LiveCard?> ThreadOfAsync(ItemId item, CardKind card, UnitId unit, CancellationToken ct);

    /// <summary>Teams has accepted it. A card posted for the first time goes into the journal, and why, when it stands in another place than its own.</summary>
    Task MarkSentAsync(Delivery delivery, int itemVersion, LiveCard card, Instant at, string? elsewhere = null);

    /// <summary>It did not go; it is due again at <paramref name="retryAt"/>, in another place when that is left.</summary>
    Task MarkFailedAsync(Delivery delivery, FailedTry failed, Instant retryAt, CancellationToken ct);

    /// <summary>The card it would update is gone; the next try posts a new one, unless the same card stands in another channel too.</summary>
    Task ForgetCardAsync(Delivery delivery, Instant at, CancellationToken ct);

    /// <summary>Nobody needs it any more: it ends without having been sent.</summary>
    Task DropAsync(Delivery delivery, FailedTry failed, CancellationToken ct);

    /// <summary>What waits for somebody's mending is tried again: something may have been mended.</summary>
    Task TryHeldAsync(Instant at, CancellationToken ct);

    /// <summary>How many deliveries wait because no place can be reached, by unit.</summary>
    Task<IReadOnlyDictionary<UnitId, int>> WaitingAsync(CancellationToken ct);

    Task<IReadOnlyList<FailingDeliveries>> FailingAsync(CancellationToken ct);
}

/// <summary>What came of a try.</summary>
/// <param name="Reason">Status and code, without anybody's text.</param>
public sealed record FailedTry(DeliveryFault Fault, string Reason, Instant At)
{
    /// <summary>Whether its place is left for the next one.</summary>
    public bool Leaves { get; init; }

    /// <summary>Whether the next try is in the shorter form.</summary>
    public bool Shortens { get; init; }
}
