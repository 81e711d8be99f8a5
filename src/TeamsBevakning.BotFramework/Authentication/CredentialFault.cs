namespace TeamsBevakning.BotFramework;

/// <summary>Why the bot could not get a token for its own calls: what somebody must mend, or wait for.</summary>
public enum CredentialFaultKind
{
    /// <summary>The client secret is not one of the registration's (AADSTS7000215).</summary>
    SecretWrong,

    /// <summary>The client secret's time is over (AADSTS7000222).</summary>
    SecretExpired,

    /// <summary>The certificate is not one of the registration's, or its signature is not believed (AADSTS700027 and its like).</summary>
    CertificateWrong,

    /// <summary>The certificate's time is over.</summary>
    CertificateExpired,

    /// <summary>The app id is no registration of the tenant (AADSTS700016).</summary>
    AppUnknown,

    /// <summary>The tenant does not exist (AADSTS90002, AADSTS900023).</summary>
    TenantUnknown,

    /// <summary>The machine has no such managed identity, or none at all.</summary>
    IdentityUnknown,

    /// <summary>The machine's identity endpoint does not answer: the program does not run where the managed identity is.</summary>
    IdentityUnreachable,

    /// <summary>Asked too often; wait as long as is told.</summary>
    Throttled,

    /// <summary>Entra does not answer, or with a fault of its own.</summary>
    Unreachable,

    /// <summary>Refused for another reason, which the code names.</summary>
    Refused,
}

/// <summary>Why the bot could not get a token for its own calls.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Code">The code by which Entra or MSAL names it, such as <c>AADSTS7000222</c>.</param>
/// <param name="RetryAfter">How long the service asks to wait; null when it does not say.</param>
public sealed record CredentialFault(CredentialFaultKind Kind, string Code, TimeSpan? RetryAfter = null);
