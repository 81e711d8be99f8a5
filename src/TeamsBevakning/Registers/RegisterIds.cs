using TeamsBevakning.CheckedJson;

namespace TeamsBevakning.Registers;

/// <summary>The things of one kind that a register file names by id, each once.</summary>
/// <param name="what">The kind in Swedish, as it stands before an id: <c>verksamheten</c>.</param>
internal sealed class RegisterIds<T>(string what, List<JsonFault> faults)
    where T : class
{
    private readonly Dictionary<string, T> byId = [];

    public IReadOnlyCollection<T> All => byId.Values;

    public void Add(string? id, string path, T value)
    {
        if (id is not null && !byId.TryAdd(id, value))
        {
            faults.Add(new JsonFault(path, $"{what} ”{id}” finns två gånger", "Ge den ena ett annat id"));
        }
    }

    /// <summary>What a key names; a fault when it names nothing that exists.</summary>
    public T? Named(CheckedObject owner, string key) =>
        owner.Value(key, required: true, CheckedValue.Text(100)) is { } id ? Find(id, owner.PathOf(key)) : null;

    public T? Find(string id, string path)
    {
        if (byId.TryGetValue(id, out var value))
        {
            return value;
        }

        faults.Add(new JsonFault(path, $"{what} ”{id}” finns inte", byId.Count == 0 ? "Lägg till den" : $"Ange någon av: {string.Join(", ", byId.Keys.Take(20))}"));
        return null;
    }
}
