using System.Collections.Concurrent;
using Microsoft.Extensions.Configuration;
using Microsoft.Identity.Client;

namespace TeamsBevakning.BotFramework;

/// <summary>Makes the bot's credentials from its configuration section: a client secret, or none on a developer's machine.</summary>
public sealed class ConfigurationServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private readonly BotSettings settings;
    private readonly IMsalHttpClientFactory httpClientFactory;
    private readonly ConcurrentDictionary<(string Login, bool Validate), IConfidentialClientApplication> applications = new();

    /// <summary>Reads <c>MicrosoftAppId</c> and its neighbours.</summary>
    /// <exception cref="InvalidOperationException">They are missing, half-given or contradict each other.</exception>
    public ConfigurationServiceClientCredentialFactory(IConfiguration configuration, IHttpClientFactory httpClientFactory)
    {
        settings = BotSettings.Read(configuration);
        this.httpClientFactory = new MsalHttpClients(httpClientFactory);
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

        var application = applications.GetOrAdd((loginEndpoint, validateAuthority), key => Build(key.Login, key.Validate));
        return Task.FromResult<ServiceClientCredentials>(new MsalAppCredentials(application, audience));
    }

    private IConfidentialClientApplication Build(string login, bool validate) =>
        ConfidentialClientApplicationBuilder.Create(settings.AppId)
            .WithClientSecret(settings.Password)
            .WithAuthority(login, validate)
            .WithInstanceDiscovery(validate)
            .WithHttpClientFactory(httpClientFactory, retryOnceOn5xx: false)
            .Build();
}
