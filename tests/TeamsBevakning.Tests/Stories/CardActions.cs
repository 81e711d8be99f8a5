using System.Text.Json.Nodes;

namespace TeamsBevakning.Tests.Stories;

/// <summary>The buttons that a card really has.</summary>
internal static class CardActions
{
    /// <summary>The action of a button; for one that opens a part of the card, the action within.</summary>
    public static JsonObject Named(JsonObject card, string title)
    {
        var action = All(card).FirstOrDefault(action => action["title"]!.GetValue<string>() == title)
            ?? throw new InvalidOperationException($"The card has no button '{title}', but: {string.Join(", ", All(card).Select(other => other["title"]))}");
        return action["card"] is { } inner ? inner["actions"]![0]!.AsObject() : action;
    }

    private static IEnumerable<JsonObject> All(JsonObject card) => card["actions"]!.AsArray().Select(action => action!.AsObject());
}
