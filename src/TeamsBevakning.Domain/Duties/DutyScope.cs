using TeamsBevakning.Domain.Accounts;

namespace TeamsBevakning.Domain.Duties;

/// <summary>What a duty is done for: an account, or a whole unit.</summary>
/// <param name="Unit">The unit that does it.</param>
/// <param name="Account">The account; null for the unit as a whole.</param>
public readonly record struct DutyScope(UnitId Unit, AccountId? Account)
{
    /// <summary>Names it among a duty's scopes. An account is the same in whichever unit.</summary>
    public string Key => Account is { } account ? $"account:{account}" : $"unit:{Unit}";
}
