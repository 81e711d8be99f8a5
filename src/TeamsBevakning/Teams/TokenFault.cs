using TeamsBevakning.Domain.Deliveries;
using TeamsBevakning.Teams.Sdk;

namespace TeamsBevakning.Teams;

/// <summary>Why the bot got no token for a call, so that it was not made.</summary>
/// <param name="Reason">The kind and the code.</param>
internal sealed record TokenFault(DeliveryFault Fault, TimeSpan? RetryAfter, string Reason)
{
    /// <summary>Null for anything else. What only passes by waiting is no fault of the credentials.</summary>
    public static TokenFault? Of(Exception e) => BotSdk.CredentialFaultOf(e) is not { } lacking ? null : new TokenFault(
        lacking.Kind switch
        {
            CredentialFaultKind.Throttled => DeliveryFault.Throttled,
            CredentialFaultKind.Unreachable or CredentialFaultKind.IdentityUnreachable => DeliveryFault.Unreachable,
            _ => DeliveryFault.NoCredentials,
        },
        lacking.RetryAfter,
        $"{lacking.Kind} {lacking.Code}");
}
