using TeamsBevakning.Domain.Accounts;

namespace TeamsBevakning.Simulation;

/// <summary>Gives each name of the made-up municipality its person, numbered in the order they are named.</summary>
internal sealed class Cast
{
    private readonly Dictionary<string, PersonId> ids = [];
    private readonly List<Person> people = [];

    public IReadOnlyList<Person> People => people;

    public PersonId IdOf(string name)
    {
        if (!ids.TryGetValue(name, out var id))
        {
            id = new PersonId(new Guid(people.Count + 1, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 0));
            ids.Add(name, id);
            people.Add(new Person(id, name, null));
        }

        return id;
    }

    public Account Account(TownAccount account) => new(
        account.Id,
        account.Name,
        account.Platform,
        null,
        null,
        account.Unit,
        [.. account.Administrators.Select(IdOf)],
        [.. account.Substitutes.Select(IdOf)]);
}
