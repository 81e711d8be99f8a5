using System.Text.Json;
using System.Text.Json.Nodes;

namespace TeamsBevakning.Tests.Cards;

/// <summary>What the Adaptive Cards schema 1.5 says of each element: which members it may have, which it must, and the words that some of them take.</summary>
internal static class CardSchema
{
    private static readonly JsonObject Definitions = JsonNode.Parse(File.ReadAllText(
        Path.Combine(AppContext.BaseDirectory, "data", "schemas", "adaptive-card-1.5.json")))!["definitions"]!.AsObject();

    public static bool Knows(string type) => Shape(type) is not null;

    public static IEnumerable<string> Faults(JsonNode? node, string path = "$") => node switch
    {
        JsonObject element => OwnFaults(element, path).Concat(
            element.Where(member => member.Key != "data").SelectMany(member => Faults(member.Value, $"{path}.{member.Key}"))),
        JsonArray list => list.SelectMany((element, i) => Faults(element, $"{path}[{i}]")),
        _ => [],
    };

    private static IEnumerable<string> OwnFaults(JsonObject element, string path)
    {
        if (!element.ContainsKey("type"))
        {
            return path.Contains(".choices[", StringComparison.Ordinal) || path.Contains(".facts[", StringComparison.Ordinal) ? [] : [$"{path} has no type"];
        }

        var type = element["type"]!.GetValue<string>();
        if (Shape(type) is not { } shape)
        {
            return [$"{path} has the unknown type {type}"];
        }

        var known = shape["properties"]!.AsObject();
        var missing = (shape["required"]?.AsArray() ?? []).Select(key => key!.GetValue<string>()).Where(key => !element.ContainsKey(key)).Select(key => $"{path} lacks {key}");
        var unknown = element.Where(member => !known.ContainsKey(member.Key)).Select(member => $"{path} ({type}) has the unknown member {member.Key}");
        var wrong = element.Where(member => known[member.Key] is JsonObject rule && !IsAllowed(member.Value, rule)).Select(member => $"{path}.{member.Key} is {member.Value}");
        return missing.Concat(unknown).Concat(wrong);
    }

    /// <summary>Of a definition that may also be a plain text, the one as an object.</summary>
    private static JsonObject? Shape(string type) => Definitions[type] is not JsonObject definition ? null
        : definition["properties"] is not null ? definition
        : definition["anyOf"]?.AsArray().OfType<JsonObject>().FirstOrDefault(form => form["properties"] is not null);

    private static bool IsAllowed(JsonNode? value, JsonObject rule)
    {
        var words = Words(rule, 0).ToList();
        return words.Count == 0 || value?.GetValueKind() is not JsonValueKind.String || words.Contains(value.GetValue<string>(), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The words of an enumeration that a rule names, itself or by reference.</summary>
    private static IEnumerable<string> Words(JsonObject rule, int depth) =>
        rule["enum"] is JsonArray words ? words.Select(word => word!.GetValue<string>())
        : rule["$ref"] is { } reference && depth < 3 ? Words(Definitions[reference.GetValue<string>().Split('/')[^1]]!.AsObject(), depth + 1)
        : rule["anyOf"] is JsonArray forms && !forms.Any(form => form!["type"]?.GetValue<string>() == "string") ? forms.OfType<JsonObject>().SelectMany(form => Words(form, depth + 1))
        : [];
}
