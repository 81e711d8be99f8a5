using System.Security.Claims;

namespace TeamsBevakning.Teams.Sdk;

/// <summary>An authentication that leaves to another what it does not decide.</summary>
internal abstract class ForwardingAuthentication(BotFrameworkAuthentication inner) : BotFrameworkAuthentication
{
    protected BotFrameworkAuthentication Inner => inner;

    public override Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(string authHeader, string channelIdHeader, CancellationToken cancellationToken) =>
        inner.AuthenticateStreamingRequestAsync(authHeader, channelIdHeader, cancellationToken);

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) => inner.CreateConnectorFactory(claimsIdentity);

    public override Task<UserTokenClient> CreateUserTokenClientAsync(ClaimsIdentity claimsIdentity, CancellationToken cancellationToken) =>
        inner.CreateUserTokenClientAsync(claimsIdentity, cancellationToken);

    public override string GetOriginatingAudience() => inner.GetOriginatingAudience();
}
