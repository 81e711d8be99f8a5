using System.Security.Cryptography.X509Certificates;
using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;

namespace TeamsBevakning.BotFramework;

/// <summary>Where the bot's tokens come from: Entra, by a secret or a certificate, or the machine's managed identity. MSAL asks once; who retries is the outbox.</summary>
internal sealed class TokenSource(BotSettings settings, X509Certificate2? certificate, IMsalHttpClientFactory httpClients, TimeProvider time)
{
    private const string AllPermissions = "/.default";

    private bool IsManagedIdentity => settings.AppType == MicrosoftAppType.UserAssignedMsi;

    internal KeptToken For(string login, bool validateAuthority, string audience)
    {
        var resource = audience.EndsWith(AllPermissions, StringComparison.Ordinal) ? audience[..^AllPermissions.Length] : audience;
        return new KeptToken(
            IsManagedIdentity ? OfIdentity(resource) : OfApp(login, validateAuthority, resource + AllPermissions),
            failure => CredentialFaults.Of(failure, IsManagedIdentity, time),
            time);
    }

    private Func<bool, CancellationToken, Task<AuthenticationResult>> OfIdentity(string resource)
    {
        var identity = ManagedIdentityApplicationBuilder.Create(ManagedIdentityId.WithUserAssignedClientId(settings.AppId))
            .WithHttpClientFactory(httpClients, retryOnceOn5xx: false)
            .Build();
        return (anew, cancellationToken) => identity.AcquireTokenForManagedIdentity(resource).WithForceRefresh(anew).ExecuteAsync(cancellationToken);
    }

    private Func<bool, CancellationToken, Task<AuthenticationResult>> OfApp(string login, bool validateAuthority, string scope)
    {
        var builder = ConfidentialClientApplicationBuilder.Create(settings.AppId)
            .WithAuthority(login, validateAuthority)
            .WithInstanceDiscovery(validateAuthority)
            .WithHttpClientFactory(httpClients, retryOnceOn5xx: false);
        var app = (certificate is null ? builder.WithClientSecret(settings.Password) : builder.WithCertificate(certificate, settings.SendX5c)).Build();
        return (anew, cancellationToken) =>
        {
            if (certificate is not null && certificate.NotAfter.ToUniversalTime() <= time.GetUtcNow().UtcDateTime)
            {
                throw new CredentialException(new CredentialFault(CredentialFaultKind.CertificateExpired, "expired"));
            }

            return app.AcquireTokenForClient([scope]).WithForceRefresh(anew).ExecuteAsync(cancellationToken);
        };
    }
}
