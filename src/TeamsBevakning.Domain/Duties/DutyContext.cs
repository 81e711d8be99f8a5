using NodaTime;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Domain.Duties;

/// <summary>What the opening of an occasion needs to know.</summary>
/// <param name="Policy">The rules in force.</param>
/// <param name="Register">Who answers for what.</param>
/// <param name="Subject">Which matter it is about: there is never more than one unhandled item of the kind about it.</param>
/// <param name="Name">What people call it, in Swedish.</param>
/// <param name="Open">The unhandled item of the occasion before; null when there is none.</param>
/// <param name="LookedAt">Which of the unit's accounts have been looked at since an instant.</param>
/// <param name="At">The present.</param>
public sealed record DutyContext(Policy Policy, Register Register, string Subject, string Name, Item? Open, IReadOnlyDictionary<AccountId, Instant> LookedAt, Instant At)
{
    /// <summary>The unit's accounts, in the register's order.</summary>
    internal IEnumerable<Account> AccountsOf(UnitId unit) => Register.Accounts.Where(account => account.Unit == unit);
}
