using System.Text.Json;

namespace TeamsBevakning.CheckedJson;

/// <summary>
/// A JSON object of ours that is read key by key, where every mistake is noted with its path and reading goes on, so that all of them are told at once.
/// A key that nobody asked for is a mistake too.
/// </summary>
internal sealed class CheckedObject
{
    private readonly Dictionary<string, JsonElement> members = [];
    private readonly HashSet<string> asked;
    private readonly List<JsonFault> faults;
    private readonly bool nullIsAbsent;

    /// <param name="element">The object.</param>
    /// <param name="path">Where it stands.</param>
    /// <param name="faults">Where its mistakes are noted.</param>
    /// <param name="nullIsAbsent">Whether null, here and below, is as good as leaving the key out; else it is a mistake.</param>
    public CheckedObject(JsonElement element, string path, List<JsonFault> faults, bool nullIsAbsent = true)
    {
        Path = path;
        this.faults = faults;
        this.nullIsAbsent = nullIsAbsent;
        asked = path == "$" ? ["$schema"] : [];
        if (element.ValueKind is not JsonValueKind.Object)
        {
            Fault(path, $"ett objekt väntades, här står {CheckedValue.Named(element)}", "Skriv { … }");
            return;
        }

        foreach (var member in element.EnumerateObject())
        {
            if (CheckedValue.NameOf(member) is not { } name)
            {
                Fault(path, "en nyckel innehåller ett halvt tecken (ensamt surrogat)", "Skriv den som giltig Unicode");
            }
            else if (!members.TryAdd(name, member.Value))
            {
                Fault(PathOf(CheckedValue.Cut(name, 60)), "nyckeln står två gånger", "Ta bort den ena");
            }
        }
    }

    public string Path { get; }

    /// <summary>The keys, in the order of the text.</summary>
    public IEnumerable<string> Keys => members.Keys;

    public string PathOf(string key) => JsonPath.Of(Path, key);

    public bool Has(string key) => members.ContainsKey(key);

    /// <summary>Whether the key is there with a text.</summary>
    public bool HasText(string key) => members.TryGetValue(key, out var value) && value.ValueKind is JsonValueKind.String;

    public void Fault(string path, string wrong, string right) => faults.Add(new JsonFault(path, wrong, right));

    /// <summary>The value of a key as <paramref name="read"/> takes it; null when it is absent, null or wrong.</summary>
    public T? Value<T>(string key, bool required, CheckedValue.Reader<T> read)
    {
        asked.Add(key);
        if (!members.TryGetValue(key, out var value) || (nullIsAbsent && value.ValueKind is JsonValueKind.Null))
        {
            if (required)
            {
                Fault(PathOf(key), "nyckeln saknas", "Lägg till den");
            }

            return default;
        }

        return Checked(value, PathOf(key), read);
    }

    public IReadOnlyList<(T Value, string Path)> Values<T>(string key, bool required, CheckedValue.Reader<T> read)
    {
        var list = Value<JsonElement?>(key, required, CheckedValue.Array);
        return list is null
            ? []
            : [.. list.Value.EnumerateArray().Select((value, i) => (Value: Checked(value, $"{PathOf(key)}[{i}]", read), Path: $"{PathOf(key)}[{i}]")).Where(pair => pair.Value is not null).Select(pair => (pair.Value!, pair.Path))];
    }

    /// <summary>A list that holds something, and nothing twice.</summary>
    public IReadOnlyList<(T Value, string Path)> Set<T>(string key, bool required, CheckedValue.Reader<T> read)
    {
        if (!Has(key) || Value<JsonElement?>(key, required, CheckedValue.FilledArray) is not null)
        {
            var values = Values(key, required, read);
            foreach (var (_, path) in values.Where((pair, i) => values.Take(i).Any(earlier => Equals(earlier.Value, pair.Value))))
            {
                Fault(path, "samma sak står två gånger", "Ta bort den ena");
            }

            return values;
        }

        return [];
    }

