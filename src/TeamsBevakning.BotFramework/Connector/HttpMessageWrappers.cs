using System.Net;

namespace TeamsBevakning.BotFramework;

/// <summary>Which HTTP request was refused. Headers and body are left out: they hold the bot's token and what people said.</summary>
public sealed class HttpRequestMessageWrapper
{
    /// <summary>The verb.</summary>
    public HttpMethod? Method { get; set; }

    /// <summary>The address.</summary>
    public Uri? RequestUri { get; set; }
}

/// <summary>The HTTP response to a refused request.</summary>
public sealed class HttpResponseMessageWrapper
{
    /// <summary>The status.</summary>
    public HttpStatusCode StatusCode { get; set; }

    /// <summary>The words beside the status.</summary>
    public string? ReasonPhrase { get; set; }

    /// <summary>The headers, found in any case. <c>Retry-After</c> is a number of seconds or an HTTP date.</summary>
    public IDictionary<string, IEnumerable<string>> Headers { get; } = new Dictionary<string, IEnumerable<string>>(StringComparer.OrdinalIgnoreCase);

    /// <summary>The body as text, at most 16 384 characters of it.</summary>
    public string? Content { get; set; }
}
