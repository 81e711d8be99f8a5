using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace TeamsBevakning.BotFramework;

/// <summary>Registers the library in a host.</summary>
public static class BotFrameworkServices
{
    /// <summary>
    /// Registers authentication, credentials, <see cref="CloudAdapter"/> and <see cref="IBotFrameworkHttpAdapter"/> as singletons, from the section
    /// <c>Bot</c>. The host registers its own <see cref="IBot"/>; and, to set <see cref="BotAdapter.OnTurnError"/>, before or after this its own adapter:
    /// <c>services.AddSingleton&lt;CloudAdapter, AdapterWithErrorHandler&gt;()</c>, where
    /// <c>class AdapterWithErrorHandler(BotFrameworkAuthentication auth, ILogger&lt;AdapterWithErrorHandler&gt; logger) : CloudAdapter(auth, logger)</c>.
    /// Wrong settings stop the host when it starts, with an <see cref="InvalidOperationException"/> that names the key.
    /// </summary>
    public static IServiceCollection AddBotFramework(this IServiceCollection services, IConfiguration botSection)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(botSection);

        // The factory's own log lines would put the ids of conversations and people into the log.
        services.AddHttpClient(BotFrameworkHttp.ClientName, Configure).ConfigurePrimaryHttpMessageHandler(CreateHandler).RemoveAllLoggers();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<ServiceClientCredentialsFactory>(provider =>
            new ConfigurationServiceClientCredentialFactory(botSection, provider.GetRequiredService<IHttpClientFactory>()));
        services.TryAddSingleton<BotFrameworkAuthentication>(provider => new ConfigurationBotFrameworkAuthentication(
            botSection,
            provider.GetRequiredService<IHttpClientFactory>(),
            provider.GetRequiredService<ServiceClientCredentialsFactory>(),
            provider.GetRequiredService<ILogger<ConfigurationBotFrameworkAuthentication>>(),
            provider.GetRequiredService<TimeProvider>()));
        services.TryAddSingleton(provider => new CloudAdapter(
            provider.GetRequiredService<BotFrameworkAuthentication>(),
            provider.GetRequiredService<ILogger<CloudAdapter>>(),
            provider.GetRequiredService<TimeProvider>()));
        services.TryAddSingleton<IBotFrameworkHttpAdapter>(provider => provider.GetRequiredService<CloudAdapter>());
        services.AddHostedService<SettingsCheck>();
        return services;
    }

    private static void Configure(HttpClient client)
    {
        client.Timeout = BotFrameworkHttp.Timeout;
        client.MaxResponseContentBufferSize = BotFrameworkHttp.MaxAnswerBytes;
        client.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue("Microsoft-BotFramework", "3.1"));
        client.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue("TeamsBevakning", "1.0"));
    }

    /// <summary>No redirects: they would lead a token away. Connections are renewed, so that changes in DNS are seen.</summary>
    private static SocketsHttpHandler CreateHandler() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        ConnectTimeout = TimeSpan.FromSeconds(10),
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    };
}
