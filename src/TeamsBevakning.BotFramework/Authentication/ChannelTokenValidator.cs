using System.Security.Claims;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace TeamsBevakning.BotFramework;

/// <summary>
/// Decides whether a token proves that an activity comes from its channel (Bot Connector REST authentication). Every rule is written out here in order;
/// the token library comes last, for the signature, and checks issuer, audience and lifetime once more.
/// </summary>
internal sealed class ChannelTokenValidator(string appId, string issuer, SigningKeyCache keys, TimeProvider timeProvider, ILogger logger)
{
    /// <summary>How far the clocks of channel and bot may differ.</summary>
    internal static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(5);

    private readonly JsonWebTokenHandler handler = new() { MaximumTokenSizeInBytes = ChannelToken.MaxLength };

    /// <summary>
    /// This version of the token library keeps signature providers by key id, not by key: after a roll under the same id it would go on believing
    /// the old key.
    /// </summary>
    static ChannelTokenValidator()
    {
        CryptoProviderFactory.DefaultCacheSignatureProviders = false;
        CryptoProviderFactory.Default.CacheSignatureProviders = false;
    }

    /// <summary>The identity that the token proves, or why it proves none.</summary>
    internal async Task<(ClaimsIdentity? Identity, TokenRefusal Refusal)> ValidateAsync(
        string? authHeader, Activity activity, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(authHeader))
        {
            return (null, TokenRefusal.NoHeader);
        }

        if (authHeader.Split(' ') is not ["Bearer", { Length: > 0 } encoded])
        {
            return (null, TokenRefusal.NotBearer);
        }

        if (ChannelToken.Read(encoded) is not { } token)
        {
            return (null, TokenRefusal.NotAToken);
        }

        if (CheckWithoutKey(token, activity) is { } refusal)
        {
            return (null, refusal);
        }

        // Fetching keys is the last step before the signature: nobody makes the bot fetch with a token that is wrong anyway.
        if (token.HeaderText("kid") is not { Length: > 0 } kid || await keys.FindAsync(kid, cancellationToken) is not { } key)
        {
            return (null, TokenRefusal.UnknownKey);
        }

        if (string.IsNullOrEmpty(activity.ChannelId) || !key.Endorsements.Contains(activity.ChannelId))
        {
            return (null, TokenRefusal.NotEndorsed);
        }

        return Verify(encoded, key) is { } identity ? (identity, default) : (null, TokenRefusal.WrongSignature);
    }

    private TokenRefusal? CheckWithoutKey(ChannelToken token, Activity activity)
    {
        if (token.HasOddHeader)
        {
            return TokenRefusal.OddHeader;
        }

        if (token.HeaderText("alg") != SecurityAlgorithms.RsaSha256)
        {
            return TokenRefusal.WrongAlgorithm;
        }

        if (token.ClaimText(TokenClaims.Issuer) != issuer)
        {
            return TokenRefusal.WrongIssuer;
        }

        if (token.ClaimText(TokenClaims.Audience) != appId)
        {
            return TokenRefusal.WrongAudience;
        }

        if (token.Has(TokenClaims.Version) && (token.NamesAnother(TokenClaims.AppId, appId) || token.NamesAnother(TokenClaims.AuthorizedParty, appId)))
        {
            return TokenRefusal.OtherSpeaker;
        }

        if (!token.TryGetTime(TokenClaims.Expiry, out var expiry) || expiry is null || !token.TryGetTime(TokenClaims.NotBefore, out var notBefore))
        {
            return TokenRefusal.NoExpiry;
        }

        if (!IsWithinLifetime(notBefore, expiry.Value))
        {
            return TokenRefusal.OutsideLifetime;
        }

        return activity.ServiceUrl is null
            || string.Equals(token.ClaimText(TokenClaims.ServiceUrl), activity.ServiceUrl, StringComparison.OrdinalIgnoreCase)
            ? null
            : TokenRefusal.WrongServiceUrl;
    }

    private bool IsWithinLifetime(DateTimeOffset? notBefore, DateTimeOffset expiry)
    {
        var now = timeProvider.GetUtcNow();
        return expiry > now - ClockSkew && (notBefore is null || (notBefore <= now + ClockSkew && notBefore < expiry));
    }

    private ClaimsIdentity? Verify(string encoded, SigningKey key)
    {
        var parameters = new TokenValidationParameters
        {
            CryptoProviderFactory = new CryptoProviderFactory { CacheSignatureProviders = false },
            IssuerSigningKey = key.Key,
            ValidateIssuerSigningKey = true,
            RequireSignedTokens = true,
            ValidIssuer = issuer,
            ValidAudience = appId,
            RequireExpirationTime = true,
            ClockSkew = ClockSkew,
            LifetimeValidator = (notBefore, expires, _, _) => expires is { } end && IsWithinLifetime(notBefore, end),
        };

        try
        {
            var result = handler.ValidateToken(encoded, parameters);
            if (result.IsValid)
            {
                return result.ClaimsIdentity;
            }

            Log.LibraryRefused(logger, result.Exception?.GetType().Name ?? "unknown");
        }
        catch (Exception failure)
        {
            // Whatever a stranger's bytes do to the library, the answer is that they prove nothing.
            Log.LibraryRefused(logger, failure.GetType().Name);
        }

        return null;
    }
}
