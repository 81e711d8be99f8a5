using System.Text.Json;

namespace TeamsBevakning.Chaos.Connector;

/// <summary>An <c>Action.Execute</c> that somebody presses, with the data that it carries: a refresh is of no round.</summary>
internal sealed record CardButton(string Verb, string Item, int Round, string Card, JsonElement Data)
{
    public static CardButton? Of(JsonElement element) =>
        element.TryGetProperty("type", out var type) && type.ValueKind is JsonValueKind.String && type.GetString() == "Action.Execute"
        && element.TryGetProperty("data", out var data) && data.TryGetProperty("round", out var round)
            ? new CardButton(
                element.GetProperty("verb").GetString()!,
                data.GetProperty("item").GetString()!,
                round.GetInt32(),
                data.GetProperty("card").GetString()!,
                data.Clone())
            : null;
}
