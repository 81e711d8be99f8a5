using System.Text.Json.Serialization;

namespace TeamsBevakning.BotFramework;

/// <summary>What conversation to create: a chat with one person, or a new thread in a channel.</summary>
public sealed class ConversationParameters
{
    /// <summary>Parameters without any field.</summary>
    [JsonConstructor]
    public ConversationParameters()
    {
    }

    /// <summary>Parameters of a conversation.</summary>
    public ConversationParameters(
        bool? isGroup = null,
        ChannelAccount? bot = null,
        IList<ChannelAccount>? members = null,
        string? topicName = null,
        Activity? activity = null,
        object? channelData = null,
        string? tenantId = null)
    {
        IsGroup = isGroup;
        Bot = bot;
        Members = members;
        TopicName = topicName;
        Activity = activity;
        ChannelData = channelData;
        TenantId = tenantId;
    }

    /// <summary>False for a chat with one person, true for a thread in a channel.</summary>
    public bool? IsGroup { get; set; }

    /// <summary>The bot; Teams infers it from the token.</summary>
    public ChannelAccount? Bot { get; set; }

    /// <summary>The one person, by <c>29:…</c> id; ignored for a thread.</summary>
    public IList<ChannelAccount>? Members { get; set; }

    /// <summary>A topic; unused by Teams.</summary>
    public string? TopicName { get; set; }

    /// <summary>The first message; required for a thread.</summary>
    public Activity? Activity { get; set; }

    /// <summary>For a thread <c>{channel:{id}}</c>, mostly a <see cref="TeamsChannelData"/>.</summary>
    public object? ChannelData { get; set; }

    /// <summary>The Entra tenant; required for a chat.</summary>
    public string? TenantId { get; set; }
}
