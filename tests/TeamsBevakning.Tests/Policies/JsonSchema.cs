using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace TeamsBevakning.Tests.Policies;

/// <summary>Whether a JSON text follows a schema (draft-07), for the keywords that the policies' schema uses; any other keyword is refused, so that none is passed over.</summary>
internal sealed class JsonSchema(JsonObject schema)
{
    private static readonly HashSet<string> Notes =
        ["$schema", "title", "description", "examples", "default", "definitions", "defaultSnippets", "enumDescriptions", "markdownDescription"];

    private readonly Dictionary<string, Regex> patterns = [];

    public bool Allows(JsonNode? value) => Allows(value, schema);

    private bool Allows(JsonNode? value, JsonNode rule) =>
        rule is JsonObject keywords ? keywords.All(keyword => Notes.Contains(keyword.Key) || Follows(value, keyword.Key, keyword.Value!, keywords)) : rule.GetValue<bool>();

    private bool Follows(JsonNode? value, string keyword, JsonNode rule, JsonObject keywords) => keyword switch
    {
        "$ref" => Allows(value, schema["definitions"]![rule.GetValue<string>().Split('/')[^1]]!),
        "type" => TypeOf(value) == rule.GetValue<string>() || (rule.GetValue<string>() is "number" && TypeOf(value) is "integer"),
        "const" => JsonNode.DeepEquals(value, rule),
        "enum" => rule.AsArray().Any(word => JsonNode.DeepEquals(value, word)),
        "oneOf" => rule.AsArray().Count(one => Allows(value, one!)) == 1,
        "anyOf" => rule.AsArray().Any(one => Allows(value, one!)),
        "allOf" => rule.AsArray().All(one => Allows(value, one!)),
        "not" => !Allows(value, rule),
        "minLength" or "maxLength" or "pattern" => value is not JsonValue text || text.GetValueKind() is not JsonValueKind.String || OfText(text.GetValue<string>(), keyword, rule),
        "minimum" or "maximum" => value?.GetValueKind() is not JsonValueKind.Number || OfNumber(value.GetValue<JsonElement>().GetDouble(), keyword, rule.GetValue<double>()),
        "items" or "minItems" or "maxItems" or "uniqueItems" => value is not JsonArray list || OfList(list, keyword, rule),
        _ => value is not JsonObject owner || OfObject(owner, keyword, rule, keywords),
    };

    private bool OfText(string text, string keyword, JsonNode rule) => keyword switch
    {
        "minLength" => text.Length >= rule.GetValue<int>(),
        "maxLength" => text.Length <= rule.GetValue<int>(),
        _ => (patterns.TryGetValue(rule.GetValue<string>(), out var known) ? known : patterns[rule.GetValue<string>()] = new(rule.GetValue<string>())).IsMatch(text),
    };

    private static bool OfNumber(double number, string keyword, double limit) => keyword is "minimum" ? number >= limit : number <= limit;

    private bool OfList(JsonArray list, string keyword, JsonNode rule) => keyword switch
    {
        "items" => list.All(item => Allows(item, rule)),
        "minItems" => list.Count >= rule.GetValue<int>(),
        "maxItems" => list.Count <= rule.GetValue<int>(),
        _ => !list.Where((item, i) => list.Take(i).Any(earlier => JsonNode.DeepEquals(earlier, item))).Any(),
    };

    private bool OfObject(JsonObject owner, string keyword, JsonNode rule, JsonObject keywords) => keyword switch
    {
        "required" => rule.AsArray().All(key => owner.ContainsKey(key!.GetValue<string>())),
        "properties" => rule.AsObject().All(property => !owner.ContainsKey(property.Key) || Allows(owner[property.Key], property.Value!)),
        "additionalProperties" => owner.Where(member => keywords["properties"]?[member.Key] is null).All(member => Allows(member.Value, rule)),
        "propertyNames" => owner.All(member => Allows(JsonValue.Create(JsonSerializer.SerializeToElement(member.Key)), rule)),
        "minProperties" => owner.Count >= rule.GetValue<int>(),
        "maxProperties" => owner.Count <= rule.GetValue<int>(),
        "dependencies" => rule.AsObject().All(other => !owner.ContainsKey(other.Key) || other.Value!.AsArray().All(key => owner.ContainsKey(key!.GetValue<string>()))),
        _ => throw new NotSupportedException($"The schema uses {keyword}, which is not known here."),
    };

    private static string TypeOf(JsonNode? value) => (value?.GetValueKind() ?? JsonValueKind.Null) switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => "null",
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        JsonValueKind.Number => value!.GetValue<JsonElement>().GetDouble() % 1 == 0 ? "integer" : "number",
    };
}
