using System.Text.RegularExpressions;
using Microsoft.Identity.Client;

namespace TeamsBevakning.BotFramework;

/// <summary>Tells from what MSAL threw why there is no token (Microsoft Entra authentication and authorization error codes).</summary>
internal static partial class CredentialFaults
{
    /// <summary>Null for what is not of MSAL or the network.</summary>
    internal static CredentialFault? Of(Exception failure, bool isManagedIdentity, TimeProvider time) => failure switch
    {
        CredentialException told => told.Fault,
        MsalServiceException refused => Of(refused, isManagedIdentity, time),
        MsalException client => new CredentialFault(isManagedIdentity ? CredentialFaultKind.IdentityUnreachable : CredentialFaultKind.Refused, client.ErrorCode),
        HttpRequestException or OperationCanceledException or TimeoutException or IOException =>
            new CredentialFault(isManagedIdentity ? CredentialFaultKind.IdentityUnreachable : CredentialFaultKind.Unreachable, failure.GetType().Name),
        _ => null,
    };

    private static CredentialFault Of(MsalServiceException refused, bool isManagedIdentity, TimeProvider time)
    {
        var code = Code().Match(refused.Message) is { Success: true } found ? found.Value : refused.ErrorCode;
        var kind = refused.StatusCode == 429 || refused is MsalThrottledServiceException { StatusCode: 429 } ? CredentialFaultKind.Throttled
            : isManagedIdentity ? OfIdentity(refused)
            : OfCode(code, refused);
        return new CredentialFault(kind, code, RetryAfter(refused, time));
    }

    /// <summary>MSAL gives some answers of the identity endpoint without their status.</summary>
    private static CredentialFaultKind OfIdentity(MsalServiceException refused) =>
        refused.ErrorCode == MsalError.ManagedIdentityUnreachableNetwork || refused.StatusCode is 408 or >= 500
            ? CredentialFaultKind.IdentityUnreachable
            : CredentialFaultKind.IdentityUnknown;

    private static CredentialFaultKind OfCode(string code, MsalServiceException refused) => code switch
    {
        "AADSTS7000215" => CredentialFaultKind.SecretWrong,
        "AADSTS7000222" => CredentialFaultKind.SecretExpired,
        "AADSTS700027" when refused.Message.Contains("expired", StringComparison.OrdinalIgnoreCase) => CredentialFaultKind.CertificateExpired,
        "AADSTS700027" or "AADSTS700024" or "AADSTS700023" or "AADSTS700030" or "AADSTS50012" or "AADSTS5002723" => CredentialFaultKind.CertificateWrong,
        "AADSTS700016" => CredentialFaultKind.AppUnknown,
        "AADSTS90002" or "AADSTS900023" or "AADSTS900021" => CredentialFaultKind.TenantUnknown,
        _ => refused.StatusCode is 0 or 408 or >= 500 ? CredentialFaultKind.Unreachable : CredentialFaultKind.Refused,
    };

    private static TimeSpan? RetryAfter(MsalServiceException refused, TimeProvider time) => refused.Headers?.RetryAfter switch
    {
        { Delta: { } wait } => wait,
        { Date: { } date } when date > time.GetUtcNow() => date - time.GetUtcNow(),
        _ => null,
    };

    [GeneratedRegex("AADSTS[0-9]+")]
    private static partial Regex Code();
}
