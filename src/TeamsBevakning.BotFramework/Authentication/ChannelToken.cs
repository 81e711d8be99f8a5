using System.Buffers.Text;
using System.Security.Claims;
using System.Text;
using System.Text.Json;

namespace TeamsBevakning.BotFramework;

/// <summary>The two readable parts of a JWT, read strictly and not yet believed: canonical base64url, objects, no name twice, few levels.</summary>
/// <param name="Header">What the token says of its signature.</param>
/// <param name="Claims">What it says of its sender.</param>
/// <param name="Signed">The bytes that the signature is over.</param>
/// <param name="Signature">The signature.</param>
internal sealed record ChannelToken(JsonElement Header, JsonElement Claims, byte[] Signed, byte[] Signature)
{
    /// <summary>RSASSA-PKCS1-v1_5 over SHA-256 (RFC 7518); nothing else is believed.</summary>
    internal const string Algorithm = "RS256";

    /// <summary>A channel's token has about 1 500 characters.</summary>
    internal const int MaxLength = 8 * 1024;

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 4 };

    /// <summary>Header members that change what the token means or where its key comes from (RFC 7515, 7516, 7797).</summary>
    private static readonly string[] Odd = ["crit", "b64", "zip", "enc", "cty", "jku", "jwk", "x5u", "x5c", "epk", "p2c"];

    internal bool HasOddHeader =>
        Array.Exists(Odd, name => Header.TryGetProperty(name, out _))
        || (Header.TryGetProperty("typ", out _) && !IsJwt(HeaderText("typ")));

    /// <summary>Every claim that is text, a number or a truth value.</summary>
    internal IEnumerable<Claim> PlainClaims =>
        from member in Claims.EnumerateObject()
        where member.Value.ValueKind is JsonValueKind.String or JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False
        select new Claim(member.Name, member.Value.ToString());

    internal static ChannelToken? Read(string token)
    {
        if (token.Length > MaxLength)
        {
            return null;
        }

        var parts = token.Split('.');
        return parts.Length == 3 && ReadObject(parts[0]) is { } header && ReadObject(parts[1]) is { } claims && Decode(parts[2]) is { } signature
            ? new ChannelToken(header, claims, Encoding.ASCII.GetBytes(token, 0, token.LastIndexOf('.')), signature)
            : null;
    }

    internal string? HeaderText(string name) => Text(Header, name);

    internal string? ClaimText(string name) => Text(Claims, name);

    internal bool Has(string claim) => Claims.TryGetProperty(claim, out _);

    /// <summary>Whether a claim is there and says anything but this.</summary>
    internal bool NamesAnother(string claim, string expected) => Has(claim) && ClaimText(claim) != expected;

    /// <summary>A claim of seconds since 1970. Absent: true and null; anything that is no such time: false.</summary>
    internal bool TryGetTime(string name, out DateTimeOffset? time)
    {
        time = null;
        if (!Claims.TryGetProperty(name, out var claim))
        {
            return true;
        }

        // The last second of the year 9999, less a margin that keeps sums with it in range.
        if (claim.ValueKind != JsonValueKind.Number || !claim.TryGetInt64(out var seconds) || seconds is < 0 or > 253_402_000_000)
        {
            return false;
        }

        time = DateTimeOffset.FromUnixTimeSeconds(seconds);
        return true;
    }

    /// <summary>The prefix of a media type may be left out (RFC 7515, 4.1.9).</summary>
    private static bool IsJwt(string? type) =>
        string.Equals(type, "JWT", StringComparison.OrdinalIgnoreCase) || string.Equals(type, "application/jwt", StringComparison.OrdinalIgnoreCase);

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static JsonElement? ReadObject(string part)
    {
        try
        {
            if (Decode(part) is not { } json || !JsonText.HoldsOnlyText(json))
            {
                return null;
            }

            using var document = JsonDocument.Parse(json, Strict);
            return document.RootElement.ValueKind == JsonValueKind.Object ? document.RootElement.Clone() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Base64url in its one canonical form: no padding, no blanks, no stray bits.</summary>
    private static byte[]? Decode(string part)
    {
        try
        {
            var bytes = Base64Url.DecodeFromChars(part);
            return bytes.Length > 0 && Base64Url.EncodeToString(bytes) == part ? bytes : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
