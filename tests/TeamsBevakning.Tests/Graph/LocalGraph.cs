using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace TeamsBevakning.Tests.Graph;

/// <summary>Microsoft's login and Graph on loopback. It answers as it is told, and keeps what it was asked.</summary>
internal sealed class LocalGraph : IAsyncDisposable
{
    private readonly WebApplication app;

    private LocalGraph()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        app = builder.Build();
        app.Run(AnswerAsync);
    }

    public Uri Url => new(app.Urls.Single());

    /// <summary>What was asked of Graph: each address as the program wrote it, with the proof that it sent.</summary>
    public ConcurrentQueue<(Uri Address, string Proof, string Consistency)> Asked { get; } = [];

    /// <summary>What was preferred at last.</summary>
    public string Preferred { get; private set; } = string.Empty;

    /// <summary>The forms that asked for tokens, with where they were sent.</summary>
    public ConcurrentQueue<(Uri Address, string Form)> TokensAsked { get; } = [];

    public Func<Uri, GraphAnswer> Answers { get; set; } = _ => GraphAnswer.Of("members-as-users");

    public GraphAnswer Token { get; set; } = new(200, """{"token_type":"Bearer","expires_in":3599,"ext_expires_in":3599,"access_token":"a-token-for-graph"}""");

    public static async Task<LocalGraph> StartAsync()
    {
        var graph = new LocalGraph();
        await graph.app.StartAsync();
        return graph;
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync(new CancellationToken(canceled: true));
        await app.DisposeAsync();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var address = new Uri(context.Request.Headers[ToLoopback.Meant].ToString());
        if (address.Host.StartsWith("login.", StringComparison.Ordinal))
        {
            using var reader = new StreamReader(context.Request.Body);
            TokensAsked.Enqueue((address, await reader.ReadToEndAsync()));
            await Token.WriteAsync(context.Response);
            return;
        }

        Preferred = context.Request.Headers["Prefer"].ToString();
        Asked.Enqueue((address, context.Request.Headers.Authorization.ToString(), context.Request.Headers["ConsistencyLevel"].ToString()));
        await Answers(address).WriteAsync(context.Response);
    }
}

/// <summary>An answer of Microsoft's; status 0 cuts the connection.</summary>
internal sealed record GraphAnswer(int Status, string Body, string? RetryAfter = null)
{
    public static GraphAnswer Of(string file, int status = 200, string? retryAfter = null) =>
        new(status, File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "data", "graph", $"{file}.json")), retryAfter);

    public async Task WriteAsync(HttpResponse response)
    {
        if (Status == 0)
        {
            response.HttpContext.Abort();
            return;
        }

        response.StatusCode = Status;
        response.ContentType = "application/json";
        response.Headers.RetryAfter = RetryAfter;
        await response.WriteAsync(Body);
    }
}

/// <summary>Sends to loopback what was meant for Microsoft, and tells there for whom it was meant.</summary>
internal sealed class ToLoopback(Uri loopback) : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false }), IHttpClientFactory
{
    public const string Meant = "X-Meant-For";

    public HttpClient CreateClient(string name) => new(this, disposeHandler: false) { Timeout = TimeSpan.FromSeconds(20) };

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.Add(Meant, request.RequestUri!.AbsoluteUri);
        request.RequestUri = new Uri(loopback, request.RequestUri.PathAndQuery);
        return base.SendAsync(request, cancellationToken);
    }
}
