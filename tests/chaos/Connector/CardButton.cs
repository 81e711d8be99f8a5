using System.Text.Json;

namespace TeamsBevakning.Chaos.Connector;

/// <summary>An <c>Action.Execute</c> with the data that it carries.</summary>
internal sealed record CardButton(string Verb, string Item, int Round, string Card, JsonElement Data)
{
    public static CardButton? Of(JsonElement element) =>
        element.TryGetProperty("type", out var type) && type.ValueKind is JsonValueKind.String && type.GetString() == "Action.Execute"
        && element.TryGetProperty("data", out var data)
            ? new CardButton(
                element.GetProperty("verb").GetString()!,
                data.GetProperty("item").GetString()!,
                data.GetProperty("round").GetInt32(),
                data.GetProperty("card").GetString()!,
                data.Clone())
            : null;
}
