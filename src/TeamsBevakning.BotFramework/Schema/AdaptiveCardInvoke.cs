namespace TeamsBevakning.BotFramework;

/// <summary>The argument of an <c>adaptiveCard/action</c> call: which button of a card was pressed.</summary>
public sealed class AdaptiveCardInvokeValue
{
    /// <summary>The button.</summary>
    public AdaptiveCardInvokeAction? Action { get; set; }

    /// <summary>The code of a sign-in that was asked for.</summary>
    public string? State { get; set; }
}

/// <summary>A pressed Action.Execute.</summary>
public sealed class AdaptiveCardInvokeAction
{
    /// <summary>Always <c>Action.Execute</c> when a handler sees it.</summary>
    public string? Type { get; set; }

    /// <summary>The id the card gave the button.</summary>
    public string? Id { get; set; }

    /// <summary>What the button means.</summary>
    public string? Verb { get; set; }

    /// <summary>The button's data with the card's inputs in it; a <see cref="System.Text.Json.JsonElement"/> when it was received.</summary>
    public object? Data { get; set; }
}

/// <summary>The answer to an <c>adaptiveCard/action</c> call. The HTTP status is 200; the card's own status stands in the body.</summary>
public sealed class AdaptiveCardInvokeResponse
{
    /// <summary>200 for a card or a message, 400 or 500 for an error, 401 and 412 for sign-in.</summary>
    public int StatusCode { get; set; }

    /// <summary>
    /// <c>application/vnd.microsoft.card.adaptive</c>, <c>application/vnd.microsoft.activity.message</c>, <c>application/vnd.microsoft.error</c>
    /// or a type of the sign-in.
    /// </summary>
    public string? Type { get; set; }

    /// <summary>The card, the text, or the error as <see cref="Error"/>.</summary>
    public object? Value { get; set; }
}
