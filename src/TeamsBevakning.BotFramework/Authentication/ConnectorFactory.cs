namespace TeamsBevakning.BotFramework;

/// <summary>Makes connector clients in the name of one identity.</summary>
public abstract class ConnectorFactory
{
    /// <summary>A client for a service URL; <paramref name="audience"/> null means the Bot Framework's own.</summary>
    public abstract Task<IConnectorClient> CreateAsync(string serviceUrl, string? audience, CancellationToken cancellationToken);
}
