using TeamsBevakning.CheckedJson;
using TeamsBevakning.Domain.Accounts;

namespace TeamsBevakning.Registers;

/// <summary>The people and groups that a register file names, each once by id and once by object id.</summary>
internal sealed class RegisterPeople(GroupMembers members, List<JsonFault> faults)
{
    private readonly RegisterIds<Person> people = new("personen", faults);
    private readonly RegisterIds<Group> groups = new("gruppen", faults);
    private readonly Dictionary<Guid, string> objectIds = [];

    /// <summary>Those who are named, and the members of the groups that are. The register's name for somebody goes before the directory's.</summary>
    public IEnumerable<Person> All => people.All.Concat(groups.All.SelectMany(group => members.Of(group.Id))).DistinctBy(person => person.Id);

    public IReadOnlyCollection<Group> Groups => groups.All;

    public void ReadPerson(CheckedObject person)
    {
        var id = person.Value("id", required: true, CheckedValue.Text(100));
        var name = person.Value("name", required: true, CheckedValue.Text(200));
        var title = person.Value("title", required: false, CheckedValue.Text(200));
        var objectId = ObjectIdOf(person);
        person.Close();
        people.Add(id, person.PathOf("id"), new Person(new PersonId(objectId), name ?? string.Empty, title));
    }

    public void ReadGroup(CheckedObject group)
    {
        var id = group.Value("id", required: true, CheckedValue.Text(100));
        var name = group.Value("name", required: true, CheckedValue.Text(200));
        var objectId = ObjectIdOf(group);
        group.Close();
        groups.Add(id, group.PathOf("id"), new Group(new GroupId(objectId), name ?? string.Empty));
    }

    public IEnumerable<PersonId> PersonNamed(string id, string path) => people.Find(id, path) is { } person ? [person.Id] : [];

    public IEnumerable<PersonId> MembersOfNamed(string id, string path) => groups.Find(id, path) is { } group ? members.Of(group.Id).Select(person => person.Id) : [];

    private Guid ObjectIdOf(CheckedObject owner)
    {
        var objectId = owner.Value<Guid?>("objectId", required: true, CheckedValue.Guid);
        var path = owner.PathOf("objectId");
        if (objectId is { } guid && !objectIds.TryAdd(guid, path))
        {
            owner.Fault(path, $"objekt-id:t finns redan på {objectIds[guid]}", "En person eller grupp står en gång; rätta det ena");
        }

        return objectId ?? Guid.Empty;
    }
}
