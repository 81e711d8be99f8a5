namespace TeamsBevakning.BotFramework;

/// <summary>The connector of one service URL, over an HTTP client that is shared and outlives it.</summary>
public sealed class ConnectorClient : IConnectorClient
{
    /// <summary>Calls the connector at a URL, with or without a slash at its end, proving who the bot is by its credentials.</summary>
    /// <exception cref="ArgumentException">The URL is not absolute, or neither http nor https.</exception>
    public ConnectorClient(Uri baseUri, ServiceClientCredentials credentials, HttpClient httpClient)
    {
        ArgumentNullException.ThrowIfNull(baseUri);
        if (!ServiceUrls.IsUsable(baseUri))
        {
            throw new ArgumentException("A service URL is an absolute http or https address.", nameof(baseUri));
        }

        BaseUri = baseUri.AbsoluteUri.EndsWith('/') ? baseUri : new Uri(baseUri.AbsoluteUri + "/");
        var calls = new ConnectorCalls(BaseUri, credentials, httpClient);
        Conversations = new Conversations(calls);
        Teams = new TeamsOperations(calls);
    }

    /// <inheritdoc/>
    public Uri BaseUri { get; }

    /// <inheritdoc/>
    public IConversations Conversations { get; }

    /// <summary>Calls about teams.</summary>
    public ITeamsOperations Teams { get; }

    /// <summary>Does nothing: the HTTP client is shared.</summary>
    public void Dispose()
    {
    }
}
