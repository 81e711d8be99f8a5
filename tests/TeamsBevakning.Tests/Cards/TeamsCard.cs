using System.Text.Json.Nodes;
using TeamsBevakning.Cards;

namespace TeamsBevakning.Tests.Cards;

/// <summary>What Teams asks of a card beyond the schema, and the card as a client shows it that knows only the schema.</summary>
internal static class TeamsCard
{
    /// <summary>Teams' limit is 28 KB for the whole message; the card leaves a part for what is around it.</summary>
    private const int MostBytes = 27 * 1024;

    private const int MostPrimaryActions = 6;

    /// <summary>Without Teams' own part, and with each element that the schema does not know replaced by its fallback.</summary>
    public static JsonObject Plain(JsonObject card)
    {
        var plain = Replaced(card)!.AsObject();
        plain.Remove("msteams");
        return plain;
    }

    public static IEnumerable<string> Faults(DrawnCard card) =>
    [
        .. card.Json.Length > MostBytes ? [$"{card.Json.Length} bytes are more than {MostBytes}"] : Array.Empty<string>(),
        .. Actions(card.Content).Where(actions => Primary(actions) > MostPrimaryActions).Select(actions => $"{actions.GetPath()} has {Primary(actions)} buttons, {MostPrimaryActions} at most"),
        .. CardSchema.Faults(Plain(card.Content)),
    ];

    private static JsonNode? Replaced(JsonNode? node) => node switch
    {
        JsonObject element when IsUnknown(element) && element["fallback"] is { } fallback => fallback is JsonObject other ? Replaced(other) : null,
        JsonObject element => new JsonObject(element.Select(member => KeyValuePair.Create(member.Key, member.Key == "data" ? member.Value?.DeepClone() : Replaced(member.Value)))),
        JsonArray list => new JsonArray([.. list.Select(Replaced).Where(element => element is not null)]),
        _ => node?.DeepClone(),
    };

    private static bool IsUnknown(JsonObject element) => element["type"] is JsonValue type && !CardSchema.Knows(type.GetValue<string>());

    private static int Primary(JsonArray actions) => actions.Count(action => action!["mode"]?.GetValue<string>() != "secondary");

    private static IEnumerable<JsonArray> Actions(JsonNode? node) => node switch
    {
        JsonObject shape => shape.SelectMany(member => member is { Key: "actions", Value: JsonArray actions } ? Actions(actions).Prepend(actions) : Actions(member.Value)),
        JsonArray list => list.SelectMany(Actions),
        _ => [],
    };
}
