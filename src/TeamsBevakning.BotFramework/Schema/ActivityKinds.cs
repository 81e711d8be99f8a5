namespace TeamsBevakning.BotFramework;

/// <summary>A call that expects its answer in the HTTP response.</summary>
public interface IInvokeActivity : IActivity
{
    /// <summary>What is called, such as <c>adaptiveCard/action</c>.</summary>
    string? Name { get; set; }

    /// <summary>The argument of the call; a <see cref="System.Text.Json.JsonElement"/> when it was received.</summary>
    object? Value { get; set; }

    /// <summary>Another conversation the call is about.</summary>
    ConversationReference? RelatesTo { get; set; }
}

/// <summary>An event: what happened is in its name.</summary>
public interface IEventActivity : IActivity
{
    /// <summary>What happened.</summary>
    string? Name { get; set; }

    /// <summary>The facts of the event; a <see cref="System.Text.Json.JsonElement"/> when it was received.</summary>
    object? Value { get; set; }

    /// <summary>Another conversation the event is about.</summary>
    ConversationReference? RelatesTo { get; set; }
}

/// <summary>A change of members, channels or the team.</summary>
public interface IConversationUpdateActivity : IActivity
{
    /// <summary>Who joined; the bot itself among them when it was added.</summary>
    IList<ChannelAccount>? MembersAdded { get; set; }

    /// <summary>Who left.</summary>
    IList<ChannelAccount>? MembersRemoved { get; set; }

    /// <summary>The conversation's new topic.</summary>
    string? TopicName { get; set; }

    /// <summary>Whether earlier messages are shown to new members.</summary>
    bool? HistoryDisclosed { get; set; }
}

/// <summary>The app was installed or removed.</summary>
public interface IInstallationUpdateActivity : IActivity
{
    /// <summary><c>add</c>, <c>remove</c>, <c>add-upgrade</c> or <c>remove-upgrade</c>.</summary>
    string? Action { get; set; }
}

/// <summary>Reactions were set on or taken from the message that <see cref="IActivity.ReplyToId"/> names.</summary>
public interface IMessageReactionActivity : IActivity
{
    /// <summary>Reactions that were set.</summary>
    IList<MessageReaction>? ReactionsAdded { get; set; }

    /// <summary>Reactions that were taken back.</summary>
    IList<MessageReaction>? ReactionsRemoved { get; set; }
}

/// <summary>Somebody is typing.</summary>
public interface ITypingActivity : IActivity;

/// <summary>The conversation is over.</summary>
public interface IEndOfConversationActivity : IActivity
{
    /// <summary>Why it ended.</summary>
    string? Code { get; set; }

    /// <summary>Words about the end.</summary>
    string? Text { get; set; }
}
