using NodaTime;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Storage;

/// <summary>Which channel is tied to which unit.</summary>
public interface ITies
{
    /// <summary>The unit's own channel; null when it has none.</summary>
    Task<ChannelTie?> FindAsync(UnitId unit, CancellationToken ct);

    /// <summary>All of them, each unit's own channel before its reserves, the latest of these first.</summary>
    Task<IReadOnlyList<ChannelTie>> ListAsync(CancellationToken ct);

    /// <summary>
    /// Makes the channel the unit's own; the one that was is kept as a reserve. What waited for it becomes due, and each unhandled item's card is posted there if it is not already.
    /// Returns how many cards come.
    /// </summary>
    Task<int> TieAsync(ChannelTie tie, Actor by, bool isCommunicationsUnit, Instant at, CancellationToken ct);

    /// <summary>Unties these units from the channel, those that are tied to it; returns them. The latest reserve becomes a unit's own channel when that was it.</summary>
    Task<IReadOnlyList<UnitId>> UntieAsync(string channelId, IReadOnlyCollection<UnitId> units, Actor? by, Instant at, CancellationToken ct);

    /// <summary>The bot was removed from the team: its channels are untied, and the cards there are forgotten.</summary>
    Task<IReadOnlyList<UnitId>> ForgetTeamAsync(string teamId, Actor? by, Instant at, CancellationToken ct);
}

/// <summary>A Teams channel as an address.</summary>
/// <param name="BotId">The bot's own id in that channel.</param>
public sealed record ChannelTie(UnitId Unit, string ServiceUrl, string TenantId, string TeamId, string ChannelId, string BotId)
{
    /// <summary>Whether the unit's cards go there only when they cannot go to its own channel.</summary>
    public bool IsReserve { get; init; }
}
