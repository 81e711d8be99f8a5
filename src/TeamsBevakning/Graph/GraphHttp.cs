using Microsoft.Identity.Client;

namespace TeamsBevakning.Graph;

/// <summary>The HTTP client of Graph and of the tokens for it. It follows no redirect: a token goes where it was meant to go, or nowhere.</summary>
internal sealed class GraphHttp(IHttpClientFactory clients) : IMsalHttpClientFactory
{
    public const string ClientName = "Graph";

    public HttpClient GetHttpClient() => clients.CreateClient(ClientName);
}
