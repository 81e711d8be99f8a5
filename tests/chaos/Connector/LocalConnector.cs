using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace TeamsBevakning.Chaos.Connector;

/// <summary>The Bot Connector's part that the program calls, on loopback: it answers as the recordings in <c>tests/data/bot/connector</c> do, when nothing goes wrong.</summary>
internal sealed class LocalConnector(WebApplication app, ConnectorRecord record, FaultPlan faults) : IAsyncDisposable
{
    private Action<ConnectorCall>? onTaken;

    public string Address => app.Urls.First();

    public ConnectorRecord Record => record;

    public FaultPlan Faults => faults;

    public static async Task<LocalConnector> StartAsync(ConnectorRecord record, FaultPlan faults)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var connector = new LocalConnector(app, record, faults);
        app.MapPost("/v3/conversations", context => connector.ServeAsync(context, CallKind.Post));
        app.MapPost("/v3/conversations/{conversation}/activities/{activity?}", context => connector.ServeAsync(context, CallKind.Reply));
        app.MapPut("/v3/conversations/{conversation}/activities/{activity}", context => connector.ServeAsync(context, CallKind.Update));
        await app.StartAsync();
        return connector;
    }

    /// <summary>Is told of the next new card that is taken, before it is answered.</summary>
    public async Task<bool> NextCardAsync(TimeSpan longest, CancellationToken ct)
    {
        var taken = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        onTaken = call =>
        {
            if (call.IsNewCard)
            {
                taken.TrySetResult();
            }
        };
        await Task.WhenAny(taken.Task, Pause.ForAsync(longest, ct));
        onTaken = null;
        return taken.Task.IsCompleted;
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        record.Dispose();
    }

    private async Task ServeAsync(HttpContext context, CallKind kind)
    {
        using var body = await JsonDocument.ParseAsync(context.Request.Body, default, context.RequestAborted);
        var root = body.RootElement;
        var (place, message) = kind is CallKind.Post
            ? (root.GetProperty("channelData").GetProperty("channel").GetProperty("id").GetString()!, root.GetProperty("activity"))
            : ((string)context.Request.RouteValues["conversation"]!, root);
        var activity = kind is CallKind.Update ? (string)context.Request.RouteValues["activity"]! : null;
        var call = record.Add(kind, place, activity, message, faults.Next());
        if (call.IsTaken)
        {
            onTaken?.Invoke(call);
        }

        await ConnectorAnswer.SendAsync(call, context, faults);
    }
}
