using System.Net.Http.Headers;

namespace TeamsBevakning.BotFramework;

/// <summary>Proves who the bot is by a token from Entra.</summary>
internal sealed class MsalAppCredentials(KeptToken token) : ServiceClientCredentials
{
    /// <exception cref="InvalidOperationException">The request would carry the token in the clear.</exception>
    /// <exception cref="CredentialException">There is no token to be had.</exception>
    public override async Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.RequestUri is not { } address || !ServiceUrls.MayCarryToken(address))
        {
            throw new InvalidOperationException("The service URL is not https: the bot's token is not sent there.");
        }

        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await token.GetAsync(cancellationToken));
    }
}
