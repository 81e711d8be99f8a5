using System.Text.Json.Serialization;

namespace TeamsBevakning.BotFramework;

/// <summary>A dialog is to be opened (<c>task/fetch</c>) or was sent in (<c>task/submit</c>).</summary>
public sealed class TaskModuleRequest
{
    /// <summary>The button's data, or the dialog's inputs; a <see cref="System.Text.Json.JsonElement"/> when it was received.</summary>
    public object? Data { get; set; }

    /// <summary>What the client looks like.</summary>
    public TaskModuleRequestContext? Context { get; set; }
}

/// <summary>What the client looks like that asks for a dialog.</summary>
public sealed class TaskModuleRequestContext
{
    /// <summary><c>default</c>, <c>dark</c> or <c>contrast</c>.</summary>
    public string? Theme { get; set; }
}

/// <summary>The answer to a dialog call.</summary>
public sealed class TaskModuleResponse
{
    /// <summary>An answer that closes the dialog.</summary>
    [JsonConstructor]
    public TaskModuleResponse()
    {
    }

    /// <summary>An answer with what to do.</summary>
    public TaskModuleResponse(TaskModuleResponseBase? task) => Task = task;

    /// <summary>What to do: show a dialog or a message.</summary>
    public TaskModuleResponseBase? Task { get; set; }
}

/// <summary>What a client is to do after a dialog call.</summary>
[JsonPolymorphic(UnknownDerivedTypeHandling = JsonUnknownDerivedTypeHandling.FallBackToNearestAncestor)]
[JsonDerivedType(typeof(TaskModuleContinueResponse))]
[JsonDerivedType(typeof(TaskModuleMessageResponse))]
public class TaskModuleResponseBase
{
    /// <summary>Nothing to do yet.</summary>
    [JsonConstructor]
    public TaskModuleResponseBase()
    {
    }

    /// <summary>Something of a type to do.</summary>
    public TaskModuleResponseBase(string? type) => Type = type;

    /// <summary><c>continue</c> or <c>message</c>.</summary>
    public string? Type { get; set; }
}

/// <summary>Show a dialog, the first or the next one.</summary>
public sealed class TaskModuleContinueResponse : TaskModuleResponseBase
{
    /// <summary>No dialog yet.</summary>
    [JsonConstructor]
    public TaskModuleContinueResponse()
        : base("continue")
    {
    }

    /// <summary>Show this dialog.</summary>
    public TaskModuleContinueResponse(TaskModuleTaskInfo? value)
        : this() => Value = value;

    /// <summary>The dialog.</summary>
    public TaskModuleTaskInfo? Value { get; set; }
}

/// <summary>Close the dialog with a message.</summary>
public sealed class TaskModuleMessageResponse : TaskModuleResponseBase
{
    /// <summary>No message yet.</summary>
    [JsonConstructor]
    public TaskModuleMessageResponse()
        : base("message")
    {
    }

    /// <summary>Show this text.</summary>
    public TaskModuleMessageResponse(string? value)
        : this() => Value = value;

    /// <summary>The text.</summary>
    public string? Value { get; set; }
}

/// <summary>A dialog: a card or a page.</summary>
public sealed class TaskModuleTaskInfo
{
    /// <summary>The dialog's title.</summary>
    public string? Title { get; set; }

    /// <summary>Pixels as a number, or <c>small</c>, <c>medium</c>, <c>large</c>.</summary>
    public object? Height { get; set; }

    /// <summary>Pixels as a number, or <c>small</c>, <c>medium</c>, <c>large</c>.</summary>
    public object? Width { get; set; }

    /// <summary>The page shown; its host is one of the manifest's valid domains.</summary>
    public string? Url { get; set; }

    /// <summary>The card shown, instead of a page.</summary>
    public Attachment? Card { get; set; }

    /// <summary>The page for clients that cannot show dialogs.</summary>
    public string? FallbackUrl { get; set; }

    /// <summary>The app id of the bot that receives the dialog's result.</summary>
    public string? CompletionBotId { get; set; }
}
