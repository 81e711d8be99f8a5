using System.Text.Json.Serialization;

namespace TeamsBevakning.BotFramework;

/// <summary>Buttons below a message, gone once one is pressed.</summary>
public sealed class SuggestedActions
{
    /// <summary>Who sees them; everybody when null.</summary>
    public IList<string>? To { get; set; }

    /// <summary>The buttons.</summary>
    public IList<CardAction>? Actions { get; set; }
}

/// <summary>A button.</summary>
public sealed class CardAction
{
    /// <summary>A button without any field.</summary>
    [JsonConstructor]
    public CardAction()
    {
    }

    /// <summary>A button of a type.</summary>
    public CardAction(string? type = null, string? title = null, object? value = null)
    {
        Type = type;
        Title = title;
        Value = value;
    }

    /// <summary>What a press does, such as <c>imBack</c>, <c>messageBack</c>, <c>openUrl</c>, <c>invoke</c>.</summary>
    public string? Type { get; set; }

    /// <summary>What stands on it.</summary>
    public string? Title { get; set; }

    /// <summary>The address of a picture on it.</summary>
    public string? Image { get; set; }

    /// <summary>What the bot receives as text.</summary>
    public string? Text { get; set; }

    /// <summary>What the chat shows when it is pressed.</summary>
    public string? DisplayText { get; set; }

    /// <summary>The argument of the action.</summary>
    public object? Value { get; set; }

    /// <summary>What only the channel understands.</summary>
    public object? ChannelData { get; set; }

    /// <summary>The picture in words.</summary>
    public string? ImageAltText { get; set; }
}

/// <summary>A reaction to a message.</summary>
public sealed class MessageReaction
{
    /// <summary>A reaction without a type.</summary>
    [JsonConstructor]
    public MessageReaction()
    {
    }

    /// <summary>A reaction of a type.</summary>
    public MessageReaction(string? type) => Type = type;

    /// <summary>Which one, such as <c>like</c>, <c>heart</c>, <c>laugh</c>.</summary>
    public string? Type { get; set; }
}
