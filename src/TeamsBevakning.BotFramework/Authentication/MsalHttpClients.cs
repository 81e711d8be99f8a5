using Microsoft.Identity.Client;

namespace TeamsBevakning.BotFramework;

/// <summary>Lets MSAL use the library's HTTP client.</summary>
internal sealed class MsalHttpClients(IHttpClientFactory factory) : IMsalHttpClientFactory
{
    public HttpClient GetHttpClient() => factory.CreateClient(BotFrameworkHttp.ClientName);
}
