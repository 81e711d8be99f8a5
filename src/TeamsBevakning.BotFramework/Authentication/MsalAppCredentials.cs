using System.Net.Http.Headers;
using Microsoft.Identity.Client;

namespace TeamsBevakning.BotFramework;

/// <summary>Proves who the bot is by a token from Entra, which MSAL keeps until shortly before it ends.</summary>
/// <remarks>When Entra refuses, the call that needed the token fails with MSAL's <see cref="MsalServiceException"/>, as it does in the SDK.</remarks>
internal sealed class MsalAppCredentials(IConfidentialClientApplication application, string audience) : ServiceClientCredentials
{
    private const string AllPermissions = "/.default";

    private readonly string[] scopes = [audience.EndsWith(AllPermissions, StringComparison.Ordinal) ? audience : audience + AllPermissions];

    /// <exception cref="InvalidOperationException">The request would carry the token in the clear.</exception>
    public override async Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.RequestUri is not { } address || !ServiceUrls.MayCarryToken(address))
        {
            throw new InvalidOperationException("The service URL is not https: the bot's token is not sent there.");
        }

        var token = await application.AcquireTokenForClient(scopes).ExecuteAsync(cancellationToken);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token.AccessToken);
    }
}
