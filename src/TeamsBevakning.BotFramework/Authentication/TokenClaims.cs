namespace TeamsBevakning.BotFramework;

/// <summary>Names of the claims in a channel's token.</summary>
internal static class TokenClaims
{
    internal const string Audience = "aud";

    internal const string Issuer = "iss";

    internal const string AppId = "appid";

    internal const string Expiry = "exp";

    internal const string NotBefore = "nbf";

    /// <summary>The service URL that the token was issued for; so spelt.</summary>
    internal const string ServiceUrl = "serviceurl";
}
