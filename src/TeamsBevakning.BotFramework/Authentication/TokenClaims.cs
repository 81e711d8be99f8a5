namespace TeamsBevakning.BotFramework;

/// <summary>Names of the claims in a channel's token.</summary>
internal static class TokenClaims
{
    internal const string Audience = "aud";

    internal const string Issuer = "iss";

    internal const string AppId = "appid";

    /// <summary>Who speaks, in tokens of version 2.0.</summary>
    internal const string AuthorizedParty = "azp";

    /// <summary>The version of a token between apps; a channel's token has none.</summary>
    internal const string Version = "ver";

    internal const string Expiry = "exp";

    internal const string NotBefore = "nbf";

    internal const string IssuedAt = "iat";

    /// <summary>The service URL that the token was issued for; so spelt.</summary>
    internal const string ServiceUrl = "serviceurl";
}
