using TeamsBevakning.CheckedJson;
using TeamsBevakning.Domain.Accounts;

namespace TeamsBevakning.Registers;

/// <summary>What a register file holds, or everything that is wrong with it.</summary>
/// <param name="Register">The register; null when something is wrong.</param>
/// <param name="Faults">What is wrong: nothing may be changed.</param>
/// <param name="Remarks">What the guidelines ask for and the file lacks; told, not refused.</param>
public sealed record RegisterReading(Register? Register, IReadOnlyList<JsonFault> Faults, IReadOnlyList<JsonFault> Remarks);

/// <summary>Reads <c>register.json</c> whole and checks all of it before anything is changed.</summary>
public static class RegisterReader
{
    /// <summary>With nobody in the groups that it names: what can be told of the file alone.</summary>
    public static RegisterReading Read(ReadOnlyMemory<byte> utf8) => Read(utf8, GroupMembers.None);

    /// <param name="utf8">The file.</param>
    /// <param name="members">Who is in the groups that it names.</param>
    public static RegisterReading Read(ReadOnlyMemory<byte> utf8, GroupMembers members)
    {
        var faults = new List<JsonFault>();
        if (CheckedDocument.Parse(utf8, faults) is not { } root)
        {
            return new RegisterReading(null, faults, []);
        }

        var remarks = new List<JsonFault>();
        var register = Read(new CheckedObject(root, "$", faults), members, faults, remarks);
        return new RegisterReading(faults.Count == 0 ? register : null, faults, remarks);
    }

    private static Register? Read(CheckedObject root, GroupMembers members, List<JsonFault> faults, List<JsonFault> remarks)
    {
        var municipality = root.Object("municipality", required: true);
        var units = new RegisterIds<Unit>("verksamheten", faults);
        foreach (var unit in root.Objects("units", required: true))
        {
            var id = unit.Value("id", required: true, CheckedValue.Text(100));
            var name = unit.Value("name", required: true, CheckedValue.Text(200));
            unit.Close();
            units.Add(id, unit.PathOf("id"), new Unit(new UnitId(id ?? string.Empty), name ?? string.Empty));
        }

        var people = ReadPeople(root, members, faults);
        var accounts = new RegisterIds<Account>("kontot", faults);
        var who = new RegisterWho(people, units, accounts, faults);
        foreach (var account in root.Objects("accounts", required: true))
        {
            RegisterAccounts.Read(account, units, who, accounts, remarks);
        }

        IReadOnlyList<Appointment> appointments =
        [
            .. who.AppointmentsOf(root, "communicators", Roles.Communicator),
            .. who.AppointmentsOf(root, "managers", Roles.Manager),
            .. who.AppointmentsOf(root, "archivists", Roles.Archivist, ofAccounts: true),
        ];
        root.Close();
        return municipality is not null && ReadMunicipality(municipality, units) is { } read && faults.Count == 0
            ? new Register(read, units.All, people.All, accounts.All, appointments) { Groups = people.Groups }
            : null;
    }

    private static Municipality? ReadMunicipality(CheckedObject municipality, RegisterIds<Unit> units)
    {
        var id = municipality.Value("id", required: true, CheckedValue.Text(100));
        var name = municipality.Value("name", required: true, CheckedValue.Text(200));
        var tenant = municipality.Value<Guid?>("tenantId", required: true, CheckedValue.Guid);
        var unit = units.Named(municipality, "communicationsUnit");
        municipality.Close();
        return id is null || name is null || tenant is null || unit is null ? null : new Municipality(id, name, tenant.Value, unit.Id);
    }

    private static RegisterPeople ReadPeople(CheckedObject root, GroupMembers members, List<JsonFault> faults)
    {
        var people = new RegisterPeople(members, faults);
        foreach (var person in root.Objects("people", required: true))
        {
            people.ReadPerson(person);
        }

        foreach (var group in root.Objects("groups", required: false))
        {
            people.ReadGroup(group);
        }

        return people;
    }
}
