namespace TeamsBevakning.BotFramework;

/// <summary>Makes messages to send.</summary>
public static class MessageFactory
{
    /// <summary>A text.</summary>
    public static Activity Text(string? text, string? ssml = null, string? inputHint = null) => Message(text, ssml, inputHint);

    /// <summary>A card or file, with a text or without.</summary>
    public static IMessageActivity Attachment(Attachment attachment, string? text = null, string? ssml = null, string? inputHint = null)
    {
        ArgumentNullException.ThrowIfNull(attachment);
        return Attachment([attachment], text, ssml, inputHint);
    }

    /// <summary>Cards or files, one below the other, with a text or without.</summary>
    public static IMessageActivity Attachment(IEnumerable<Attachment> attachments, string? text = null, string? ssml = null, string? inputHint = null)
    {
        ArgumentNullException.ThrowIfNull(attachments);
        var message = Message(text, ssml, inputHint);
        message.AttachmentLayout = AttachmentLayoutTypes.List;
        message.Attachments = [.. attachments];
        return message;
    }

    private static Activity Message(string? text, string? ssml, string? inputHint) => new(ActivityTypes.Message)
    {
        Text = string.IsNullOrWhiteSpace(text) ? null : text,
        Speak = string.IsNullOrWhiteSpace(ssml) ? null : ssml,
        InputHint = inputHint ?? InputHints.AcceptingInput,
        Attachments = [],
        Entities = [],
    };
}
