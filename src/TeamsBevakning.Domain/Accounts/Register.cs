using TeamsBevakning.Domain.Absences;
using TeamsBevakning.Domain.Wording;

namespace TeamsBevakning.Domain.Accounts;

/// <summary>Who answers for what: the municipality with its units, accounts and people, as last imported. Looked up by id without searching.</summary>
public sealed class Register
{
    private readonly Dictionary<UnitId, Unit> units;
    private readonly Dictionary<AccountId, Account> accounts;
    private readonly Dictionary<PersonId, Person> people;
    private readonly IReadOnlyList<Appointment> appointments;
    private readonly RoleIndex roles;

    private Register(Register register, StandIns standIns)
    {
        Municipality = register.Municipality;
        Groups = register.Groups;
        StandIns = standIns;
        (units, people, accounts, appointments) = (register.units, register.people, register.accounts, register.appointments);
        roles = new RoleIndex(accounts, appointments, standIns);
    }

    /// <summary>Builds the register from parts that fit each other: every id that is named exists, none is there twice.</summary>
    /// <param name="municipality">The municipality itself.</param>
    /// <param name="units">Its units, the communications unit among them.</param>
    /// <param name="people">Everybody who is named anywhere, by name or by a group.</param>
    /// <param name="accounts">Its accounts.</param>
    /// <param name="appointments">Who are communicators, managers and archivists, and of what.</param>
    /// <exception cref="ArgumentException">An id is there twice.</exception>
    public Register(Municipality municipality, IEnumerable<Unit> units, IEnumerable<Person> people, IEnumerable<Account> accounts, IEnumerable<Appointment> appointments)
    {
        Municipality = municipality;
        this.units = units.ToDictionary(unit => unit.Id);
        this.people = people.ToDictionary(person => person.Id);
        this.accounts = ToldApart([.. accounts]).ToDictionary(account => account.Id);
        this.appointments = [.. appointments];
        roles = new RoleIndex(this.accounts, this.appointments, StandIns.None);
    }

    /// <summary>The municipality itself.</summary>
    public Municipality Municipality { get; }

    /// <summary>All units, in the register's order.</summary>
    public IReadOnlyCollection<Unit> Units => units.Values;

    /// <summary>All accounts, in the register's order.</summary>
    public IReadOnlyCollection<Account> Accounts => accounts.Values;

    /// <summary>The groups that it names in place of people, whose members, as last read, are already in everything else.</summary>
    public IReadOnlyCollection<Group> Groups { get; init; } = [];

    /// <summary>Who is away at the moment that it is told for, and who stands in; nobody in a register as imported.</summary>
    public StandIns StandIns { get; } = StandIns.None;

    /// <summary>All people, in the register's order.</summary>
    public IReadOnlyCollection<Person> People => people.Values;

    /// <summary>The same register while some are away: those who stand in for them may do on their accounts what substitutes may.</summary>
    public Register With(StandIns standIns) => new(this, standIns);

    /// <summary>The unit of that id, or null.</summary>
    public Unit? Find(UnitId id) => units.GetValueOrDefault(id);

    /// <summary>The account of that id, or null.</summary>
    public Account? Find(AccountId id) => accounts.GetValueOrDefault(id);

    /// <summary>The person of that object id, or null: then she is not listed.</summary>
    public Person? Find(PersonId id) => people.GetValueOrDefault(id);

    /// <summary>The account that a platform knows by its own id, or null.</summary>
    public Account? Find(string platform, string platformId) =>
        accounts.Values.FirstOrDefault(account => account.Platform == platform && account.PlatformId == platformId);

    /// <summary>Everything a person is to an account; <see cref="Roles.None"/> for one who is not listed.</summary>
    public Roles RolesOf(PersonId person, Account account) => roles.Find(person)?.On(account) ?? Roles.None;

    /// <summary>Everything a person is to a unit or to any account that it owns.</summary>
    public Roles RolesOf(PersonId person, UnitId unit) => roles.Find(person)?.In(unit) ?? Roles.None;

    /// <summary>Everything a person is to anything.</summary>
    public Roles RolesOf(PersonId person) => roles.Find(person)?.Anywhere ?? Roles.None;

    /// <summary>The unit's managers, those of the whole municipality among them, in the register's order; for one who is away whoever stands in.</summary>
    public IReadOnlyList<PersonId> ManagersOf(UnitId unit) => StandIns.Present(AppointedTo(Roles.Manager, unit));

    /// <summary>The unit's communicators, those of the whole municipality among them, in the register's order.</summary>
    public IReadOnlyList<PersonId> CommunicatorsOf(UnitId unit) => AppointedTo(Roles.Communicator, unit);

    /// <summary>Those who keep what is to be kept of an account, in the register's order; for one who is away whoever stands in.</summary>
    public IReadOnlyList<PersonId> ArchivistsOf(Account account) => StandIns.Present(
    [
        .. appointments.Where(each => each.Roles.HasFlag(Roles.Archivist) && (each.IsEverywhere || each.Units.Contains(account.Unit) || each.Accounts.Contains(account.Id))).Select(each => each.Person).Distinct(),
    ]);

    /// <summary>The accounts that a person answers for or stands in on, in the register's order.</summary>
    public IEnumerable<Account> AccountsOf(PersonId person) =>
        accounts.Values.Where(account => (RolesOf(person, account) & (Roles.Administrator | Roles.Substitute)) is not Roles.None);

    /// <summary>A place is often called the same on every platform; then its name alone does not say which is meant.</summary>
    private static IEnumerable<Account> ToldApart(List<Account> accounts)
    {
        var named = accounts.ToLookup(account => Spelling.Fold(account.Name));
        return accounts.Select(account => named[Spelling.Fold(account.Name)].Where(each => each.Id != account.Id).ToList() is not { Count: > 0 } others ? account : account with
        {
            Name = others.Exists(each => each.Platform == account.Platform) ? $"{account.Name} ({account.Platform}, {account.Id.Value})" : $"{account.Name} ({account.Platform})",
            BareName = account.Name,
        });
    }

    private List<PersonId> AppointedTo(Roles role, UnitId unit) =>
    [
        .. appointments
            .Where(each => each.Roles.HasFlag(role) && (each.IsEverywhere || each.Units.Contains(unit)))
            .Select(each => each.Person)
            .Distinct(),
    ];
}
