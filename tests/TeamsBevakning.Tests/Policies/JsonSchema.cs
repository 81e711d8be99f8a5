using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace TeamsBevakning.Tests.Policies;

/// <summary>The part of JSON Schema draft-07 that policies/schema.json uses. A word of the schema that is not known here is refused, so that nothing goes unchecked.</summary>
internal sealed class JsonSchema(JsonObject root)
{
    private static readonly HashSet<string> Annotations =
        ["$schema", "title", "description", "examples", "default", "defaultSnippets", "enumDescriptions", "definitions"];

    private static readonly ConcurrentDictionary<string, Regex> Patterns = [];

    public bool Allows(JsonNode? value) => Fits(root, value);

    public IReadOnlyList<string> Faults(JsonNode? value) => [.. Faults(root, value, "$")];

    private IEnumerable<string> Faults(JsonNode? schema, JsonNode? value, string path) => schema is JsonObject words
        ? words.Where(word => !Annotations.Contains(word.Key)).SelectMany(word => Faults(word.Key, word.Value!, words, value, path))
        : schema!.GetValue<bool>() ? [] : [$"{path} may not be there"];

    private IEnumerable<string> Faults(string word, JsonNode rule, JsonObject schema, JsonNode? value, string path) => word switch
    {
        "$ref" => Faults(root["definitions"]![rule.GetValue<string>()["#/definitions/".Length..]], value, path),
        "allOf" => rule.AsArray().SelectMany(each => Faults(each, value, path)),
        "anyOf" => Fault(!rule.AsArray().Any(each => Fits(each, value)), path, "is none of the forms"),
        "oneOf" => Fault(rule.AsArray().Count(each => Fits(each, value)) != 1, path, "is not exactly one of the forms"),
        "not" => Fault(Fits(rule, value), path, "is what it may not be"),
        "const" => Fault(!JsonNode.DeepEquals(rule, value), path, $"is not {rule}"),
        "enum" => Fault(!rule.AsArray().Any(each => JsonNode.DeepEquals(each, value)), path, "is none of the words"),
        "type" => Fault(!IsType(rule.GetValue<string>(), value), path, $"is no {rule}"),
        _ => value switch
        {
            JsonObject members => OfObject(word, rule, schema, members, path),
            JsonArray items => OfArray(word, rule, items, path),
            JsonValue single => OfSingle(word, rule, single, path),
            _ => [],
        },
    };

    private IEnumerable<string> OfObject(string word, JsonNode rule, JsonObject schema, JsonObject value, string path) => word switch
    {
        "properties" => value.Where(member => rule.AsObject().ContainsKey(member.Key)).SelectMany(member => Faults(rule[member.Key], member.Value, $"{path}.{member.Key}")),
        "additionalProperties" => value.Where(member => schema["properties"]?.AsObject().ContainsKey(member.Key) is not true)
            .SelectMany(member => Faults(rule, member.Value, $"{path}.{member.Key}")),
        "propertyNames" => value.SelectMany(member => Faults(rule, JsonValue.Create(member.Key), $"{path}.{member.Key}")),
        "required" => Words(rule).Where(key => !value.ContainsKey(key)).Select(key => $"{path} lacks {key}"),
        "dependencies" => rule.AsObject().Where(key => value.ContainsKey(key.Key))
            .SelectMany(key => Words(key.Value!).Where(needed => !value.ContainsKey(needed)).Select(needed => $"{path} lacks {needed}")),
        "minProperties" => Fault(value.Count < rule.GetValue<int>(), path, "has too few keys"),
        "maxProperties" => Fault(value.Count > rule.GetValue<int>(), path, "has too many keys"),
        _ => Foreign(word),
    };

    private IEnumerable<string> OfArray(string word, JsonNode rule, JsonArray value, string path) => word switch
    {
        "items" => value.SelectMany((item, i) => Faults(rule, item, $"{path}[{i}]")),
        "minItems" => Fault(value.Count < rule.GetValue<int>(), path, "has too few items"),
        "maxItems" => Fault(value.Count > rule.GetValue<int>(), path, "has too many items"),
        "uniqueItems" => Fault(value.Where((item, i) => value.Take(i).Any(other => JsonNode.DeepEquals(item, other))).Any(), path, "has an item twice"),
        _ => Foreign(word),
    };

    private static IEnumerable<string> OfSingle(string word, JsonNode rule, JsonValue value, string path) => (word, value.GetValueKind()) switch
    {
        ("pattern", JsonValueKind.String) => Fault(!Pattern(rule).IsMatch(value.GetValue<string>()), path, "is not written so"),
        ("minLength", JsonValueKind.String) => Fault(value.GetValue<string>().Length < rule.GetValue<int>(), path, "is too short"),
        ("maxLength", JsonValueKind.String) => Fault(value.GetValue<string>().Length > rule.GetValue<int>(), path, "is too long"),
        ("minimum", JsonValueKind.Number) => Fault(NumberOf(value) < NumberOf(rule), path, "is too small"),
        ("maximum", JsonValueKind.Number) => Fault(NumberOf(value) > NumberOf(rule), path, "is too big"),
        _ => Foreign(word),
    };

    private bool Fits(JsonNode? schema, JsonNode? value) => !Faults(schema, value, "$").Any();

    private static bool IsType(string type, JsonNode? value) => (type, value?.GetValueKind()) switch
    {
        ("object", JsonValueKind.Object) or ("array", JsonValueKind.Array) or ("string", JsonValueKind.String) or ("boolean", JsonValueKind.True or JsonValueKind.False) => true,
        ("integer", JsonValueKind.Number) => double.IsInteger(NumberOf(value!)),
        _ => false,
    };

    private static double NumberOf(JsonNode number) => double.Parse(number.ToJsonString(), CultureInfo.InvariantCulture);

    /// <summary>The end of a pattern is the end of the text; to .NET it may also be a line break before it.</summary>
    private static Regex Pattern(JsonNode rule) => Patterns.GetOrAdd(rule.GetValue<string>(), text => new Regex(text.EndsWith('$') ? text[..^1] + @"\z" : text));

    private static IEnumerable<string> Words(JsonNode list) => list.AsArray().Select(word => word!.GetValue<string>());

    private static IEnumerable<string> Fault(bool wrong, string path, string what) => wrong ? [$"{path} {what}"] : [];

    /// <summary>A word that is about another type of value says nothing of this one.</summary>
    private static IEnumerable<string> Foreign(string word) => word is "properties" or "additionalProperties" or "propertyNames" or "required" or "dependencies" or "minProperties"
        or "maxProperties" or "items" or "minItems" or "maxItems" or "uniqueItems" or "pattern" or "minLength" or "maxLength" or "minimum" or "maximum"
        ? [] : throw new NotSupportedException($"The schema's word {word} is not checked here.");
}
