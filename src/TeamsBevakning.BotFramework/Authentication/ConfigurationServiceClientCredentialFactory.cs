using System.Collections.Concurrent;
using Microsoft.Extensions.Configuration;

namespace TeamsBevakning.BotFramework;

/// <summary>
/// Makes the bot's credentials from its configuration section: a client secret, a certificate, a managed identity, or none on a developer's machine.
/// </summary>
public sealed class ConfigurationServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private readonly BotSettings settings;
    private readonly TokenSource source;
    private readonly ConcurrentDictionary<(string Login, bool Validate, string Audience), MsalAppCredentials> credentials = new();

    /// <summary>Reads <c>MicrosoftAppId</c> and its neighbours.</summary>
    /// <exception cref="InvalidOperationException">They are missing, half-given or contradict each other, or the certificate cannot be read.</exception>
    public ConfigurationServiceClientCredentialFactory(IConfiguration configuration, IHttpClientFactory httpClientFactory, TimeProvider? timeProvider = null)
    {
        settings = BotSettings.Read(configuration);
        source = new TokenSource(settings, BotCertificate.Load(configuration), new MsalHttpClients(httpClientFactory), timeProvider ?? TimeProvider.System);
    }

    /// <inheritdoc/>
    public override Task<bool> IsValidAppIdAsync(string? appId, CancellationToken cancellationToken) =>
        Task.FromResult(string.Equals(appId, settings.AppId, StringComparison.Ordinal));

    /// <inheritdoc/>
    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(settings.AppId is null);

    /// <inheritdoc/>
    public override Task<ServiceClientCredentials> CreateCredentialsAsync(
        string? appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken)
    {
        if (settings.AppId is null)
        {
            return Task.FromResult<ServiceClientCredentials>(new NoCredentials());
        }

        if (!string.Equals(appId, settings.AppId, StringComparison.Ordinal))
        {
            throw new InvalidOperationException("The app id is not the bot's own, which the configuration names.");
        }

        return Task.FromResult<ServiceClientCredentials>(credentials.GetOrAdd(
            (loginEndpoint, validateAuthority, audience), key => new MsalAppCredentials(source.For(key.Login, key.Validate, key.Audience))));
    }
}
