using System.Security.Claims;

namespace TeamsBevakning.Teams.Sdk;

/// <summary>An authentication that leaves to another what it does not decide. The SDK's has more members that must be handed on.</summary>
internal abstract class ForwardingAuthentication(BotFrameworkAuthentication inner) : BotFrameworkAuthentication
{
    protected BotFrameworkAuthentication Inner => inner;

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) => inner.CreateConnectorFactory(claimsIdentity);

    public override string GetOriginatingAudience() => inner.GetOriginatingAudience();
}
