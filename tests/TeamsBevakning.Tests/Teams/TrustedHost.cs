using System.Collections.Concurrent;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using TeamsBevakning.Slices;
using TeamsBevakning.Teams.Sdk;
using TeamsBevakning.Tests.Stories;

namespace TeamsBevakning.Tests.Teams;

/// <summary>The program in Production, with credentials, over HTTP on loopback. All that it calls itself is answered here, and kept.</summary>
internal sealed class TrustedHost : HttpMessageHandler
{
    public const string Tenant = "1111aaaa-1111-4111-8111-1111111111bb";
    public const string ServiceUrl = "https://smba.trafficmanager.net/emea/";

    private readonly string folder = Directory.CreateTempSubdirectory("bevakning-trusted-").FullName;
    private readonly HttpClient client = new();
    private WebApplication app = null!;

    public ConcurrentQueue<Uri> Called { get; } = new();

    public LogLines Log { get; } = new();

    public Uri Url => new(app.Urls.Single());

    public static async Task<TrustedHost> StartAsync(params (string Key, string? Value)[] settings)
    {
        var host = new TrustedHost();
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions
        {
            EnvironmentName = settings.Any(setting => setting.Key.StartsWith("Bot:Dangerously", StringComparison.Ordinal)) ? Environments.Development : Environments.Production,
        });
        builder.Configuration.AddInMemoryCollection(host.Settings()).AddInMemoryCollection(settings.ToDictionary(setting => setting.Key, setting => setting.Value));
        builder.Logging.AddProvider(host.Log).SetMinimumLevel(LogLevel.Information);
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddRoutingCore();
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromSeconds(1));
        builder.AddBevakning();
        builder.Services.AddHttpClient(BotSdk.HttpClientName).ConfigurePrimaryHttpMessageHandler(() => host);
        host.app = builder.BuildBevakning();
        await host.Get<ImportRegister>().RunAsync(await File.ReadAllBytesAsync(Path.Combine(AppContext.BaseDirectory, "data", "stories", "register.json")), default);
        await host.app.StartAsync();
        return host;
    }

    public T Get<T>()
        where T : notnull => app.Services.GetRequiredService<T>();

    public async Task<int> PostAsync(JsonObject activity, string? token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Url, "/api/messages")) { Content = new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json") };
        if (token is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {token}").ShouldBeTrue();
        }

        using var answer = await client.SendAsync(request);
        return (int)answer.StatusCode;
    }

    public async Task StopAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        client.Dispose();
        Directory.Delete(folder, recursive: true);
        Dispose();
    }

    /// <summary>An activity as Teams sends it to this bot.</summary>
    public static JsonObject Addressed(JsonObject activity, string serviceUrl = ServiceUrl)
    {
        activity["serviceUrl"] = serviceUrl;
        activity["conversation"]!["tenantId"] = Tenant;
        activity["channelData"] ??= new JsonObject();
        activity["channelData"]!["tenant"] = new JsonObject { ["id"] = Tenant };
        return activity;
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Called.Enqueue(request.RequestUri!);
        var body = request.RequestUri!.AbsolutePath switch
        {
            var path when path.EndsWith("openidconfiguration", StringComparison.Ordinal) => ChannelTokens.Metadata,
            var path when path.EndsWith(".well-known/keys", StringComparison.Ordinal) => ChannelTokens.Keys,
            var path when path.EndsWith("/token", StringComparison.Ordinal) => """{"token_type":"Bearer","expires_in":3600,"access_token":"the-bots-token"}""",
            _ => """{"id":"sent"}""",
        };
        return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(body, Encoding.UTF8, "application/json") });
    }

    private Dictionary<string, string?> Settings() => new()
    {
        ["Bot:MicrosoftAppType"] = "SingleTenant",
        ["Bot:MicrosoftAppId"] = ChannelTokens.AppId,
        ["Bot:MicrosoftAppPassword"] = "a secret",
        ["Bot:MicrosoftAppTenantId"] = Tenant,
        ["Bot:ValidateAuthority"] = "false",
        ["Storage:Path"] = Path.Combine(folder, "bevakning.db"),
        ["Policy:Path"] = Path.Combine(AppContext.BaseDirectory, "policies", "forshaga.json"),
    };
}
