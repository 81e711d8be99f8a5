namespace TeamsBevakning.BotFramework;

/// <summary>A message: text, attachments, or the data of a pressed Action.Submit.</summary>
public interface IMessageActivity : IActivity
{
    /// <summary>The language of the text, such as <c>sv-SE</c>.</summary>
    string? Locale { get; set; }

    /// <summary>What is said. In a channel it holds the mention of the bot as <c>&lt;at&gt;name&lt;/at&gt;</c>.</summary>
    string? Text { get; set; }

    /// <summary>What a speaking client says.</summary>
    string? Speak { get; set; }

    /// <summary>Whether the bot waits for input, one of <see cref="InputHints"/>.</summary>
    string? InputHint { get; set; }

    /// <summary>What a client says that cannot draw the attachments; Teams shows it in notifications.</summary>
    string? Summary { get; set; }

    /// <summary>How the text is marked up, one of <see cref="TextFormatTypes"/>.</summary>
    string? TextFormat { get; set; }

    /// <summary>How several attachments are laid out, one of <see cref="AttachmentLayoutTypes"/>.</summary>
    string? AttachmentLayout { get; set; }

    /// <summary>Cards and files.</summary>
    IList<Attachment>? Attachments { get; set; }

    /// <summary>Buttons below the message.</summary>
    SuggestedActions? SuggestedActions { get; set; }

    /// <summary><c>low</c>, <c>normal</c>, <c>high</c> or <c>urgent</c>.</summary>
    string? Importance { get; set; }

    /// <summary>How the answers travel, one of <see cref="DeliveryModes"/>.</summary>
    string? DeliveryMode { get; set; }

    /// <summary>When the message is no longer worth delivering.</summary>
    DateTimeOffset? Expiration { get; set; }

    /// <summary>The data of a pressed Action.Submit; a <see cref="System.Text.Json.JsonElement"/> when it was received.</summary>
    object? Value { get; set; }

    /// <summary>The mentions among the entities.</summary>
    Mention[] GetMentions();

    /// <summary>Whether there is text, a summary, an attachment or channel data.</summary>
    bool HasContent();
}

/// <summary>An edited or restored message.</summary>
public interface IMessageUpdateActivity : IMessageActivity;

/// <summary>A deleted message.</summary>
public interface IMessageDeleteActivity : IActivity;
