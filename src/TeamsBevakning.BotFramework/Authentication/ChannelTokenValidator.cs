using System.Security.Claims;
using System.Text;

namespace TeamsBevakning.BotFramework;

/// <summary>
/// Decides whether a token proves that an activity comes from its channel (Bot Connector REST authentication). Every rule is written out here, in order,
/// and the signature is checked by the runtime's RSA: a token library would read the token a second time, more leniently, choose algorithm and key by
/// what the token says, and keep verifiers by key id; and an import of the key for each request costs more than the check itself. A signature found
/// right is remembered; all that depends on the request, the clock and the published keys is asked each time.
/// </summary>
internal sealed class ChannelTokenValidator(string appId, string issuer, SigningKeyCache keys, TimeProvider timeProvider)
{
    /// <summary>How far the clocks of channel and bot may differ.</summary>
    internal static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(5);

    private readonly VerifiedTokens verified = new();

    /// <summary>The identity that the token proves, or why it proves none.</summary>
    internal async ValueTask<(ClaimsIdentity? Identity, TokenRefusal Refusal)> ValidateAsync(
        string? authHeader, Activity activity, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(authHeader))
        {
            return (null, TokenRefusal.NoHeader);
        }

        if (authHeader.Split(' ', 3) is not ["Bearer", { Length: > 0 } encoded])
        {
            return (null, TokenRefusal.NotBearer);
        }

        if (TokenDigest.Of(encoded) is not { } digest)
        {
            return (null, TokenRefusal.NotAToken);
        }

        var known = verified.Find(digest);
        if ((known?.Token ?? ChannelToken.Read(encoded)) is not { } token)
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

        if (!ReferenceEquals(known?.By, key))
        {
            // What is remembered has no signature any more.
            if ((known is null ? token : ChannelToken.Read(encoded)) is not { } signed || await SignerAsync(signed, key, cancellationToken) is not { } signer)
            {
                return (null, TokenRefusal.WrongSignature);
            }

            key = signer;
            verified.Add(digest, new VerifiedTokens.Verified(token with { Signed = [], Signature = [] }, key));
        }

        return string.IsNullOrEmpty(activity.ChannelId) || !key.Endorsements.Contains(activity.ChannelId)
            ? (null, TokenRefusal.NotEndorsed)
            : (new ClaimsIdentity(token.PlainClaims, "Bearer"), default);
    }

    /// <summary>The key itself, or the one that the channel has put in its place under the same id; null when neither signed.</summary>
    private async ValueTask<SigningKey?> SignerAsync(ChannelToken token, SigningKey key, CancellationToken cancellationToken) =>
        key.Verifies(token.Signed, token.Signature) ? key
        : await keys.FindSuccessorAsync(key, cancellationToken) is { } next && next.Verifies(token.Signed, token.Signature) ? next
        : null;

    private TokenRefusal? CheckWithoutKey(ChannelToken token, Activity activity)
    {
        if (token.HasOddHeader)
        {
            return TokenRefusal.OddHeader;
        }

        if (token.HeaderText("alg") != ChannelToken.Algorithm)
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

        if (!token.TryGetTime(TokenClaims.Expiry, out var expiry)
            || expiry is null
            || !token.TryGetTime(TokenClaims.NotBefore, out var notBefore)
            || !token.TryGetTime(TokenClaims.IssuedAt, out var issuedAt))
        {
            return TokenRefusal.NoExpiry;
        }

        if (!IsWithinLifetime(notBefore, expiry.Value) || !IsWithinLifetime(issuedAt, expiry.Value))
        {
            return TokenRefusal.OutsideLifetime;
        }

        // Ignoring case means that of ASCII: letters that only look or fold alike are another address.
        return activity.ServiceUrl is null || (token.ClaimText(TokenClaims.ServiceUrl) is { } url && Ascii.EqualsIgnoreCase(url, activity.ServiceUrl))
            ? null
            : TokenRefusal.WrongServiceUrl;
    }

    private bool IsWithinLifetime(DateTimeOffset? start, DateTimeOffset expiry)
    {
        var now = timeProvider.GetUtcNow();
        return expiry > now - ClockSkew && (start is null || (start <= now + ClockSkew && start < expiry));
    }
}
