namespace TeamsBevakning.BotFramework;

/// <summary>Knows which app the bot is, and makes the credentials it calls connectors with.</summary>
public abstract class ServiceClientCredentialsFactory
{
    /// <summary>Whether this is the bot's own app id.</summary>
    public abstract Task<bool> IsValidAppIdAsync(string? appId, CancellationToken cancellationToken);

    /// <summary>Whether the bot runs without credentials, on a developer's machine.</summary>
    public abstract Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken);

    /// <summary>Credentials of the app for a service; <paramref name="audience"/> names the service, such as <c>https://api.botframework.com</c>.</summary>
    /// <exception cref="InvalidOperationException">The app id is not the bot's own.</exception>
    public abstract Task<ServiceClientCredentials> CreateCredentialsAsync(
        string? appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken);
}
