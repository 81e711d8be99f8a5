namespace TeamsBevakning.BotFramework;

/// <summary>A search in a message extension (<c>composeExtension/query</c>).</summary>
public sealed class MessagingExtensionQuery
{
    /// <summary>The command of the manifest.</summary>
    public string? CommandId { get; set; }

    /// <summary>What was typed, by parameter.</summary>
    public IList<MessagingExtensionParameter>? Parameters { get; set; }

    /// <summary>Which part of the hits is asked for.</summary>
    public MessagingExtensionQueryOptions? QueryOptions { get; set; }

    /// <summary>The code of a sign-in that was asked for.</summary>
    public string? State { get; set; }
}

/// <summary>A named input of a search.</summary>
public sealed class MessagingExtensionParameter
{
    /// <summary>The parameter of the manifest; <c>initialRun</c> before anything was typed.</summary>
    public string? Name { get; set; }

    /// <summary>What was typed.</summary>
    public object? Value { get; set; }
}

/// <summary>Which part of the hits is asked for.</summary>
public sealed class MessagingExtensionQueryOptions
{
    /// <summary>How many hits were shown already.</summary>
    public int? Skip { get; set; }

    /// <summary>How many more are wanted.</summary>
    public int? Count { get; set; }
}

/// <summary>The answer to a search.</summary>
public sealed class MessagingExtensionResponse
{
    /// <summary>The hits, or a message instead of them.</summary>
    public MessagingExtensionResult? ComposeExtension { get; set; }
}

/// <summary>Hits, or a message instead of them.</summary>
public sealed class MessagingExtensionResult
{
    /// <summary><c>list</c> or <c>grid</c>.</summary>
    public string? AttachmentLayout { get; set; }

    /// <summary><c>result</c>, <c>message</c>, <c>auth</c> or <c>config</c>.</summary>
    public string? Type { get; set; }

    /// <summary>The hits.</summary>
    public IList<MessagingExtensionAttachment>? Attachments { get; set; }

    /// <summary>The message.</summary>
    public string? Text { get; set; }
}

/// <summary>A hit: the card that is inserted, and how it looks in the list.</summary>
public sealed class MessagingExtensionAttachment
{
    /// <summary>The media type of the card.</summary>
    public string? ContentType { get; set; }

    /// <summary>The card that is inserted.</summary>
    public object? Content { get; set; }

    /// <summary>The card shown in the list.</summary>
    public Attachment? Preview { get; set; }
}
