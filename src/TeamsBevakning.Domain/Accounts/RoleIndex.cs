using TeamsBevakning.Domain.Absences;

namespace TeamsBevakning.Domain.Accounts;

/// <summary>What everybody in a register is, by person.</summary>
internal sealed class RoleIndex
{
    private readonly Dictionary<PersonId, PersonRoles> byPerson = [];

    public RoleIndex(IReadOnlyDictionary<AccountId, Account> accounts, IEnumerable<Appointment> appointments, StandIns standIns)
    {
        foreach (var account in accounts.Values)
        {
            foreach (var person in account.Administrators)
            {
                Of(person).Add(account, Roles.Administrator);
            }

            foreach (var person in account.Substitutes)
            {
                Of(person).Add(account, Roles.Substitute);
            }

            foreach (var person in account.Administrators.Concat(account.Substitutes))
            {
                if (standIns.Of(person) is not null && standIns.For(person) is { } standIn)
                {
                    Of(standIn).Add(account, Roles.Substitute);
                }
            }
        }

        foreach (var appointment in appointments)
        {
            Add(Of(appointment.Person), appointment, accounts);
        }
    }

    /// <summary>Null for one who is nothing anywhere.</summary>
    public PersonRoles? Find(PersonId person) => byPerson.GetValueOrDefault(person);

    private static void Add(PersonRoles person, Appointment appointment, IReadOnlyDictionary<AccountId, Account> accounts)
    {
        if (appointment.IsEverywhere)
        {
            person.AddEverywhere(appointment.Roles);
        }

        foreach (var unit in appointment.Units)
        {
            person.Add(unit, appointment.Roles);
        }

        foreach (var account in appointment.Accounts)
        {
            person.Add(accounts[account], appointment.Roles);
        }
    }

    private PersonRoles Of(PersonId person)
    {
        if (!byPerson.TryGetValue(person, out var roles))
        {
            byPerson[person] = roles = new PersonRoles();
        }

        return roles;
    }
}
