namespace TeamsBevakning.Domain.Deliveries;

/// <summary>What came of a message that Teams did not take. The statuses and codes are those of msteams-docs (conversation-messages, status codes).</summary>
public enum DeliveryFault
{
    /// <summary>Too many messages (429).</summary>
    Throttled,

    /// <summary>The service has something else to do (412, 502, 503, 504).</summary>
    Busy,

    /// <summary>No answer: the connection was cut, or the time was up.</summary>
    Unreachable,

    /// <summary>Taken, but the answer does not say where the message stands.</summary>
    AnswerUnclear,

    /// <summary>The message that is to be updated is gone (404).</summary>
    CardGone,

    /// <summary>The bot is not in the team or chat (403 <c>BotNotInConversationRoster</c>).</summary>
    BotRemoved,

    /// <summary>The tenant's administrator has turned the bot off (403 <c>BotDisabledByAdmin</c>).</summary>
    BotDisabled,

    /// <summary>The person has blocked the bot (403 <c>ConversationBlockedByUser</c>, <c>MessageWritesBlocked</c>).</summary>
    Blocked,

    /// <summary>The person does not have the app (403 <c>ForbiddenOperationException</c>).</summary>
    NotInstalled,

    /// <summary>The bot may not write there (403 <c>NotEnoughPermissions</c>, or a code that is not known).</summary>
    NoPermission,

    /// <summary>The tenant is in another cloud than the address (403 <c>InvalidBotApiHost</c>).</summary>
    WrongCloud,

    /// <summary>The channel or chat does not exist any more (404).</summary>
    ConversationGone,

    /// <summary>The message is too large (413).</summary>
    TooLarge,

    /// <summary>The message is not as Teams wants it (400, and what else is a fault of ours by its status).</summary>
    Malformed,

    /// <summary>Teams does not know the bot (401).</summary>
    BotUnknown,

    /// <summary>The bot gets no token: its secret or certificate is wrong or has expired.</summary>
    NoCredentials,

    /// <summary>A fault of the service's own (500, and others of its kind).</summary>
    ServiceFault,

    /// <summary>A fault of this program's own.</summary>
    OwnFault,
}
