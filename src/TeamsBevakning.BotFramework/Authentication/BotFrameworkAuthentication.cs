using System.Security.Claims;

namespace TeamsBevakning.BotFramework;

/// <summary>Who may talk to the bot, and as whom the bot talks.</summary>
public abstract class BotFrameworkAuthentication
{
    /// <summary>Checks that a request comes from the channel its activity names.</summary>
    /// <exception cref="UnauthorizedAccessException">It does not, or that cannot be told.</exception>
    public abstract Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string? authHeader, CancellationToken cancellationToken);

    /// <summary>Makes connector clients in the name of an identity.</summary>
    public abstract ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity);

    /// <summary>The service that proactive calls are addressed to.</summary>
    public abstract string GetOriginatingAudience();
}
