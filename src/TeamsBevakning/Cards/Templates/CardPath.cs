using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace TeamsBevakning.Cards.Templates;

/// <summary>A path of a binding, <c>a.b</c>: where in the data a value stands.</summary>
internal sealed partial class CardPath
{
    private readonly string card;
    private readonly string path;
    private readonly string[] steps;

    /// <exception cref="InvalidOperationException">It is no path that is known here.</exception>
    public CardPath(string path, string card)
    {
        (this.card, this.path) = (card, path);
        steps = Known().IsMatch(path) ? path.Split('.') : throw Unknown(path, card);
    }

    public static InvalidOperationException Unknown(string text, string card) =>
        new($"cards/{card}.json uses '{text}'; only ${{path}} with letters, digits and dots is known here.");

    public JsonNode? At(JsonNode data)
    {
        JsonNode? node = data;
        foreach (var step in steps)
        {
            node = node is JsonObject shape && shape.TryGetPropertyValue(step, out var value)
                ? value
                : throw new InvalidOperationException($"cards/{card}.json asks for '{path}', which its data does not have.");
        }

        return node;
    }

    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9]*(\.[A-Za-z][A-Za-z0-9]*)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Known();
}
