using System.Text.Json;

namespace TeamsBevakning.Teams.Sdk;

/// <summary>What differs between the bot libraries that can stand under the bot: this file for the built-in one, with the same members for the official one.</summary>
internal static class BotSdk
{
    /// <summary>The HTTP client of all calls to connectors. Tests give it another handler.</summary>
    public const string HttpClientName = BotFrameworkHttp.ClientName;

    /// <summary>Authentication, credentials and the way in, from the section that both libraries read.</summary>
    public static IServiceCollection AddBotLibrary(this IServiceCollection services, IConfigurationSection section) => services.AddBotFramework(section);

    /// <summary>The bot's own credentials, from the section.</summary>
    public static ServiceClientCredentialsFactory CreateCredentials(IConfigurationSection section, IServiceProvider services) =>
        new ConfigurationServiceClientCredentialFactory(section, services.GetRequiredService<IHttpClientFactory>());

    /// <summary>Who the library lets in.</summary>
    public static BotFrameworkAuthentication CreateAuthentication(IConfigurationSection section, IServiceProvider services) =>
        new ConfigurationBotFrameworkAuthentication(
            section,
            services.GetRequiredService<IHttpClientFactory>(),
            services.GetRequiredService<ServiceClientCredentialsFactory>(),
            services.GetRequiredService<ILogger<ConfigurationBotFrameworkAuthentication>>(),
            services.GetRequiredService<TimeProvider>());

    /// <summary>What a message says, without the mention of the bot; empty when it has no text.</summary>
    public static string TextToTheBot(IMessageActivity activity) => activity.RemoveRecipientMention() ?? string.Empty;

    /// <summary>An <c>object</c> value of an activity as JSON; null when there is none.</summary>
    public static JsonElement? Json(object? value) => value as JsonElement?;

    /// <summary>A drawn card, in UTF-8, as the library wants the content of an attachment.</summary>
    public static object Content(ReadOnlyMemory<byte> card) => new WrittenJson(card);

    /// <summary>A call that the connector refused: its status, its code and how long it asks us to wait; null when the exception is something else.</summary>
    public static (int Status, string? Code, TimeSpan? RetryAfter)? RefusalOf(Exception e, DateTimeOffset now) =>
        e is ErrorResponseException { Response: { } response } refused
            ? ((int)response.StatusCode, refused.Body?.Error?.Code, RetryAfter.Read(response.Headers, now))
            : null;

    /// <summary>Why there was no token for a call, so that it was not made; null when the exception is something else.</summary>
    public static CredentialFault? CredentialFaultOf(Exception e) => CredentialException.FaultOf(e);

    /// <summary>Whether the connector, or the service that gives its tokens, could not be reached or did not want us: not a fault of the card.</summary>
    public static bool IsOutOfReach(Exception e) => e is HttpRequestException or TaskCanceledException || CredentialFaultOf(e) is not null;
}
