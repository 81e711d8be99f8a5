using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace TeamsBevakning.Web;

/// <summary>What the web server itself takes of a request.</summary>
internal static class WebLimits
{
    // A forged token of a mebibyte is answered as every other one, 401, and counted; the server would end it with 431 before anybody counts. A connection
    // may hold as much in its buffer anyway.
    private const int LongestHeaders = (1024 + 64) * 1024;

    public static void Set(KestrelServerOptions options)
    {
        options.AddServerHeader = false;
        options.Limits.MaxRequestHeadersTotalSize = LongestHeaders;
        options.Limits.MaxRequestBufferSize = LongestHeaders;
        options.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
    }
}
