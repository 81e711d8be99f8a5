using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace TeamsBevakning.Tests.Teams;

/// <summary>Teams' side of the wire on loopback: answers as was recorded, keeps what it got, and can be told to be in trouble.</summary>
internal sealed class LocalConnector : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConnectorMemory memory = new();

    private LocalConnector()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        app = builder.Build();
        app.Run(AnswerAsync);
    }

    public string Url => app.Urls.Single();

    public ConnectorMemory Memory => memory;

    /// <summary>Whether, and how, a call goes wrong; null for all being well.</summary>
    public Func<ConnectorCall, Trouble?> GoesWrong { get; set; } = _ => null;

    public static async Task<LocalConnector> StartAsync()
    {
        var connector = new LocalConnector();
        await connector.app.StartAsync();
        return connector;
    }

    /// <summary>Only the first <paramref name="times"/> of the calls that match go wrong.</summary>
    public void TroubleFor(int times, Func<ConnectorCall, bool> matches, Trouble trouble) =>
        GoesWrong = call => matches(call) && Interlocked.Decrement(ref times) >= 0 ? trouble : null;

    public void IsWellAgain() => GoesWrong = _ => null;

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync(new CancellationToken(canceled: true));
        await app.DisposeAsync();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var call = await ConnectorCall.ReadAsync(context.Request);
        var trouble = GoesWrong(call);
        var (status, body) = trouble is null or Trouble.Hang ? Accept(call) : (0, null);
        memory.Keep(call, body, trouble);
        switch (trouble)
        {
            case null:
                await WriteAsync(context.Response, status, body!.ToJsonString());
                break;
            case Trouble.Refusal refusal:
                context.Response.Headers.RetryAfter = refusal.RetryAfter;
                await WriteAsync(context.Response, refusal.Status, $$"""{"error":{"code":"{{refusal.Code}}","message":"refused"} }""");
                break;
            case Trouble.Nonsense nonsense:
                await WriteAsync(context.Response, 201, nonsense.Body);
                break;
            case Trouble.Hang:
                await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, context.RequestAborted);
                break;
            case Trouble.Cut:
                context.Abort();
                break;
        }
    }

    private (int Status, JsonObject Body) Accept(ConnectorCall call)
    {
        var number = memory.NextId().ToString(CultureInfo.InvariantCulture);
        var (status, body) = Recorded.Answer(
            call.IsNewThread ? "POST_v3_conversations-create-thread-201"
            : call.IsUpdate ? "PUT_v3_conversations_conv_activities_activity_-message-card-200"
            : "POST_v3_conversations_conv_activities_activity_-message-201");
        if (call.IsNewThread)
        {
            (body["id"], body["activityId"]) = ($"{call.Channel};messageid={number}", number);
        }
        else
        {
            body["id"] = call.IsUpdate ? call.Activity : number;
        }

        return (status, body);
    }

    private static Task WriteAsync(HttpResponse response, int status, string body)
    {
        response.StatusCode = status;
        response.ContentType = "application/json";
        return response.WriteAsync(body);
    }
}
