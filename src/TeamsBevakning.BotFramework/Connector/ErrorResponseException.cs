namespace TeamsBevakning.BotFramework;

/// <summary>The connector refused a call, or answered it in a way that cannot be read.</summary>
/// <remarks>The message names status and code, never what was sent.</remarks>
public sealed class ErrorResponseException : Exception
{
    /// <summary>A refusal that nothing is known about.</summary>
    public ErrorResponseException()
    {
    }

    /// <summary>A refusal in words.</summary>
    public ErrorResponseException(string message)
        : base(message)
    {
    }

    /// <summary>A refusal in words, with its cause.</summary>
    public ErrorResponseException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Which call it was.</summary>
    public HttpRequestMessageWrapper? Request { get; set; }

    /// <summary>The answer, with status and headers, <c>Retry-After</c> among them.</summary>
    public HttpResponseMessageWrapper? Response { get; set; }

    /// <summary>What the answer said. Its <see cref="ErrorResponse.Error"/> is null when the body said nothing that could be read.</summary>
    public ErrorResponse? Body { get; set; }
}
