using System.Text.Json.Serialization;

namespace TeamsBevakning.BotFramework;

/// <summary>All that is needed to speak in a conversation later, outside of a turn; meant to be stored.</summary>
public sealed class ConversationReference
{
    /// <summary>A reference without any field.</summary>
    [JsonConstructor]
    public ConversationReference()
    {
    }

    /// <summary>A reference to a conversation.</summary>
    public ConversationReference(
        string? activityId = null,
        ChannelAccount? user = null,
        ChannelAccount? bot = null,
        ConversationAccount? conversation = null,
        string? channelId = null,
        string? serviceUrl = null)
    {
        ActivityId = activityId;
        User = user;
        Bot = bot;
        Conversation = conversation;
        ChannelId = channelId;
        ServiceUrl = serviceUrl;
    }

    /// <summary>The activity that answers are given to; unused when a conversation is continued.</summary>
    public string? ActivityId { get; set; }

    /// <summary>The person.</summary>
    public ChannelAccount? User { get; set; }

    /// <summary>The bot.</summary>
    public ChannelAccount? Bot { get; set; }

    /// <summary>The conversation.</summary>
    public ConversationAccount? Conversation { get; set; }

    /// <summary>The channel, such as <see cref="Channels.Msteams"/>.</summary>
    public string? ChannelId { get; set; }

    /// <summary>The language of the conversation.</summary>
    public string? Locale { get; set; }

    /// <summary>Where its connector listens.</summary>
    public string? ServiceUrl { get; set; }

    /// <summary>The made-up event that begins a proactive turn in this conversation; its id is new each time.</summary>
    public Activity GetContinuationActivity() => new(ActivityTypes.Event, Guid.NewGuid().ToString())
    {
        Name = ActivityEventNames.ContinueConversation,
        ChannelId = ChannelId,
        Locale = Locale,
        ServiceUrl = ServiceUrl,
        Conversation = Conversation,
        Recipient = Bot,
        From = User,
        RelatesTo = this,
    };
}
