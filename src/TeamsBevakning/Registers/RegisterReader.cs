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
    public static RegisterReading Read(ReadOnlyMemory<byte> utf8)
    {
        var faults = new List<JsonFault>();
        if (CheckedDocument.Parse(utf8, faults) is not { } root)
        {
            return new RegisterReading(null, faults, []);
        }

        var remarks = new List<JsonFault>();
        var register = Read(new CheckedObject(root, "$", faults), faults, remarks);
        return new RegisterReading(faults.Count == 0 ? register : null, faults, remarks);
    }

    private static Register? Read(CheckedObject root, List<JsonFault> faults, List<JsonFault> remarks)
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

        var people = ReadPeople(root, faults);
        var accounts = new RegisterIds<Account>("kontot", faults);
        foreach (var account in root.Objects("accounts", required: true))
        {
            RegisterAccounts.Read(account, units, people, accounts, remarks);
        }

        Appointment[] appointments =
        [
            .. people.ListOf(root, "communicators").Select(person => new Appointment(person, Roles.Communicator)),
            .. people.ListOf(root, "managers").Select(person => new Appointment(person, Roles.Manager)),
        ];
        root.Close();
        return municipality is not null && ReadMunicipality(municipality, units) is { } read && faults.Count == 0
            ? new Register(read, units.All, people.All, accounts.All, appointments)
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

    private static RegisterPeople ReadPeople(CheckedObject root, List<JsonFault> faults)
    {
        var people = new RegisterPeople(faults);
        foreach (var person in root.Objects("people", required: true))
        {
            var id = person.Value("id", required: true, CheckedValue.Text(100));
            var name = person.Value("name", required: true, CheckedValue.Text(200));
            var title = person.Value("title", required: false, CheckedValue.Text(200));
            var objectId = person.Value<Guid?>("objectId", required: true, CheckedValue.Guid);
            person.Close();
            people.Add(id, person.PathOf("id"), objectId, person.PathOf("objectId"), name, title);
        }

        return people;
    }
}
