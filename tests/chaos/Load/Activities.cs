using System.Text.Json.Nodes;
using TeamsBevakning.Chaos.Connector;

namespace TeamsBevakning.Chaos.Load;

/// <summary>What Teams sends, in the form of the recordings in <c>tests/data/bot/activities</c>.</summary>
internal sealed class Activities(Town town, string connector)
{
    private const string Bot = "28:22222222-2222-4222-8222-222222222222";

    public JsonObject Message(Person person, string text, string channel)
    {
        var activity = From(person, "message", $"{channel};messageid=1795174060919", channel);
        activity["text"] = $"<at>Bevakning</at> {text}";
        activity["textFormat"] = "plain";
        activity["entities"] = new JsonArray(new JsonObject
        {
            ["type"] = "mention",
            ["mentioned"] = new JsonObject { ["id"] = Bot, ["name"] = "Bevakning" },
            ["text"] = "<at>Bevakning</at>",
        });
        return activity;
    }

    public JsonObject Press(Person person, StandingCard card, CardButton button, JsonObject inputs)
    {
        var activity = From(person, "invoke", card.Conversation, card.Conversation.Split(';')[0]);
        activity["name"] = "adaptiveCard/action";
        activity["replyToId"] = card.Activity;
        var data = JsonNode.Parse(button.Data.GetRawText())!.AsObject();
        foreach (var (key, value) in inputs)
        {
            data[key] = value?.DeepClone();
        }

        activity["value"] = new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["title"] = button.Verb, ["verb"] = button.Verb, ["data"] = data } };
        return activity;
    }

    private JsonObject From(Person person, string type, string conversation, string channel) => new()
    {
        ["type"] = type,
        ["id"] = Guid.NewGuid().ToString("D"),
        ["channelId"] = "msteams",
        ["serviceUrl"] = connector,
        ["from"] = new JsonObject { ["id"] = $"29:{person.ObjectId}", ["name"] = person.Name, ["aadObjectId"] = person.ObjectId },
        ["recipient"] = new JsonObject { ["id"] = Bot, ["name"] = "Bevakning" },
        ["conversation"] = new JsonObject { ["isGroup"] = true, ["conversationType"] = "channel", ["tenantId"] = town.Tenant, ["id"] = conversation },
        ["channelData"] = new JsonObject
        {
            ["tenant"] = new JsonObject { ["id"] = town.Tenant },
            ["team"] = new JsonObject { ["id"] = Town.Team },
            ["channel"] = new JsonObject { ["id"] = channel },
            ["teamsChannelId"] = channel,
            ["teamsTeamId"] = Town.Team,
        },
    };
}
