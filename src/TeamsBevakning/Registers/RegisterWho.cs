using System.Text.Json;
using TeamsBevakning.CheckedJson;
using TeamsBevakning.Domain.Accounts;

namespace TeamsBevakning.Registers;

/// <summary>
/// Reads who is something: a person's id, or an object with <c>person</c> or <c>group</c> and, where the role has one, of which <c>units</c> or <c>accounts</c>; with neither it is of the whole municipality.
/// </summary>
internal sealed class RegisterWho(RegisterPeople people, RegisterIds<Unit> units, RegisterIds<Account> accounts, List<JsonFault> faults)
{
    /// <summary>An account's administrators or substitutes.</summary>
    public IReadOnlyList<PersonId> ListOf(CheckedObject owner, string key, out bool byGroup)
    {
        var entries = EntriesOf(owner, key);
        byGroup = entries.Any(entry => entry.Object?.Has("group") is true);
        List<PersonId> who = [.. entries.SelectMany(PeopleOf).Distinct()];
        foreach (var entry in entries)
        {
            entry.Object?.Close();
        }

        return who;
    }

    public IReadOnlyList<Appointment> AppointmentsOf(CheckedObject root, string key, Roles role, bool ofAccounts = false) =>
        [.. EntriesOf(root, key).SelectMany(entry => AppointmentsOf(entry, role, ofAccounts))];

    private IReadOnlyList<Entry> EntriesOf(CheckedObject owner, string key) =>
        [.. owner.Values(key, required: false, CheckedValue.Any).Select(each => EntryOf(each.Value!.Value, each.Path))];

    private Entry EntryOf(JsonElement value, string path)
    {
        if (value.ValueKind is JsonValueKind.Object)
        {
            // "units": null must not come to mean the whole municipality.
            return new Entry(path, null, new CheckedObject(value, path, faults, nullIsAbsent: false));
        }

        var id = CheckedValue.Text(100)(value, out var wrong, out var right);
        if (wrong is not null)
        {
            faults.Add(new JsonFault(
                path, value.ValueKind is JsonValueKind.String ? wrong : $"ett person-id eller ett objekt väntades, här står {CheckedValue.Named(value)}",
                value.ValueKind is JsonValueKind.String ? right! : "Skriv ”anna” eller { \"group\": \"webb\" }"));
        }

        return new Entry(path, id, null);
    }

    private List<Appointment> AppointmentsOf(Entry entry, Roles role, bool ofAccounts)
    {
        var who = PeopleOf(entry).ToList();
        UnitId[] ofUnits = entry.Object is null ? [] : [.. NamedIn(entry.Object, "units", units).Select(unit => unit.Id)];
        AccountId[] of = entry.Object is null || !ofAccounts ? [] : [.. NamedIn(entry.Object, "accounts", accounts).Select(account => account.Id)];
        entry.Object?.Close();
        return who.ConvertAll(person => new Appointment(person, role, ofUnits, of));
    }

    private static IEnumerable<T> NamedIn<T>(CheckedObject entry, string key, RegisterIds<T> all)
        where T : class => entry.Set(key, required: false, CheckedValue.Text(100)).Select(named => all.Find(named.Value, named.Path)).OfType<T>();

    private IEnumerable<PersonId> PeopleOf(Entry entry)
    {
        if (entry.Object is not { } named)
        {
            return entry.Id is { } id ? people.PersonNamed(id, entry.Path) : [];
        }

        return named.OneOf("person", "group") is not { } key || named.Value(key, required: true, CheckedValue.Text(100)) is not { } text ? []
            : key == "group" ? people.MembersOfNamed(text, named.PathOf(key))
            : people.PersonNamed(text, named.PathOf(key));
    }

    /// <summary>One of a list: a person's id alone, or an object.</summary>
    private sealed record Entry(string Path, string? Id, CheckedObject? Object);
}
