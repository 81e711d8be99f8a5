using System.Text.Json.Serialization;

namespace TeamsBevakning.BotFramework;

/// <summary>The connector's words about a refused call.</summary>
public sealed class ErrorResponse
{
    /// <summary>A response without an error.</summary>
    [JsonConstructor]
    public ErrorResponse()
    {
    }

    /// <summary>A response with an error.</summary>
    public ErrorResponse(Error? error) => Error = error;

    /// <summary>What went wrong; null when the body said nothing that could be read.</summary>
    public Error? Error { get; set; }
}

/// <summary>What went wrong.</summary>
public sealed class Error
{
    /// <summary>An error without any field.</summary>
    [JsonConstructor]
    public Error()
    {
    }

    /// <summary>An error with its code.</summary>
    public Error(string? code = null, string? message = null, InnerHttpError? innerHttpError = null)
    {
        Code = code;
        Message = message;
        InnerHttpError = innerHttpError;
    }

    /// <summary>A word a program can read, such as <c>BotNotInConversationRoster</c> (msteams-docs, conversation messages, lists them).</summary>
    public string? Code { get; set; }

    /// <summary>A sentence for a developer.</summary>
    public string? Message { get; set; }

    /// <summary>The failed call behind this one.</summary>
    public InnerHttpError? InnerHttpError { get; set; }
}

/// <summary>A failed call behind a refused one.</summary>
public sealed class InnerHttpError
{
    /// <summary>The HTTP status of that call.</summary>
    public int? StatusCode { get; set; }

    /// <summary>Its body, in whatever shape.</summary>
    public object? Body { get; set; }
}
