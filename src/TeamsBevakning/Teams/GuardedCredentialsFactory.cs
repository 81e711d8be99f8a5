using TeamsBevakning.Settings;

namespace TeamsBevakning.Teams;

/// <summary>
/// Makes credentials that stop a request to any but Teams' connectors before a token is fetched or anything is sent. Both bot libraries ask the credentials
/// about each request just before they send it, so nothing that the bot does gets past here.
/// </summary>
internal sealed class GuardedCredentialsFactory(ServiceClientCredentialsFactory inner, ServiceHosts hosts) : ServiceClientCredentialsFactory
{
    public override Task<bool> IsValidAppIdAsync(string? appId, CancellationToken cancellationToken) => inner.IsValidAppIdAsync(appId!, cancellationToken);

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => inner.IsAuthenticationDisabledAsync(cancellationToken);

    public override async Task<ServiceClientCredentials> CreateCredentialsAsync(
        string? appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken) =>
        new Guarded(await inner.CreateCredentialsAsync(appId!, audience, loginEndpoint, validateAuthority, cancellationToken), hosts);

    private sealed class Guarded(ServiceClientCredentials inner, ServiceHosts hosts) : ServiceClientCredentials
    {
        public override Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            hosts.Have(request.RequestUri) ? inner.ProcessHttpRequestAsync(request, cancellationToken) : throw new ForeignServiceException();
    }
}
