using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Rest;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using TeamsBevakning.BotFramework;

namespace TeamsBevakning.Teams.Sdk;

/// <summary>What differs between the bot libraries that can stand under the bot: this file for the Bot Builder SDK, with the same members as for the built-in one.</summary>
internal static class BotSdk
{
    /// <summary>The HTTP client of all calls to connectors. Tests give it another handler.</summary>
    public const string HttpClientName = BotFrameworkHttp.ClientName;

    /// <summary>Authentication, credentials and the way in, from the section that both libraries read.</summary>
    public static IServiceCollection AddBotLibrary(this IServiceCollection services, IConfigurationSection section)
    {
        OfficialHttp.Add(services);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IBotFrameworkHttpAdapter>(provider => (SdkAdapter)provider.GetRequiredService<CloudAdapter>());
        return services;
    }

    /// <summary>The bot's own credentials, from the section.</summary>
    public static ServiceClientCredentialsFactory CreateCredentials(IConfigurationSection section, IServiceProvider services) =>
        new BotFramework.ConfigurationServiceClientCredentialFactory(section, new OfficialHttp(services.GetRequiredService<IHttpClientFactory>()));

    /// <summary>Who the library lets in.</summary>
    public static BotFrameworkAuthentication CreateAuthentication(IConfigurationSection section, IServiceProvider services) =>
        new OfficialAuthentication(
            section,
            new OfficialHttp(services.GetRequiredService<IHttpClientFactory>()),
            services.GetRequiredService<ServiceClientCredentialsFactory>(),
            services.GetRequiredService<TimeProvider>(),
            services.GetRequiredService<ILogger<OfficialAuthentication>>());

    /// <summary>What a message says, without the mention of the bot; empty when it has no text.</summary>
    public static string TextToTheBot(IMessageActivity activity)
    {
        try
        {
            return activity.Text is null ? string.Empty : activity.RemoveRecipientMention() ?? string.Empty;
        }
        catch (Exception e) when (e is NullReferenceException or ArgumentException or Newtonsoft.Json.JsonException)
        {
            // It fails over a mention of nobody, or of another shape.
            return activity.Text;
        }
    }

    /// <summary>An <c>object</c> value of an activity as JSON; null when there is none.</summary>
    public static JsonElement? Json(object? value) => value switch
    {
        null or JValue { Value: null } => null,
        JToken token => JsonElement.Parse(token.ToString(Formatting.None)),
        _ => System.Text.Json.JsonSerializer.SerializeToElement(value),
    };

    /// <summary>A drawn card, in UTF-8, as the library wants the content of an attachment.</summary>
    public static object Content(ReadOnlyMemory<byte> card) => OfficialJson.Read(Encoding.UTF8.GetString(card.Span));

    /// <summary>A call that the connector refused: its status, its code and how long it asks us to wait; null when the exception is something else.</summary>
    public static (int Status, string? Code, TimeSpan? RetryAfter)? RefusalOf(Exception e, DateTimeOffset now) =>
        ((e as ErrorResponseException)?.Response ?? (e as HttpOperationException)?.Response) is { } response
            ? ((int)response.StatusCode, ErrorBody.Read(response.Content)?.Code, RetryAfter.Read(response.Headers, now))
            : null;

    /// <summary>Why there was no token for a call, so that it was not made; null when the exception is something else.</summary>
    public static CredentialFault? CredentialFaultOf(Exception e) => CredentialException.FaultOf(e);

    /// <summary>Whether the connector, or the service that gives its tokens, could not be reached or did not want us: not a fault of the card.</summary>
    public static bool IsOutOfReach(Exception e) => e switch
    {
        HttpRequestException or TaskCanceledException => true,
        AggregateException { InnerExceptions: { Count: > 0 } each } => each.All(IsOutOfReach),
        _ => CredentialFaultOf(e) is not null,
    };
}
