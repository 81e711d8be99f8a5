using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace TeamsBevakning.Bench.Paced;

/// <summary>A connector on loopback that answers 429 beyond the limits.</summary>
internal sealed class LimitedConnector(WebApplication app) : IAsyncDisposable
{
    public string Address => app.Urls.First();

    public static async Task<LimitedConnector> StartAsync(SlidingLimits limits)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.MapPost("/v3/conversations", (JsonElement body) =>
        {
            var channel = body.GetProperty("channelData").GetProperty("channel").GetProperty("id").GetString()!;
            var id = limits.Taken.ToString(CultureInfo.InvariantCulture);
            return limits.Take(channel, (long)Stopwatch.GetElapsedTime(0).TotalMilliseconds)
                ? Results.Json(new { id = $"{channel};messageid={id}", activityId = id }, statusCode: 201)
                : Results.Json(new { error = new { code = "Throttled" } }, statusCode: 429);
        });
        await app.StartAsync();
        return new LimitedConnector(app);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
