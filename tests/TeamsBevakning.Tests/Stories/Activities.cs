using System.Text.Json.Nodes;
using TeamsBevakning.Tests.Teams;

namespace TeamsBevakning.Tests.Stories;

/// <summary>What Teams sends when somebody presses, writes, or adds and removes the bot: the recorded payloads with other people and places.</summary>
internal static class Activities
{
    public static JsonObject Press(string person, PostedCard card, JsonObject action, JsonObject data)
    {
        var isPersonal = card.Conversation.StartsWith("a:", StringComparison.Ordinal);
        var activity = By(person, Recorded.Activity(isPersonal ? "personal-invoke-adaptiveCard_action" : "channel-invoke-adaptiveCard_action"));
        activity["conversation"]!["id"] = card.Conversation;
        if (!isPersonal)
        {
            activity["channelData"]!["channel"]!["id"] = card.Channel;
        }

        activity["replyToId"] = card.Activity;
        activity["value"]!["action"] = new JsonObject
        {
            ["type"] = "Action.Execute",
            ["title"] = action["title"]!.DeepClone(),
            ["verb"] = action["verb"]!.DeepClone(),
            ["data"] = data,
        };
        return activity;
    }

    /// <summary>A dialog is asked for, or sent in, from a card in a channel.</summary>
    public static JsonObject Dialog(string name, string person, PostedCard card, JsonObject data)
    {
        var activity = By(person, Recorded.Activity("channel-invoke-adaptiveCard_action"));
        activity["name"] = name;
        activity["conversation"]!["id"] = card.Conversation;
        activity["channelData"]!["channel"]!["id"] = card.Channel;
        activity["replyToId"] = card.Activity;
        activity["value"] = new JsonObject { ["data"] = data, ["context"] = new JsonObject { ["theme"] = "default" } };
        return activity;
    }

    public static JsonObject Message(string person, string text, string channel)
    {
        var activity = By(person, Recorded.Activity("channel-message-post-or-reply"));
        activity["text"] = $"<at>Work Bot</at> {text}";
        activity["conversation"]!["id"] = $"{People.Channel(channel)};messageid=1795174060919";
        var data = activity["channelData"]!;
        (data["teamsChannelId"], data["channel"]!["id"]) = (People.Channel(channel), People.Channel(channel));
        (data["teamsTeamId"], data["team"]!["id"]) = (People.Team(channel), People.Team(channel));
        return activity;
    }

    public static JsonObject PersonalMessage(string person, string text)
    {
        var activity = By(person, Recorded.Activity("personal-message-text"));
        activity["text"] = text;
        activity["conversation"]!["id"] = $"a:{People.ObjectId(person)}";
        return activity;
    }

    public static JsonObject Installation(string action, string channel)
    {
        var activity = By("Eva Lind", Recorded.Activity($"channel-installationUpdate-{action}"));
        (activity["conversation"]!["id"], activity["channelData"]!["channel"]!["id"]) = (People.Channel(channel), People.Channel(channel));
        activity["channelData"]!["team"]!["id"] = People.Team(channel);
        return activity;
    }

    private static JsonObject By(string person, JsonObject activity)
    {
        activity["id"] = Guid.NewGuid().ToString("D");
        activity["from"] = new JsonObject { ["id"] = $"29:{People.ObjectId(person)}", ["name"] = person, ["aadObjectId"] = People.ObjectId(person) };
        return activity;
    }
}
