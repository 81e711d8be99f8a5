using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Outbox;

/// <summary>Puts a card where people see it: in a Teams channel, or in the demonstration's terminal.</summary>
public interface ICardSender
{
    Task<SendOutcome> SendAsync(OutgoingCard card, CancellationToken ct);
}

/// <summary>A delivery with what its card tells, as it stands at this moment.</summary>
/// <param name="Channel">Where a new card goes: the unit's channel, or the communications unit's; null when neither is tied.</param>
public sealed record OutgoingCard(Delivery Delivery, Story Story, Register Register, ChannelTie? Channel)
{
    /// <summary>Whether the card stands in for a channel that the unit lacks; the card says so.</summary>
    public bool IsRerouted => Channel is not null && Channel.Unit != Delivery.Notice.To;
}

/// <summary>What came of sending.</summary>
public abstract record SendOutcome
{
    private SendOutcome()
    {
    }

    /// <summary>It stands there.</summary>
    public sealed record Sent(LiveCard Card) : SendOutcome;

    /// <summary>The card that should be updated is no longer there.</summary>
    public sealed record CardGone : SendOutcome;

    /// <summary>No channel is tied.</summary>
    public sealed record NoChannel : SendOutcome;

    /// <summary>It did not go.</summary>
    /// <param name="After">How long the other side asks us to wait; null when it does not say.</param>
    /// <param name="Reason">Why, without anybody's text.</param>
    public sealed record Failed(TimeSpan? After, string Reason) : SendOutcome;
}
