using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace TeamsBevakning.Tests.Policies;

/// <summary>A JSON text with one thing changed, in every way that somebody who writes by hand may do it.</summary>
internal static class Mutations
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly string[] Values = ["null", "true", "7", "-1", "99999", "1.5", "\"\"", "\" \"", "\"banan\"", "[]", "{}", "[null]", "[\"banan\"]", "{\"banan\": 1}"];

    /// <param name="text">The text.</param>
    /// <param name="places">How many places, spread over the text, are changed; all of them when there are no more.</param>
    public static IEnumerable<(string What, string Text)> Of(string text, int places)
    {
        var root = JsonNode.Parse(text)!;

        // Every source is read by the same code, so those of the duties, which have every form, stand for all.
        var all = Places(root, []).Where(place => !place.Contains("source") || place[0] is "duties").ToList();
        foreach (var place in all.Where((_, i) => i % Math.Max(1, all.Count / places) == 0))
        {
            var path = string.Join('/', place);
            foreach (var value in Values)
            {
                yield return ($"{path} = {value}", Changed(root, place, (owner, key) => Put(owner, key, JsonNode.Parse(value))));
            }

            yield return ($"{path} is taken away", Changed(root, place, Remove));
            if (place[^1] is string)
            {
                yield return ($"{path} is renamed", Changed(root, place, (owner, key) =>
                {
                    var value = owner[(string)key];
                    Remove(owner, key);
                    owner[$"{key}x"] = value;
                }));
            }

            if (Find(root, place) is JsonValue leaf && leaf.GetValueKind() is JsonValueKind.String)
            {
                foreach (var other in Misspelt(leaf.GetValue<string>()))
                {
                    yield return ($"{path} = {other}", Changed(root, place, (owner, key) => Put(owner, key, other)));
                }
            }

            if (Find(root, place) is JsonArray list && list.Count > 0)
            {
                yield return ($"{path} twice", Changed(root, place, (owner, key) => ((JsonArray)(key is int i ? owner[i] : owner[(string)key])!).Add(list[0]!.DeepClone())));
            }
        }
    }

    private static IEnumerable<string> Misspelt(string text) =>
        [text + " ", text.ToUpperInvariant(), text + "x", text.Replace('.', ':'), text.Replace('–', '-'), text.Replace(" ", "  ", StringComparison.Ordinal), "0" + text, new string('a', 2_001)];

    private static string Changed(JsonNode root, object[] place, Action<JsonNode, object> change)
    {
        var copy = root.DeepClone();
        change(place[..^1].Aggregate(copy, Step), place[^1]);
        return copy.ToJsonString(Plain);
    }

    private static IEnumerable<object[]> Places(JsonNode? node, object[] here) => node switch
    {
        JsonObject owner => owner.SelectMany(member => Places(member.Value, [.. here, member.Key]).Prepend([.. here, member.Key])),
        JsonArray list => list.SelectMany((item, i) => Places(item, [.. here, i]).Prepend([.. here, i])),
        _ => [],
    };

    private static JsonNode Find(JsonNode root, object[] place) => place.Aggregate(root, Step);

    private static JsonNode Step(JsonNode node, object step) => (step is int i ? node[i] : node[(string)step])!;

    private static void Put(JsonNode owner, object key, JsonNode? value)
    {
        if (key is int i)
        {
            owner[i] = value;
        }
        else
        {
            owner[(string)key] = value;
        }
    }

    private static void Remove(JsonNode owner, object key)
    {
        if (key is int i)
        {
            owner.AsArray().RemoveAt(i);
        }
        else
        {
            owner.AsObject().Remove((string)key);
        }
    }
}
