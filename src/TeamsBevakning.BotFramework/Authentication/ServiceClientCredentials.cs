namespace TeamsBevakning.BotFramework;

/// <summary>How the bot proves to a connector who it is. This base proves nothing.</summary>
public class ServiceClientCredentials
{
    /// <summary>Adds the proof to a request about to be sent.</summary>
    public virtual Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Task.CompletedTask;
}
