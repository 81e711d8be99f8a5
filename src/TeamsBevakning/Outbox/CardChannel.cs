using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Outbox;

/// <summary>Where a unit's cards go.</summary>
internal static class CardChannel
{
    /// <summary>The unit's own channel, or the communications unit's; null when neither is tied.</summary>
    public static async Task<ChannelTie?> OfAsync(UnitId unit, Register register, ITies ties, CancellationToken ct) =>
        await ties.FindAsync(unit, ct) ?? await ties.FindAsync(register.Municipality.CommunicationsUnit, ct);
}
