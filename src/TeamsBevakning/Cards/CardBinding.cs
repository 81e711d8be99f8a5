using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace TeamsBevakning.Cards;

/// <summary>The bindings that templates use: <c>${path}</c> with dots, alone or inside a text.</summary>
internal static partial class CardBinding
{
    /// <summary>A text alone in <c>${…}</c> becomes the value itself, of its own type; inside a longer text it becomes text.</summary>
    public static JsonNode? Fill(string text, JsonNode data, string card)
    {
        var matches = Binding().Matches(text);
        if (matches.Count == 0)
        {
            return JsonValue.Create(text);
        }

        if (matches.Count == 1 && matches[0].Length == text.Length)
        {
            return At(matches[0].Groups[1].Value, data, card)?.DeepClone();
        }

        var filled = new StringBuilder();
        var from = 0;
        foreach (Match match in matches)
        {
            filled.Append(text, from, match.Index - from).Append(At(match.Groups[1].Value, data, card)?.ToString());
            from = match.Index + match.Length;
        }

        return JsonValue.Create(filled.Append(text, from, text.Length - from).ToString());
    }

    public static IEnumerable<JsonNode> Each(string source, JsonNode data, string card) => Whole(source, data, card) switch
    {
        JsonArray list => list.OfType<JsonNode>(),
        { } one => [one],
        null => [],
    };

    public static bool IsTrue(string condition, JsonNode data, string card) => Whole(condition, data, card) is JsonValue value && value.TryGetValue(out bool flag) && flag;

    private static JsonNode? Whole(string text, JsonNode data, string card)
    {
        var match = Binding().Match(text);
        return match.Success && match.Length == text.Length ? At(match.Groups[1].Value, data, card) : throw Unknown(text, card);
    }

    private static JsonNode? At(string path, JsonNode data, string card)
    {
        if (!Path().IsMatch(path))
        {
            throw Unknown(path, card);
        }

        JsonNode? node = data;
        foreach (var step in path.Split('.'))
        {
            node = node is JsonObject shape && shape.TryGetPropertyValue(step, out var value)
                ? value
                : throw new InvalidOperationException($"cards/{card}.json asks for '{path}', which its data does not have.");
        }

        return node;
    }

    private static InvalidOperationException Unknown(string text, string card) =>
        new($"cards/{card}.json uses '{text}'; only ${{path}} with letters, digits and dots is known here.");

    [GeneratedRegex(@"\$\{([^}]*)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Binding();

    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9]*(\.[A-Za-z][A-Za-z0-9]*)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Path();
}
