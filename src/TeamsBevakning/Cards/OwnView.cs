using System.Text.Json.Nodes;

namespace TeamsBevakning.Cards;

/// <summary>A card as one person has it: without the buttons that she may not press, and without what they would open.</summary>
internal static class OwnView
{
    /// <param name="card">The card as it stands for all; it is changed.</param>
    /// <param name="may">Whether she may press a button, by its verb and what it carries.</param>
    public static JsonObject Of(JsonObject card, Func<string, JsonObject?, bool> may)
    {
        Trim(card["body"], may);
        TrimActions(card, may);
        return card;
    }

    private static void Trim(JsonNode? node, Func<string, JsonObject?, bool> may)
    {
        if (node is not JsonArray elements)
        {
            return;
        }

        foreach (var element in elements.OfType<JsonObject>().ToList())
        {
            Trim(element["items"], may);
            Trim(element["columns"], may);
            if (element["type"]?.GetValue<string>() == "ActionSet" && !TrimActions(element, may))
            {
                elements.Remove(element);
            }
        }
    }

    /// <summary>Whether any are left.</summary>
    private static bool TrimActions(JsonObject owner, Func<string, JsonObject?, bool> may)
    {
        if (owner["actions"] is not JsonArray actions)
        {
            return false;
        }

        foreach (var action in actions.OfType<JsonObject>().Where(action => !Stays(action, may)).ToList())
        {
            actions.Remove(action);
        }

        if (actions.Count == 0)
        {
            owner.Remove("actions");
        }

        return actions.Count > 0;
    }

    private static bool Stays(JsonObject action, Func<string, JsonObject?, bool> may) => action["type"]?.GetValue<string>() switch
    {
        "Action.Execute" => may(action["verb"]?.GetValue<string>() ?? string.Empty, action["data"] as JsonObject),
        "Action.Submit" => may(action["data"]?["verb"]?.GetValue<string>() ?? string.Empty, action["data"] as JsonObject),
        "Action.ShowCard" => action["card"] is JsonObject shown && TrimActions(shown, may),
        _ => true,
    };
}
