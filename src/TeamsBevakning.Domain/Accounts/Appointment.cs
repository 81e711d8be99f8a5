namespace TeamsBevakning.Domain.Accounts;

/// <summary>That a person is communicator, manager or archivist, and of what: of units, of accounts, of both, or, where none is named, of the whole municipality.</summary>
/// <param name="Person">Who.</param>
/// <param name="Roles">What she is.</param>
/// <param name="Units">Of which units, with every account that they own.</param>
/// <param name="Accounts">Of which accounts besides.</param>
public sealed record Appointment(PersonId Person, Roles Roles, IReadOnlyList<UnitId> Units, IReadOnlyList<AccountId> Accounts)
{
    /// <summary>An appointment for the whole municipality.</summary>
    /// <param name="person">Who.</param>
    /// <param name="roles">What she is.</param>
    public Appointment(PersonId person, Roles roles)
        : this(person, roles, [], [])
    {
    }

    /// <summary>Whether it is for the whole municipality.</summary>
    public bool IsEverywhere => Units.Count == 0 && Accounts.Count == 0;
}
