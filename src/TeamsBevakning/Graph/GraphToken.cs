using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Options;
using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;
using TeamsBevakning.Settings;

namespace TeamsBevakning.Graph;

/// <summary>Proves to Graph who asks, by a token that MSAL keeps until shortly before it ends.</summary>
internal sealed class GraphToken(IOptions<GraphSettings> options, GraphHttp http)
{
    private readonly Lazy<Func<CancellationToken, Task<AuthenticationResult>>> acquire = new(() => Acquire(options.Value, http));

    /// <exception cref="MsalException">It cannot be had.</exception>
    /// <exception cref="HttpRequestException">Who gives it is out of reach.</exception>
    /// <exception cref="System.Security.Cryptography.CryptographicException">The certificate cannot be read.</exception>
    public async Task<string> GetAsync(CancellationToken ct) => (await acquire.Value(ct)).AccessToken;

    private static Func<CancellationToken, Task<AuthenticationResult>> Acquire(GraphSettings settings, GraphHttp http)
    {
        var cloud = GraphCloud.All[settings.Cloud];
        if (settings.ManagedIdentity)
        {
            var identity = settings.ClientId.Length > 0 ? ManagedIdentityId.WithUserAssignedClientId(settings.ClientId) : ManagedIdentityId.SystemAssigned;
            var machine = ManagedIdentityApplicationBuilder.Create(identity).WithHttpClientFactory(http, retryOnceOn5xx: false).Build();
            return ct => machine.AcquireTokenForManagedIdentity(cloud.Graph.GetLeftPart(UriPartial.Authority)).ExecuteAsync(ct);
        }

        var builder = ConfidentialClientApplicationBuilder.Create(settings.ClientId)
            .WithAuthority(new Uri(cloud.Login, settings.TenantId).AbsoluteUri, validateAuthority: false)
            .WithInstanceDiscovery(false)
            .WithHttpClientFactory(http, retryOnceOn5xx: false);
        var application = (settings.CertificatePath.Length > 0
            ? builder.WithCertificate(X509CertificateLoader.LoadPkcs12FromFile(settings.CertificatePath, settings.CertificatePassword), sendX5C: true)
            : builder.WithClientSecret(settings.ClientSecret)).Build();
        string[] scopes = [$"{cloud.Graph.GetLeftPart(UriPartial.Authority)}/.default"];
        return ct => application.AcquireTokenForClient(scopes).ExecuteAsync(ct);
    }
}
