using TeamsBevakning.BotFramework;

namespace TeamsBevakning.Teams.Sdk;

/// <summary>The one HTTP client of all calls to connectors, given to the SDK under whatever name it asks for.</summary>
internal sealed class OfficialHttp(IHttpClientFactory clients) : IHttpClientFactory
{
    public static void Add(IServiceCollection services) => services
        .AddHttpClient(BotFrameworkHttp.ClientName, Configure)
        .ConfigurePrimaryHttpMessageHandler(CreateHandler)
        .AddHttpMessageHandler(() => new OfficialAnswers())

        // The factory's own log lines would put the ids of conversations and people into the log.
        .RemoveAllLoggers();

    public HttpClient CreateClient(string name) => clients.CreateClient(BotFrameworkHttp.ClientName);

    private static void Configure(HttpClient client)
    {
        client.Timeout = BotFrameworkHttp.Timeout;
        client.MaxResponseContentBufferSize = BotFrameworkHttp.MaxAnswerBytes;
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
