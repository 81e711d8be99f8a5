namespace TeamsBevakning.Domain.Accounts;

/// <summary>What one person is, and of what, kept so that it is looked up without searching.</summary>
internal sealed class PersonRoles
{
    private readonly Dictionary<UnitId, Roles> units = [];
    private readonly Dictionary<AccountId, Roles> accounts = [];
    private readonly Dictionary<UnitId, Roles> inUnits = [];
    private Roles everywhere;

    /// <summary>Everything she is to anything.</summary>
    public Roles Anywhere { get; private set; }

    /// <summary>What she is to an account: of itself, of its unit, or of the municipality.</summary>
    public Roles On(Account account) => everywhere | units.GetValueOrDefault(account.Unit) | accounts.GetValueOrDefault(account.Id);

    /// <summary>What she is to a unit: of itself, of any account that it owns, or of the municipality.</summary>
    public Roles In(UnitId unit) => everywhere | units.GetValueOrDefault(unit) | inUnits.GetValueOrDefault(unit);

    public void AddEverywhere(Roles roles)
    {
        everywhere |= roles;
        Anywhere |= roles;
    }

    public void Add(UnitId unit, Roles roles)
    {
        units[unit] = units.GetValueOrDefault(unit) | roles;
        Anywhere |= roles;
    }

    public void Add(Account account, Roles roles)
    {
        accounts[account.Id] = accounts.GetValueOrDefault(account.Id) | roles;
        inUnits[account.Unit] = inUnits.GetValueOrDefault(account.Unit) | roles;
        Anywhere |= roles;
    }
}
