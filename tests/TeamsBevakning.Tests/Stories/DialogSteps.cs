using System.Text.Json.Nodes;
using TeamsBevakning.Tests.Teams;

namespace TeamsBevakning.Tests.Stories;

/// <summary>How Teams opens a dialog (task module) from a card, and sends it in.</summary>
internal static class DialogSteps
{
    /// <summary>The button that opens a dialog, beside the one that saves in the card.</summary>
    public static JsonObject Opener(JsonObject card, string title) => card["actions"]!.AsArray().Select(action => action!.AsObject())
        .Single(action => action["title"]!.GetValue<string>() == title)["card"]!["actions"]!.AsArray().Select(action => action!.AsObject())
        .Single(action => action["type"]!.GetValue<string>() == "Action.Submit");

    public static JsonObject Dialog(JsonObject answer) => answer["task"]!["value"]!["card"]!["content"]!.AsObject();

    public static JsonObject Input(JsonObject dialog, string id) => dialog["body"]!.AsArray().Select(element => element!.AsObject()).Single(element => element["id"]?.GetValue<string>() == id);

    public static async Task<JsonObject> Call(World world, string name, string person, PostedCard card, JsonObject button, object? written = null)
    {
        var data = button["data"]!.DeepClone().AsObject();
        foreach (var property in written?.GetType().GetProperties() ?? [])
        {
            data[property.Name] = (string?)property.GetValue(written);
        }

        var answer = await world.Sends(Activities.Dialog(name, person, card, data));
        answer.Status.ShouldBe(200);
        return answer.Body!;
    }
}
