using System.Text.Json.Nodes;

namespace TeamsBevakning.Cards;

/// <summary>A card as plain text: what it says from top to bottom, and its buttons last. For the terminal, and for clients that draw no cards.</summary>
internal static class CardText
{
    public static IReadOnlyList<string> Lines(JsonObject card) =>
        [.. Of(card["body"]).Where(line => line.Length > 0), .. Buttons(card)];

    private static IEnumerable<string> Of(JsonNode? node) => node switch
    {
        JsonArray list => list.SelectMany(Of),
        JsonObject element => Of(element),
        _ => [],
    };

    private static IEnumerable<string> Of(JsonObject element) => element["type"]?.GetValue<string>() switch
    {
        "TextBlock" => TextOf(element["text"]),
        "RichTextBlock" => TextOf(JsonValue.Create(string.Concat(element["inlines"]!.AsArray().Select(InlineOf)))),
        "ColumnSet" => [string.Join("  |  ", element["columns"]!.AsArray().Select(column => string.Join(' ', Of(column!["items"]))).Where(text => text.Length > 0))],
        "Container" => Of(element["items"]),
        "FactSet" => element["facts"]!.AsArray().Select(fact => $"{fact!["title"]}: {fact["value"]}"),

        // What only Teams draws says the same in words.
        _ => Of(element["fallback"]),
    };

    private static IEnumerable<string> TextOf(JsonNode? text) => text?.GetValue<string>().Split('\n').Select(line => line.TrimEnd()) ?? [];

    /// <summary>What only folds and unfolds is left out: in plain text all is there.</summary>
    private static string? InlineOf(JsonNode? inline) => inline is JsonObject run ? run["selectAction"] is null ? run["text"]?.GetValue<string>() : null : inline?.GetValue<string>();

    private static IEnumerable<string> Buttons(JsonObject card)
    {
        var titles = card["actions"]?.AsArray().Select(action => $"[{action!["title"]}]").ToList() ?? [];
        return titles.Count == 0 ? [] : [string.Join(' ', titles)];
    }
}
