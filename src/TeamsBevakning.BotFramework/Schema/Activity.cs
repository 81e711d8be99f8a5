using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeamsBevakning.BotFramework;

/// <summary>One unit of communication between a channel and the bot; which fields mean something follows from <see cref="Type"/>.</summary>
/// <remarks>The members of the interfaces are described there. Object-typed values are a <see cref="System.Text.Json.JsonElement"/> when received.</remarks>
public partial class Activity : IMessageUpdateActivity, IMessageDeleteActivity, IConversationUpdateActivity, IInstallationUpdateActivity, IInvokeActivity,
    IEventActivity, IMessageReactionActivity, ITypingActivity, IEndOfConversationActivity
{
    /// <summary>The media type of an activity inside another message.</summary>
    public const string ContentType = "application/vnd.microsoft.activity";

    /// <summary>An activity without any field.</summary>
    [JsonConstructor]
    public Activity()
    {
    }

    /// <summary>An activity of a type.</summary>
    public Activity(string? type, string? id = null)
    {
        Type = type;
        Id = id;
    }

    /// <inheritdoc/>
    public string? Type { get; set; }

    /// <inheritdoc/>
    public string? Id { get; set; }

    /// <inheritdoc/>
    public DateTimeOffset? Timestamp { get; set; }

    /// <inheritdoc/>
    public DateTimeOffset? LocalTimestamp { get; set; }

    /// <summary>The IANA name of the sender's time zone.</summary>
    public string? LocalTimezone { get; set; }

    /// <summary>Who delivered the activity, as its token proved (<see cref="CallerIdConstants"/>); what a request claims here is overwritten.</summary>
    public string? CallerId { get; set; }

    /// <inheritdoc/>
    public string? ServiceUrl { get; set; }

    /// <inheritdoc/>
    public string? ChannelId { get; set; }

    /// <inheritdoc/>
    public ChannelAccount? From { get; set; }

    /// <inheritdoc/>
    public ConversationAccount? Conversation { get; set; }

    /// <inheritdoc/>
    public ChannelAccount? Recipient { get; set; }

    /// <inheritdoc/>
    public string? TextFormat { get; set; }

    /// <inheritdoc/>
    public string? AttachmentLayout { get; set; }

    /// <inheritdoc/>
    public IList<ChannelAccount>? MembersAdded { get; set; }

    /// <inheritdoc/>
    public IList<ChannelAccount>? MembersRemoved { get; set; }

    /// <inheritdoc/>
    public IList<MessageReaction>? ReactionsAdded { get; set; }

    /// <inheritdoc/>
    public IList<MessageReaction>? ReactionsRemoved { get; set; }

    /// <inheritdoc/>
    public string? TopicName { get; set; }

    /// <inheritdoc/>
    public bool? HistoryDisclosed { get; set; }

    /// <inheritdoc/>
    public string? Locale { get; set; }

    /// <inheritdoc cref="IMessageActivity.Text"/>
    public string? Text { get; set; }

    /// <inheritdoc/>
    public string? Speak { get; set; }

    /// <inheritdoc/>
    public string? InputHint { get; set; }

    /// <inheritdoc/>
    public string? Summary { get; set; }

    /// <inheritdoc/>
    public SuggestedActions? SuggestedActions { get; set; }

    /// <inheritdoc/>
    public IList<Attachment>? Attachments { get; set; }

    /// <inheritdoc/>
    public IList<Entity>? Entities { get; set; }

    /// <inheritdoc/>
    public object? ChannelData { get; set; }

    /// <inheritdoc/>
    public string? Action { get; set; }

    /// <inheritdoc/>
    public string? ReplyToId { get; set; }

    /// <summary>A describing label, of trace activities.</summary>
    public string? Label { get; set; }

    /// <summary>The type of <see cref="Value"/>.</summary>
    public string? ValueType { get; set; }

    /// <summary>The argument of a call, the facts of an event, or the data of a pressed Action.Submit.</summary>
    public object? Value { get; set; }

    /// <summary>The name of a call or an event.</summary>
    public string? Name { get; set; }

    /// <summary>Another conversation this activity is about.</summary>
    public ConversationReference? RelatesTo { get; set; }

    /// <summary>Why a conversation ended.</summary>
    public string? Code { get; set; }

    /// <inheritdoc/>
    public DateTimeOffset? Expiration { get; set; }

    /// <inheritdoc/>
    public string? Importance { get; set; }

    /// <inheritdoc/>
    public string? DeliveryMode { get; set; }

    /// <summary>Words that speech recognition should listen for.</summary>
    public IList<string>? ListenFor { get; set; }

    /// <summary>Fields of the activity that this library does not know; they travel on unchanged.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}
