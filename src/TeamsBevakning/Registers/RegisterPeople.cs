using TeamsBevakning.CheckedJson;
using TeamsBevakning.Domain.Accounts;

namespace TeamsBevakning.Registers;

/// <summary>The people that a register file names, each once by id and once by object id.</summary>
internal sealed class RegisterPeople(List<JsonFault> faults)
{
    private readonly RegisterIds<Person> people = new("personen", faults);
    private readonly Dictionary<Guid, string> objectIds = [];

    public IReadOnlyCollection<Person> All => people.All;

    public void Add(string? id, string idPath, Guid? objectId, string objectIdPath, string? name, string? title)
    {
        people.Add(id, idPath, new Person(new PersonId(objectId ?? Guid.Empty), name ?? string.Empty, title));
        if (objectId is { } guid && !objectIds.TryAdd(guid, objectIdPath))
        {
            faults.Add(new JsonFault(objectIdPath, $"objekt-id:t finns redan på {objectIds[guid]}", "En person står en gång; rätta det ena"));
        }
    }

    public IReadOnlyList<PersonId> ListOf(CheckedObject owner, string key) =>
    [
        .. owner.Values(key, required: false, CheckedValue.Text(100))
            .Select(named => people.Find(named.Value, named.Path)?.Id)
            .OfType<PersonId>()
            .Distinct(),
    ];
}
