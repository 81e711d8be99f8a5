using NodaTime;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Deliveries;

namespace TeamsBevakning.Storage;

/// <summary>What is known of the places that cards can go to, beside the tied channels.</summary>
public interface IPlaces
{
    Task<IReadOnlyList<PersonChat>> ChatsAsync(CancellationToken ct);

    Task<IReadOnlyList<PlaceFault>> FaultsAsync(CancellationToken ct);

    /// <summary>Somebody wrote to the bot: that is how she is reached. What waits for a place is tried again when she could not be reached before.</summary>
    Task LearnAsync(PersonChat chat, Instant at, CancellationToken ct);

    /// <summary>A place refuses; it is left alone until then.</summary>
    Task AvoidAsync(PlaceFault fault, CancellationToken ct);

    /// <summary>A place may be whole again: somebody tied it or wrote there.</summary>
    Task ForgiveAsync(string place, CancellationToken ct);
}

/// <summary>How a person is reached in a chat of her own.</summary>
/// <param name="AccountId">Her id in Teams, <c>29:…</c>.</param>
/// <param name="ConversationId">The chat; null when she has written only in channels, so that it is yet to be created.</param>
public sealed record PersonChat(PersonId Person, string ServiceUrl, string TenantId, string BotId, string AccountId, string? ConversationId);

/// <summary>A place that refuses.</summary>
/// <param name="Reason">Status and code.</param>
public sealed record PlaceFault(string Place, DeliveryFault Fault, string Reason, Instant Since, Instant Until);
