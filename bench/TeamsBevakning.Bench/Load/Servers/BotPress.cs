using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using TeamsBevakning.Settings;
using TeamsBevakning.Teams.Sdk;

namespace TeamsBevakning.Bench.Load.Servers;

/// <summary>The real host, on a store with many open items; what it calls is on loopback.</summary>
internal static class BotPress
{
    public static async Task RunAsync(Uri loopback, string provider, string store, LoadSettings settings)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = Environments.Production });
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Urls"] = "http://127.0.0.1:0",
            ["Bot:MicrosoftAppType"] = "SingleTenant",
            ["Bot:MicrosoftAppId"] = ChannelKey.AppId,
            ["Bot:MicrosoftAppTenantId"] = LoadStore.Tenant,
            ["Bot:MicrosoftAppPassword"] = "unused",
            ["Storage:Provider"] = provider,
            ["Storage:Path"] = provider == StorageSettings.Postgres ? null : store,
            ["Storage:ConnectionString"] = provider == StorageSettings.Postgres ? store : null,
        });
        builder.Logging.ClearProviders();
        builder.AddBevakning();
        builder.Services.AddSingleton<ServiceClientCredentialsFactory, NoCredentials>();
        builder.Services.AddHttpClient(BotSdk.HttpClientName).ConfigurePrimaryHttpMessageHandler(() => new ToLoopback(loopback));
        var app = builder.BuildBevakning();
        await BareServer.ServeAsync(app, () => LoadStore.FillAsync(app.Services, settings));
    }

    /// <summary>A token for the connector is MSAL's affair, and kept by it for an hour.</summary>
    private sealed class NoCredentials : ServiceClientCredentialsFactory
    {
        public override Task<bool> IsValidAppIdAsync(string? appId, CancellationToken cancellationToken) => Task.FromResult(true);

        public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(false);

        public override Task<ServiceClientCredentials> CreateCredentialsAsync(
            string? appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken) => Task.FromResult<ServiceClientCredentials>(new NoProof());
    }

    private sealed class NoProof : ServiceClientCredentials;

    /// <summary>Whatever address the bot calls, the call stays on this machine.</summary>
    private sealed class ToLoopback(Uri loopback) : DelegatingHandler(new SocketsHttpHandler { UseCookies = false })
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.RequestUri = new Uri(loopback, request.RequestUri!.PathAndQuery);
            return base.SendAsync(request, cancellationToken);
        }
    }
}
