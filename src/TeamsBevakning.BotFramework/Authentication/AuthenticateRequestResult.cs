using System.Security.Claims;

namespace TeamsBevakning.BotFramework;

/// <summary>What the token of a request proved.</summary>
public sealed class AuthenticateRequestResult
{
    /// <summary>The service that answers to the request are addressed to.</summary>
    public string? Audience { get; set; }

    /// <summary>The claims of the token.</summary>
    public ClaimsIdentity ClaimsIdentity { get; set; } = new();

    /// <summary>Who delivered the activity, one of <see cref="CallerIdConstants"/>; null without authentication.</summary>
    public string? CallerId { get; set; }

    /// <summary>Makes the client that answers.</summary>
    public ConnectorFactory? ConnectorFactory { get; set; }
}
