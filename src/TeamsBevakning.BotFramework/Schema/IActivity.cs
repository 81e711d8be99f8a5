namespace TeamsBevakning.BotFramework;

/// <summary>What every activity has, whatever its type (Bot Framework activity specification).</summary>
public interface IActivity
{
    /// <summary>What kind of activity it is, one of <see cref="ActivityTypes"/> or a word unknown to this library.</summary>
    string? Type { get; set; }

    /// <summary>The channel's id of the activity; unique in its conversation.</summary>
    string? Id { get; set; }

    /// <summary>Where the connector that takes answers to this activity listens.</summary>
    string? ServiceUrl { get; set; }

    /// <summary>When the channel sent it, UTC.</summary>
    DateTimeOffset? Timestamp { get; set; }

    /// <summary>When it was sent by the sender's own clock.</summary>
    DateTimeOffset? LocalTimestamp { get; set; }

    /// <summary>The channel it came through or goes to, such as <see cref="Channels.Msteams"/>.</summary>
    string? ChannelId { get; set; }

    /// <summary>Who sent it.</summary>
    ChannelAccount? From { get; set; }

    /// <summary>The conversation it belongs to.</summary>
    ConversationAccount? Conversation { get; set; }

    /// <summary>Who receives it.</summary>
    ChannelAccount? Recipient { get; set; }

    /// <summary>The id of the activity that this one answers.</summary>
    string? ReplyToId { get; set; }

    /// <summary>Facts about the activity, such as mentions.</summary>
    IList<Entity>? Entities { get; set; }

    /// <summary>What only this channel knows; a <see cref="System.Text.Json.JsonElement"/> when it was received.</summary>
    object? ChannelData { get; set; }

    /// <summary>Reads <see cref="ChannelData"/> as a type; null when there is none.</summary>
    /// <exception cref="System.Text.Json.JsonException">It has another shape.</exception>
    T? GetChannelData<T>();

    /// <summary>Reads <see cref="ChannelData"/> as a type; false when there is none or it has another shape.</summary>
    bool TryGetChannelData<T>([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out T? instance);

    /// <summary>This activity as a message, or null when it is none.</summary>
    IMessageActivity? AsMessageActivity();

    /// <summary>This activity as an installation update, or null when it is none.</summary>
    IInstallationUpdateActivity? AsInstallationUpdateActivity();

    /// <summary>This activity as a conversation update, or null when it is none.</summary>
    IConversationUpdateActivity? AsConversationUpdateActivity();

    /// <summary>This activity as an event, or null when it is none.</summary>
    IEventActivity? AsEventActivity();

    /// <summary>This activity as an invoke, or null when it is none.</summary>
    IInvokeActivity? AsInvokeActivity();

    /// <summary>All that is needed to speak in this conversation again later.</summary>
    ConversationReference GetConversationReference();

    /// <summary>Addresses this activity by a reference: from the bot to the user, or the other way round when <paramref name="isIncoming"/>.</summary>
    Activity ApplyConversationReference(ConversationReference reference, bool isIncoming = false);
}