    public CheckedObject? Object(string key, bool required) =>
        Value<JsonElement?>(key, required, CheckedValue.Any) is { } element ? Below(element, PathOf(key)) : null;

    public IReadOnlyList<CheckedObject> Objects(string key, bool required)
    {
        var list = Value<JsonElement?>(key, required, CheckedValue.Array);
        return list is null ? [] : [.. list.Value.EnumerateArray().Select((value, i) => Below(value, $"{PathOf(key)}[{i}]"))];
    }

    /// <summary>A list of objects that holds nothing twice.</summary>
    public IReadOnlyList<CheckedObject> ObjectSet(string key, bool required, bool filled)
    {
        var list = Value<JsonElement?>(key, required, filled ? CheckedValue.FilledArray : CheckedValue.Array);
        var elements = list?.EnumerateArray().ToList() ?? [];
        for (var i = 1; i < elements.Count; i++)
        {
            if (elements.Take(i).Any(earlier => JsonElement.DeepEquals(earlier, elements[i])))
            {
                Fault($"{PathOf(key)}[{i}]", "samma sak står två gånger", "Ta bort den ena");
            }
        }

        return [.. elements.Select((value, i) => Below(value, $"{PathOf(key)}[{i}]"))];
    }

    /// <summary>The objects of a map, by the names that the text gives them.</summary>
    public IReadOnlyList<(string Name, CheckedObject Entry)> Entries()
    {
        asked.UnionWith(Keys);
        return [.. members.Select(member => (member.Key, Below(member.Value, PathOf(member.Key))))];
    }

    /// <summary>What may be written as one object or as a list of them.</summary>
    public IReadOnlyList<CheckedObject> OneOrMore(string key, bool required) =>
        members.TryGetValue(key, out var value) && value.ValueKind is JsonValueKind.Array ? ObjectSet(key, required, filled: true)
        : Object(key, required) is { } one ? [one]
        : [];

    /// <summary>The one of the keys that is there; null, and a mistake, when none or several are.</summary>
    public string? OneOf(params IReadOnlyList<string> keys)
    {
        asked.UnionWith(keys);
        var there = keys.Where(Has).ToList();
        if (there.Count != 1)
        {
            Fault(Path, there.Count == 0 ? "ingen av nycklarna står" : $"{string.Join(" och ", there)} står båda", $"Ange exakt en av: {string.Join(", ", keys)}");
        }

        return there.Count == 1 ? there[0] : null;
    }

    /// <summary>None of the keys, or of all when none is named, is there: a mistake.</summary>
    public void Needs(params IReadOnlyList<string> keys)
    {
        if (keys.Count == 0 ? members.Count == 0 : !keys.Any(Has))
        {
            Fault(Path, "här står ingenting", keys.Count == 0 ? "Lägg till något, eller ta bort nyckeln" : $"Ange minst en av: {string.Join(", ", keys)}");
        }
    }

    /// <summary>Every key that is there but was never asked for is a mistake.</summary>
    public void Close()
    {
        foreach (var unknown in members.Keys.Where(key => !asked.Contains(key)))
        {
            var (wrong, right) = NearKey.Of(unknown, asked) is { } near
                ? ($"okänd nyckel (menade du ”{near}”?)", $"Skriv {near}, eller ta bort nyckeln")
                : ("okänd nyckel", $"Kända nycklar: {string.Join(", ", asked.Where(key => key != "$schema"))}");
            Fault(PathOf(CheckedValue.Cut(unknown, 60)), wrong, right);
        }
    }

    private CheckedObject Below(JsonElement element, string path) => new(element, path, faults, nullIsAbsent);

    private T? Checked<T>(JsonElement value, string path, CheckedValue.Reader<T> read)
    {
        var result = read(value, out var wrong, out var right);
        if (wrong is not null)
        {
            Fault(path, wrong, right!);
        }

        return result;
    }
}
