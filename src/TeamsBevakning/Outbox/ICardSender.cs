using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Deliveries;
using TeamsBevakning.Domain.Escalations;
using TeamsBevakning.Outbox.Places;
using TeamsBevakning.Slices;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Outbox;

/// <summary>Puts a card where people see it: in Teams, or in the demonstration's terminal.</summary>
public interface ICardSender
{
    /// <summary>Where cards go when no place in Teams can be reached; null for nowhere.</summary>
    Destination? Elsewhere { get; }

    Task<SendOutcome> SendAsync(OutgoingCard card, CancellationToken ct);
}

/// <summary>A delivery with what its card tells, as it stands at this moment.</summary>
/// <param name="Stories">The items it tells of: one, or all of a summary's.</param>
/// <param name="Policy">The rules that the first of them opened under.</param>
/// <param name="To">Where a new card goes, or the place of the one that stands; null for one whose place is no longer known.</param>
/// <param name="Thread">The card under which a new one is posted as a reply; null for a thread of its own.</param>
public sealed record OutgoingCard(Delivery Delivery, IReadOnlyList<Story> Stories, Register Register, Policy Policy, Destination? To, LiveCard? Thread)
{
    /// <summary>The item it tells of, the first of a summary's.</summary>
    public Story Story => Stories[0];

    /// <summary>The people that a reminder names, by who they are now, or the one who was handed the item.</summary>
    public IReadOnlyList<Person> Told => Delivery.Notice.Card is CardKind.HandedOver ? Story.Item.Moves.Given is { } given && Register.Find(given.To.Id) is { } got ? [got] : []
        : Delivery.Notice.Card is CardKind.Reminder
        ? new Audience(Register, new HashSet<UnitId> { Story.Item.Unit }).Of(Story.Item.Steps.Of(Delivery.Notice.Step).To, Story.Item)
        : [];

    /// <summary>For a weekly status, its figures; otherwise null.</summary>
    public WeekView? Week { get; init; }

    /// <summary>For a message to who stands in, what it tells; otherwise null.</summary>
    public StandInView? StandIn { get; init; }

    /// <summary>How Teams calls those who have a view of their own of the card, those nearest to the item first; none for a card that is the same for all.</summary>
    public IReadOnlyList<string> Viewers { get; init; } = [];

    /// <summary>Why the card stands elsewhere than in its unit's channel, in words; the card says so. Null when it stands where it should.</summary>
    public string? Rerouted { get; init; }
}

/// <summary>What came of sending.</summary>
public abstract record SendOutcome
{
    private SendOutcome()
    {
    }

    /// <summary>It stands there.</summary>
    public sealed record Sent(LiveCard Card) : SendOutcome;

    /// <summary>It did not go.</summary>
    /// <param name="After">How long the other side asks us to wait; null when it does not say.</param>
    /// <param name="Reason">Status and code, without anybody's text.</param>
    public sealed record Refused(DeliveryFault Fault, TimeSpan? After, string Reason) : SendOutcome;
}
