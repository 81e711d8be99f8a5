using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Escalations;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Outbox;

/// <summary>Puts a card where people see it: in a Teams channel, or in the demonstration's terminal.</summary>
public interface ICardSender
{
    Task<SendOutcome> SendAsync(OutgoingCard card, CancellationToken ct);
}

/// <summary>A delivery with what its card tells, as it stands at this moment.</summary>
/// <param name="Stories">The items it tells of: one, or all of a summary's.</param>
/// <param name="Policy">The rules that the first of them opened under.</param>
/// <param name="Channel">Where a new card goes: the unit's channel, or the communications unit's; null when neither is tied.</param>
/// <param name="Thread">The card under which a new one is posted as a reply; null for a thread of its own.</param>
public sealed record OutgoingCard(Delivery Delivery, IReadOnlyList<Story> Stories, Register Register, Policy Policy, ChannelTie? Channel, LiveCard? Thread)
{
    /// <summary>The item it tells of, the first of a summary's.</summary>
    public Story Story => Stories[0];

    /// <summary>The people that a reminder names, by who they are now.</summary>
    public IReadOnlyList<Person> Told => Delivery.Notice.Card is CardKind.Reminder
        ? new Audience(Register, new HashSet<UnitId> { Story.Item.Unit }).Of(Story.Item.Steps.Of(Delivery.Notice.Step).To, Story.Item)
        : [];

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
