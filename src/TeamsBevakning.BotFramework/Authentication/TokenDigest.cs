using System.Buffers;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace TeamsBevakning.BotFramework;

/// <summary>SHA-256 of a whole token: by it a token is known again without being kept.</summary>
internal readonly record struct TokenDigest(UInt128 First, UInt128 Second)
{
    /// <summary>Null when this is too long for a token, or not ASCII.</summary>
    internal static TokenDigest? Of(string token)
    {
        Span<byte> bytes = stackalloc byte[Math.Min(token.Length, ChannelToken.MaxLength)];
        if (Ascii.FromUtf16(token, bytes, out _) is not OperationStatus.Done)
        {
            return null;
        }

        Span<UInt128> digest = stackalloc UInt128[2];
        SHA256.HashData(bytes, MemoryMarshal.AsBytes(digest));
        return new TokenDigest(digest[0], digest[1]);
    }
}
