using NodaTime;

namespace TeamsBevakning.Domain.Deliveries;

/// <summary>A kind of place that a card for a unit can go to.</summary>
public enum PlaceKind
{
    /// <summary>The unit's own channel.</summary>
    UnitChannel,

    /// <summary>The communications unit's channel.</summary>
    CommunicationsChannel,

    /// <summary>A chat with one of the account's administrators, or, where the item has no account, of the unit's.</summary>
    Administrators,

    /// <summary>A chat with one of the communicators.</summary>
    Communicators,
}

/// <summary>How long sending is tried, and where a card goes that cannot be delivered where it should.</summary>
public sealed record DeliveryRules
{
    /// <summary>The rules of a policy that says nothing of it.</summary>
    public static DeliveryRules Default { get; } = new();

    /// <summary>In which order places are tried; the first that can be reached gets the card.</summary>
    public IReadOnlyList<PlaceKind> Places { get; init; } = [PlaceKind.UnitChannel, PlaceKind.CommunicationsChannel, PlaceKind.Administrators, PlaceKind.Communicators];

    /// <summary>How long a place is tried that does not answer, or is busy, before the next one gets what is urgent or near its deadline.</summary>
    public Duration UrgentPatience { get; init; } = Duration.FromHours(1);

    /// <summary>The same for all else.</summary>
    public Duration Patience { get; init; } = Duration.FromHours(24);

    /// <summary>How long a place is tried with a notice of that urgency.</summary>
    public Duration PatienceOf(Urgency urgency) => urgency is Urgency.Urgent or Urgency.Soon ? UrgentPatience : Patience;
}
