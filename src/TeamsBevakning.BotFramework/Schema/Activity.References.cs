namespace TeamsBevakning.BotFramework;

public partial class Activity
{
    /// <inheritdoc/>
    public ConversationReference GetConversationReference() => new()
    {
        ActivityId = IsConversationStart() ? null : Id,
        User = From,
        Bot = Recipient,
        Conversation = Conversation,
        ChannelId = ChannelId,
        Locale = Locale,
        ServiceUrl = ServiceUrl,
    };

    /// <summary>The reference to a reply that was sent to this activity, so that the reply can be updated later.</summary>
    public ConversationReference GetReplyConversationReference(ResourceResponse reply)
    {
        ArgumentNullException.ThrowIfNull(reply);
        var reference = GetConversationReference();
        reference.ActivityId = reply.Id;
        return reference;
    }

    /// <inheritdoc/>
    public Activity ApplyConversationReference(ConversationReference reference, bool isIncoming = false)
    {
        ArgumentNullException.ThrowIfNull(reference);
        ChannelId = reference.ChannelId;
        ServiceUrl = reference.ServiceUrl;
        Conversation = reference.Conversation;
        Locale ??= reference.Locale;

        (From, Recipient) = isIncoming ? (reference.User, reference.Bot) : (reference.Bot, reference.User);
        if (reference.ActivityId is not null)
        {
            if (isIncoming)
            {
                Id = reference.ActivityId;
            }
            else
            {
                ReplyToId = reference.ActivityId;
            }
        }

        return this;
    }

    /// <summary>A message back to the sender of this activity, in the same conversation.</summary>
    public Activity CreateReply(string? text = null, string? locale = null) => new(ActivityTypes.Message)
    {
        From = Recipient is null ? null : new ChannelAccount(Recipient.Id, Recipient.Name),
        Recipient = From is null ? null : new ChannelAccount(From.Id, From.Name),
        ReplyToId = IsConversationStart() ? null : Id,
        ServiceUrl = ServiceUrl,
        ChannelId = ChannelId,
        Conversation = Conversation is null
            ? null
            : new ConversationAccount(isGroup: Conversation.IsGroup, id: Conversation.Id, name: Conversation.Name) { TenantId = Conversation.TenantId },
        Text = text ?? string.Empty,
        Locale = locale ?? Locale,
        Attachments = [],
        Entities = [],
    };

    /// <summary>On the web channels the update that opens a conversation has an id that cannot be answered.</summary>
    private bool IsConversationStart() =>
        Type == ActivityTypes.ConversationUpdate && ChannelId is "directline" or "webchat";
}
