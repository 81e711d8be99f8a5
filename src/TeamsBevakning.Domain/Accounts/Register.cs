namespace TeamsBevakning.Domain.Accounts;

/// <summary>Who answers for what: the municipality with its units, accounts and people, as last imported. Looked up by id without searching.</summary>
public sealed class Register
{
    private readonly Dictionary<UnitId, Unit> units;
    private readonly Dictionary<AccountId, Account> accounts;
    private readonly Dictionary<PersonId, Person> people;
    private readonly HashSet<PersonId> communicators;
    private readonly HashSet<PersonId> managers;

    /// <summary>Builds the register from parts that fit each other: every id that is named exists, none is there twice.</summary>
    /// <param name="municipality">The municipality itself.</param>
    /// <param name="units">Its units, the communications unit among them.</param>
    /// <param name="people">Everybody who is named anywhere.</param>
    /// <param name="accounts">Its accounts.</param>
    /// <param name="communicators">Those who may act on every account.</param>
    /// <param name="managers">Those who follow the figures.</param>
    /// <exception cref="ArgumentException">An id is there twice.</exception>
    public Register(
        Municipality municipality,
        IEnumerable<Unit> units,
        IEnumerable<Person> people,
        IEnumerable<Account> accounts,
        IEnumerable<PersonId> communicators,
        IEnumerable<PersonId> managers)
    {
        Municipality = municipality;
        this.units = units.ToDictionary(unit => unit.Id);
        this.people = people.ToDictionary(person => person.Id);
        this.accounts = accounts.ToDictionary(account => account.Id);
        this.communicators = [.. communicators];
        this.managers = [.. managers];
    }

    /// <summary>The municipality itself.</summary>
    public Municipality Municipality { get; }

    /// <summary>All units, in the register's order.</summary>
    public IReadOnlyCollection<Unit> Units => units.Values;

    /// <summary>All accounts, in the register's order.</summary>
    public IReadOnlyCollection<Account> Accounts => accounts.Values;

    /// <summary>Those who follow the figures, in no order.</summary>
    public IReadOnlyCollection<PersonId> Managers => managers;

    /// <summary>The unit of that id, or null.</summary>
    public Unit? Find(UnitId id) => units.GetValueOrDefault(id);

    /// <summary>The account of that id, or null.</summary>
    public Account? Find(AccountId id) => accounts.GetValueOrDefault(id);

    /// <summary>The person of that object id, or null: then she is not listed.</summary>
    public Person? Find(PersonId id) => people.GetValueOrDefault(id);

    /// <summary>The account that a platform knows by its own id, or null.</summary>
    public Account? Find(string platform, string platformId) =>
        accounts.Values.FirstOrDefault(account => account.Platform == platform && account.PlatformId == platformId);

    /// <summary>What a person is to an account; <see cref="Role.None"/> for one who is not listed.</summary>
    public Role RoleOf(PersonId person, Account account) =>
        account.Administrators.Contains(person) ? Role.Administrator
        : account.Substitutes.Contains(person) ? Role.Substitute
        : communicators.Contains(person) ? Role.Communicator
        : managers.Contains(person) ? Role.Manager
        : Role.None;

    /// <summary>The accounts on whose items a person may act, in the register's order.</summary>
    public IEnumerable<Account> AccountsOf(PersonId person) =>
        accounts.Values.Where(account => RoleOf(person, account) is Role.Administrator or Role.Substitute);
}
