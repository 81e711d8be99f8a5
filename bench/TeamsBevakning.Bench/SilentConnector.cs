using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace TeamsBevakning.Bench;

/// <summary>A connector on loopback that takes every card and keeps none.</summary>
internal sealed class SilentConnector(WebApplication app) : IAsyncDisposable
{
    public string Address => app.Urls.First();

    public static async Task<SilentConnector> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.MapPost("/v3/conversations", () => Results.Json(new { id = "19:c@thread.tacv2;messageid=1", activityId = "1" }, statusCode: 201));
        app.MapPut("/v3/conversations/{c}/activities/{a}", (string a) => Results.Json(new { id = a }));
        await app.StartAsync();
        return new SilentConnector(app);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
