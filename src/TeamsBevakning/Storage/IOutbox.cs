using NodaTime;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Storage;

/// <summary>What is to be told to whom, until it has been.</summary>
public interface IOutbox
{
    /// <summary>Deliveries that are due, the longest due first, whether or not somebody is at work with them: to look at, not to send.</summary>
    Task<IReadOnlyList<Delivery>> DueAsync(Instant at, int limit, CancellationToken ct);

    /// <summary>The same, claimed by this process for a while, so that no other sends them; those that another has claimed are passed over.</summary>
    Task<IReadOnlyList<Delivery>> ClaimAsync(Instant at, int limit, CancellationToken ct);

    /// <summary>An item's card of that kind that stands in the unit's channel, under which a reminder of it is posted; null when there is none.</summary>
    Task<LiveCard?> ThreadOfAsync(ItemId item, CardKind card, UnitId unit, CancellationToken ct);

    /// <summary>Teams has accepted it. A card posted for the first time goes into the journal.</summary>
    Task MarkSentAsync(Delivery delivery, int itemVersion, LiveCard card, Instant at);

    /// <summary>It did not go; it is due again at <paramref name="retryAt"/>.</summary>
    Task MarkFailedAsync(Delivery delivery, Instant retryAt, string reason, CancellationToken ct);

    /// <summary>The card it would update is gone; the next try posts a new one, unless the same card stands in another channel too.</summary>
    Task ForgetCardAsync(Delivery delivery, Instant at, CancellationToken ct);

    /// <summary>There is no channel for it yet, neither its unit's nor the communications unit's; tying one makes it due. When one has been tied meanwhile it stays due.</summary>
    Task MarkWaitingAsync(Delivery delivery, UnitId communicationsUnit, CancellationToken ct);

    /// <summary>How many deliveries wait for a channel, by unit.</summary>
    Task<IReadOnlyDictionary<UnitId, int>> WaitingAsync(CancellationToken ct);
}
