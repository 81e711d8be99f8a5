using Microsoft.Identity.Client;

namespace TeamsBevakning.Teams;

/// <summary>That the bot gets no token because its credentials are wrong or have expired, as against a service that cannot be reached just now.</summary>
internal static class TokenFault
{
    /// <summary>What the token service calls it; null for anything else.</summary>
    public static string? CodeOf(Exception e) => e switch
    {
        MsalServiceException { StatusCode: >= 400 and < 500 and not 408 and not 429 } refused => refused.ErrorCode,
        MsalClientException unusable => unusable.ErrorCode,
        _ => null,
    };
}
