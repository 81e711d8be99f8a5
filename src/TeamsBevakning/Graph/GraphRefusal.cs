using System.Globalization;
using System.Net;
using System.Text.Json;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Graph;

/// <summary>What a refusal of Graph's means.</summary>
internal static class GraphRefusal
{
    public static async Task<GroupReading> OfAsync(HttpResponseMessage response, DateTimeOffset now, CancellationToken ct)
    {
        var code = await CodeOfAsync(response, ct);
        var detail = string.Create(CultureInfo.InvariantCulture, $"{(int)response.StatusCode} {code}").TrimEnd();
        var wait = response.Headers.RetryAfter is { } after ? after.Delta ?? after.Date - now : null;
        return response.StatusCode switch
        {
            // A path that is wrong, by a proxy for one, is answered 404 too; only Graph says that the group is not there.
            HttpStatusCode.NotFound when code is "Request_ResourceNotFound" or "ResourceNotFound" or "itemNotFound" => new GroupReading.NotFound(),
            HttpStatusCode.Unauthorized => new GroupReading.Unknown(GroupOutcome.Unauthorized, detail),
            HttpStatusCode.Forbidden => new GroupReading.Unknown(GroupOutcome.Forbidden, detail),
            HttpStatusCode.TooManyRequests => new GroupReading.Unknown(GroupOutcome.Throttled, detail, wait),
            HttpStatusCode.ServiceUnavailable when wait is not null => new GroupReading.Unknown(GroupOutcome.Throttled, detail, wait),
            _ => new GroupReading.Unknown(GroupOutcome.Failed, detail, wait),
        };
    }

    /// <summary>A word that Graph documents, or nothing: never a sentence with names in it.</summary>
    private static async Task<string> CodeOfAsync(HttpResponseMessage response, CancellationToken ct)
    {
        try
        {
            var code = (await response.Content.ReadFromJsonAsync(GraphJson.Default.GraphError, ct))?.Error?.Code;
            return code is { Length: > 0 and <= 60 } && code.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '.') ? code : string.Empty;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or NotSupportedException)
        {
            return string.Empty;
        }
    }
}
