using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Logging;

namespace TeamsBevakning.Tests.Telemetry;

/// <summary>An OTLP collector on loopback, over HTTP or gRPC: keeps the bytes of what it is sent, in which names stand as they are.</summary>
internal sealed class LocalCollector : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentQueue<(string Path, string Header, string Body)> calls = new();

    private LocalCollector(HttpProtocols protocols)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.Protocols = protocols));
        app = builder.Build();
        app.Run(TakeAsync);
    }

    public string Url => app.Urls.Single();

    public string Everything => string.Join('\n', calls.Select(call => call.Body));

    public IReadOnlyList<string> Paths => [.. calls.Select(call => call.Path).Distinct()];

    public IReadOnlyList<string> Keys => [.. calls.Select(call => call.Header).Distinct()];

    public static async Task<LocalCollector> StartAsync(HttpProtocols protocols)
    {
        var collector = new LocalCollector(protocols);
        await collector.app.StartAsync();
        return collector;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task TakeAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        calls.Enqueue((context.Request.Path.Value!, context.Request.Headers["x-key"].ToString(), Encoding.UTF8.GetString(body.ToArray())));
        if (context.Request.Protocol == "HTTP/2")
        {
            context.Response.ContentType = "application/grpc";
            context.Response.AppendTrailer("grpc-status", "0");
            await context.Response.Body.WriteAsync(new byte[5]);
        }
    }
}
