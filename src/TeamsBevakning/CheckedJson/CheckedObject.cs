using System.Text.Json;

namespace TeamsBevakning.CheckedJson;

/// <summary>
/// A JSON object of ours that is read key by key, where every mistake is noted with its path and reading goes on, so that all of them are told at once.
/// A key that nobody asked for is a mistake too.
/// </summary>
internal sealed class CheckedObject
{
    private readonly Dictionary<string, JsonElement> members = [];
    private readonly HashSet<string> asked = ["$schema"];
    private readonly List<JsonFault> faults;

    public CheckedObject(JsonElement element, string path, List<JsonFault> faults)
    {
        Path = path;
        this.faults = faults;
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

    public string PathOf(string key) => $"{Path}.{key}";

    public void Fault(string path, string wrong, string right) => faults.Add(new JsonFault(path, wrong, right));

    /// <summary>The value of a key as <paramref name="read"/> takes it; null when it is absent, null or wrong.</summary>
    public T? Value<T>(string key, bool required, CheckedValue.Reader<T> read)
    {
        asked.Add(key);
        if (!members.TryGetValue(key, out var value) || value.ValueKind is JsonValueKind.Null)
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

    public CheckedObject? Object(string key, bool required)
    {
        var element = Value<JsonElement?>(key, required, (JsonElement value, out string? wrong, out string? right) =>
        {
            wrong = right = null;
            return value;
        });
        return element is null ? null : new CheckedObject(element.Value, PathOf(key), faults);
    }

    public IReadOnlyList<CheckedObject> Objects(string key, bool required)
    {
        var list = Value<JsonElement?>(key, required, CheckedValue.Array);
        return list is null ? [] : [.. list.Value.EnumerateArray().Select((value, i) => new CheckedObject(value, $"{PathOf(key)}[{i}]", faults))];
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
