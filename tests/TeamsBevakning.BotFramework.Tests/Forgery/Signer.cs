using System.Security.Cryptography;
using System.Text.Json.Nodes;
using TeamsBevakning.BotFramework.Tests.Authentication;

namespace TeamsBevakning.BotFramework.Tests.Forgery;

/// <summary>Somebody with a key.</summary>
/// <param name="Kid">The id that the key is published under, or would be.</param>
/// <param name="IsChannel">Whether the channel publishes the key, endorsed, and it is strong enough.</param>
internal sealed record Signer(string Name, string Kid, AsymmetricAlgorithm Key, bool IsChannel)
{
    internal static readonly Signer First = new("channel's key A", "first", TokenForge.First, true);
    internal static readonly Signer Second = new("channel's key B", "second", TokenForge.Second, true);
    internal static readonly Signer Stranger = new("stranger's key", "stranger", TokenForge.Stranger, false);
    internal static readonly Signer Weak = new("weak key", "weak", RSA.Create(1024), false);
    internal static readonly Signer Curve = new("EC key", "curve", ECDsa.Create(ECCurve.NamedCurves.nistP256), false);

    internal static readonly Signer[] All = [First, Second, Stranger, Weak, Curve];

    /// <summary>All that the channel publishes: among it keys that nobody should use.</summary>
    internal static JsonObject[] Published =>
    [
        TokenForge.Jwk("first", TokenForge.First, "msteams"),
        TokenForge.Jwk("second", TokenForge.Second, "msteams"),
        TokenForge.Jwk("weak", (RSA)Weak.Key, "msteams"),
        new() { ["kty"] = "EC", ["use"] = "sig", ["kid"] = "curve", ["crv"] = "P-256", ["x"] = "AAAA", ["y"] = "AAAA", ["endorsements"] = new JsonArray("msteams") },
        new() { ["kty"] = "oct", ["use"] = "sig", ["kid"] = "shared", ["k"] = "AAAA", ["endorsements"] = new JsonArray("msteams") },
    ];

    internal byte[] PublicKey => Key.ExportSubjectPublicKeyInfo();

    internal byte[] Sign(byte[] data, HashAlgorithmName hash, RSASignaturePadding padding) =>
        Key is RSA rsa ? rsa.SignData(data, hash, padding) : ((ECDsa)Key).SignData(data, hash);
}
