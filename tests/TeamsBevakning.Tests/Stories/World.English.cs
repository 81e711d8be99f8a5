using System.Text.Json.Nodes;

namespace TeamsBevakning.Tests.Stories;

/// <summary>People whose Teams is in this or that language.</summary>
internal sealed partial class World
{
    /// <summary>Writes to the bot, in a chat of their own unless a channel is named, with Teams in a language; returns its answer.</summary>
    public Task<string> WritesWith(string locale, string person, string text, string? channel = null)
    {
        var message = channel is null ? Activities.PersonalMessage(person, text) : Activities.Message(person, text, channel);
        message["locale"] = locale;
        foreach (var entity in message["entities"]?.AsArray().OfType<JsonObject>().Where(entity => entity["locale"] is not null) ?? [])
        {
            entity["locale"] = locale;
        }

        return Replied(message);
    }
}
