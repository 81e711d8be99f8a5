using System.Buffers;
using System.Security.Cryptography;
using Microsoft.Extensions.Primitives;

namespace TeamsBevakning.Sources;

/// <summary>A header of the form <c>sha256=&lt;hex HMAC-SHA256&gt;</c> over raw bytes.</summary>
internal static class HmacSignature
{
    private const string Prefix = "sha256=";

    /// <summary>The digest that the header claims; null when the header is missing, there twice or malformed, which is seen before any body is read.</summary>
    public static byte[]? Claimed(StringValues header)
    {
        var digest = new byte[HMACSHA256.HashSizeInBytes];
        return header is [{ } text] && text.StartsWith(Prefix, StringComparison.Ordinal) && text.Length == Prefix.Length + (2 * digest.Length)
            && Convert.FromHexString(text.AsSpan(Prefix.Length), digest, out _, out _) is OperationStatus.Done
            ? digest
            : null;
    }

    public static bool Proves(byte[] claimed, byte[] secret, ReadOnlySpan<byte> before, ReadOnlySpan<byte> body)
    {
        using var hmac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, secret);
        hmac.AppendData(before);
        hmac.AppendData(body);
        return CryptographicOperations.FixedTimeEquals(hmac.GetHashAndReset(), claimed);
    }
}
