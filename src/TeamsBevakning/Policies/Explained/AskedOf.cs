using NodaTime;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Policies.Explained;

/// <summary>What is asked of a policy: what it says of a kind of item that comes in then, there.</summary>
/// <param name="Kind">The kind of item.</param>
/// <param name="At">Local time in the policy's zone.</param>
/// <param name="Unit">The unit that owns the account; null for one with the municipality's hours.</param>
/// <param name="Account">The account's id; null for any.</param>
/// <param name="Platform">The account's platform; null for any.</param>
internal sealed record AskedOf(ItemKind Kind, LocalDateTime At, string? Unit, string? Account, string? Platform)
{
    /// <summary>The account that is asked about, as far as it is told.</summary>
    public Account ToAccount() => new(
        new AccountId(Account ?? string.Empty), Account ?? string.Empty, Platform?.ToLowerInvariant() ?? string.Empty, null, null, new UnitId(Unit ?? string.Empty), [], []);
}
