namespace TeamsBevakning.BotFramework;

/// <summary>
/// The calls a bot can make to the connector of one service URL. Nothing is retried; a refused call is an <see cref="ErrorResponseException"/>.
/// </summary>
public interface IConnectorClient : IDisposable
{
    /// <summary>The service URL, with a slash at its end.</summary>
    Uri BaseUri { get; }

    /// <summary>Calls about conversations.</summary>
    IConversations Conversations { get; }
}
