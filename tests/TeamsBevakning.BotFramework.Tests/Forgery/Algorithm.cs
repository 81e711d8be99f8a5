using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace TeamsBevakning.BotFramework.Tests.Forgery;

/// <summary>What stands in a token's header under <c>alg</c>, and how the token is signed: as the header says, where that can be done.</summary>
internal sealed record Algorithm(string Name, JsonNode? Header, Func<Signer, byte[], byte[]> Sign, bool IsRight = false)
{
    internal static readonly Algorithm[] All =
    [
        new("RS256", "RS256", Rsa(HashAlgorithmName.SHA256), IsRight: true),
        new("RS384", "RS384", Rsa(HashAlgorithmName.SHA384)),
        new("RS512", "RS512", Rsa(HashAlgorithmName.SHA512)),
        new("PS256", "PS256", (signer, data) => signer.Sign(data, HashAlgorithmName.SHA256, RSASignaturePadding.Pss)),
        new("ES256", "ES256", (_, data) => ((ECDsa)Signer.Curve.Key).SignData(data, HashAlgorithmName.SHA256)),
        Hmac("the key's DER", key => key),
        Hmac("the key's PEM", key => Encoding.ASCII.GetBytes(PemEncoding.WriteString("PUBLIC KEY", key))),
        Hmac("the key's PEM and a line end", key => Encoding.ASCII.GetBytes(PemEncoding.WriteString("PUBLIC KEY", key) + "\n")),
        Hmac("the key's Base64", key => Encoding.ASCII.GetBytes(Convert.ToBase64String(key))),
        Hmac("the key's Base64url", key => Encoding.ASCII.GetBytes(Base64Url.EncodeToString(key))),
        Hmac("nothing", _ => []),
        .. new[] { "none", "None", "nOnE", "", "rs256", "RS256 " }.Select(name => new Algorithm($"'{name}' unsigned", name, (_, _) => [])),
        new("'none' signed as RS256", "none", Rsa(HashAlgorithmName.SHA256)),
        new("RS256 unsigned", "RS256", (_, _) => []),
        new("RS256 over SHA-1", "RS256", Rsa(HashAlgorithmName.SHA1)),
        new("none named", null, Rsa(HashAlgorithmName.SHA256)),
        new("in an array", new JsonArray("RS256"), Rsa(HashAlgorithmName.SHA256)),
    ];

    private static Func<Signer, byte[], byte[]> Rsa(HashAlgorithmName hash) => (signer, data) => signer.Sign(data, hash, RSASignaturePadding.Pkcs1);

    private static Algorithm Hmac(string what, Func<byte[], byte[]> secret) => new(
        $"HS256 with {what} as secret", "HS256", (signer, data) => HMACSHA256.HashData(secret(signer.PublicKey), data));
}
