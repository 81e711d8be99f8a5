using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Primitives;
using TeamsBevakning.BotFramework.Tests.Authentication;

namespace TeamsBevakning.BotFramework.Tests;

/// <summary>A host with the library registered as the program registers it, and everything outside of it replaced by a <see cref="Wire"/>.</summary>
internal sealed class BotHouse : IDisposable
{
    private readonly ServiceProvider services;

    internal BotHouse(params (string Key, string? Value)[] settings)
        : this(_ => { }, settings)
    {
    }

    internal BotHouse(Action<IServiceCollection> register, params (string Key, string? Value)[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.GroupBy(setting => setting.Key).Select(same => KeyValuePair.Create("Bot:" + same.Key, same.Last().Value)))
            .Build();
        var collection = new ServiceCollection();
        collection.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(Lines));
        collection.AddSingleton<TimeProvider>(Time);
        register(collection);
        collection.AddBotFramework(configuration.GetSection("Bot"));
        collection.AddHttpClient(BotFrameworkHttp.ClientName).ConfigurePrimaryHttpMessageHandler(() => Wire);
        services = collection.BuildServiceProvider();

        Wire.Answer("/activities", HttpStatusCode.Created, """{"id":"sent"}""");
        Wire.Answer("openidconfiguration", HttpStatusCode.OK, """{"jwks_uri":"https://login.botframework.com/v1/.well-known/keys"}""");
        Wire.Answer("oauth2/v2.0/token", HttpStatusCode.OK, """{"token_type":"Bearer","expires_in":3600,"access_token":"the-bots-token"}""");
        Publish(TokenForge.Jwk("first", TokenForge.First, "msteams"));
    }

    internal MovableTime Time { get; } = new();

    internal Wire Wire { get; } = new();

    internal LogLines Lines { get; } = new();

    internal CloudAdapter Adapter => services.GetRequiredService<CloudAdapter>();

    internal IServiceProvider Services => services;

    internal static BotHouse WithoutCredentials() => new(("DangerouslyAllowUnauthenticatedRequests", "true"));

    internal static BotHouse WithCredentials(params (string Key, string? Value)[] more) => new([
        ("MicrosoftAppType", "SingleTenant"), ("MicrosoftAppId", TokenForge.AppId), ("MicrosoftAppPassword", "secret"),
        ("MicrosoftAppTenantId", "11111111-1111-4111-8111-111111111111"), ("ValidateAuthority", "false"), .. more]);

    internal void Publish(params JsonObject[] keys) =>
        Wire.Answer("/v1/.well-known/keys", HttpStatusCode.OK, new JsonObject { ["keys"] = new JsonArray([.. keys.Select(key => key.DeepClone())]) }.ToJsonString());

    internal Task<Answer> PostAsync(JsonNode activity, IBot bot, string? token = null) =>
        PostAsync(Encoding.UTF8.GetBytes(activity.ToJsonString()), bot, token is null ? default : new StringValues("Bearer " + token));

    internal async Task<Answer> PostAsync(byte[] body, IBot bot, StringValues authorization = default, string method = "POST")
    {
        var context = new DefaultHttpContext();
        context.Request.Method = method;
        context.Request.Body = new MemoryStream(body);
        context.Request.Headers.Authorization = authorization;

        var written = new MemoryStream();
        context.Response.Body = written;
        var adapter = services.GetRequiredService<IBotFrameworkHttpAdapter>();
        await adapter.ProcessAsync(context.Request, context.Response, bot, CancellationToken.None);
        return new Answer(context.Response.StatusCode, Encoding.UTF8.GetString(written.ToArray()), context.Response.ContentType);
    }

    public void Dispose()
    {
        services.Dispose();
        Wire.Dispose();
        Lines.Dispose();
    }
}

internal sealed record Answer(int Status, string Body, string? ContentType);
