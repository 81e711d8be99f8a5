using System.Text.Json.Nodes;
using TeamsBevakning.Cards;
using TeamsBevakning.Tests.Teams;

namespace TeamsBevakning.Tests.Stories;

/// <summary>What people do in Teams; it comes in by <c>POST /api/messages</c>.</summary>
internal sealed partial class World
{
    /// <summary>Presses a button that the card in the channel has, with what was written beside it.</summary>
    public Task<PressAnswer> Presses(string person, PostedCard card, string button, object? written = null) =>
        PressesOld(person, card, card.Content, button, written);

    /// <summary>Teams shows somebody the card that stands in the channel, and asks for her view of it.</summary>
    public Task<PressAnswer> Views(string person, PostedCard card, Action<JsonObject>? alter = null)
    {
        var action = card.Content["refresh"]!["action"]!.AsObject();
        var data = action["data"]!.DeepClone().AsObject();
        alter?.Invoke(data);
        return Sends(Activities.Press(person, card, action, data));
    }

    /// <summary>Presses a button on a card as it was before: a client that has not seen the update.</summary>
    public Task<PressAnswer> PressesOld(string person, PostedCard card, JsonObject old, string button, object? written = null)
    {
        var action = CardActions.Named(old, button);
        var data = action["data"]!.DeepClone().AsObject();
        foreach (var property in written?.GetType().GetProperties() ?? [])
        {
            data[property.Name] = (string?)property.GetValue(written);
        }

        return Sends(Activities.Press(person, card, action, data));
    }

    /// <summary>Teams sends the same again, because it did not see the answer.</summary>
    public Task<PressAnswer> IsSentAgain(PressAnswer answer) => Sends(answer.Asked);

    /// <summary>Writes to the bot in a channel; returns its answer.</summary>
    public Task<string> Writes(string person, string text, string channel) => Replied(Activities.Message(person, text, channel));

    /// <summary>Writes to the bot in a chat of their own; returns its answer.</summary>
    public Task<string> Writes(string person, string text) => Replied(Activities.PersonalMessage(person, text));

    /// <summary>The card that somebody was last answered with in a chat of their own.</summary>
    public PostedCard LastReply(string person) => LastCard(call => call.Conversation == $"a:{People.ObjectId(person)}");

    /// <summary>The card that the bot last wrote in a channel by itself or as an answer.</summary>
    public PostedCard LastReplyIn(string channel) => LastCard(call => call.Channel == People.Channel(channel));

    private PostedCard LastCard(Func<ConnectorCall, bool> where)
    {
        var call = Connector.Memory.Calls.Last(call => call.Card is not null && where(call));
        return new PostedCard(call.Channel, call.Conversation, call.Activity, call.Card!);
    }

    public async Task BotIsRemovedFrom(string channel) => (await Sends(Activities.Installation("remove", channel))).Status.ShouldBe(200);

    public async Task<string> BotIsAddedTo(string channel) => await Replied(Activities.Installation("add", channel));

    public async Task<PressAnswer> Sends(JsonObject activity)
    {
        var asked = activity.DeepClone().AsObject();
        asked["serviceUrl"] = Connector.Url;
        using var answer = await PostAsync("/api/messages", asked.ToJsonString());
        var body = await answer.Content.ReadAsStringAsync();
        return new PressAnswer(asked, (int)answer.StatusCode, body.Length == 0 ? null : JsonNode.Parse(body) as JsonObject);
    }

    /// <summary>The bot answers within the request, so that its answer is at the connector when the request is over.</summary>
    public async Task<string> Replied(JsonObject activity)
    {
        (await Sends(activity)).Status.ShouldBe(200);
        var reply = Connector.Memory.Calls.Last(call => call.Activity == activity["id"]!.GetValue<string>());
        return reply.Card is { } card ? string.Join('\n', CardText.Lines(card)) : reply.Text;
    }
}
