using System.Globalization;
using TeamsBevakning.Domain.Deliveries;
using TeamsBevakning.Outbox;
using TeamsBevakning.Outbox.Places;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Bench.Paced;

/// <summary>Takes cards at once, by the simulated clock, and refuses what is beyond the limits.</summary>
internal sealed class InProcessConnector(SlidingLimits limits, SimulatedTime time) : ICardSender
{
    public Destination? Elsewhere => null;

    public Task<SendOutcome> SendAsync(OutgoingCard card, CancellationToken ct)
    {
        var place = card.Delivery.Place!;
        return Task.FromResult<SendOutcome>(limits.Take(place, time.Milliseconds)
            ? new SendOutcome.Sent(new LiveCard("simulated", place, place, limits.Taken.ToString(CultureInfo.InvariantCulture)))
            : new SendOutcome.Refused(DeliveryFault.Throttled, null, "429"));
    }
}
