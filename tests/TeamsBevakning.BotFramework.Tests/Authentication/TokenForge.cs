using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace TeamsBevakning.BotFramework.Tests.Authentication;

/// <summary>Makes tokens, honest and forged, with nothing but RSA and JSON text.</summary>
internal static class TokenForge
{
    internal const string AppId = "22222222-2222-4222-8222-22222222abcd";
    internal const string Issuer = "https://api.botframework.com";
    internal const string ServiceUrl = "https://smba.example/emea/";

    internal static readonly RSA First = RSA.Create(2048);
    internal static readonly RSA Second = RSA.Create(2048);
    internal static readonly RSA Stranger = RSA.Create(2048);

    internal static JsonObject Header(string kid = "first") => new() { ["alg"] = "RS256", ["kid"] = kid, ["typ"] = "JWT" };

    internal static JsonObject Claims(DateTimeOffset now) => new()
    {
        ["serviceurl"] = ServiceUrl,
        ["nbf"] = now.AddMinutes(-10).ToUnixTimeSeconds(),
        ["exp"] = now.AddMinutes(50).ToUnixTimeSeconds(),
        ["iss"] = Issuer,
        ["aud"] = AppId,
    };

    internal static string Sign(string header, string claims, RSA key) => Sign(header, claims, data => key.SignData(data, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));

    internal static string Sign(string header, string claims, Func<byte[], byte[]> sign)
    {
        var signed = $"{Part(header)}.{Part(claims)}";
        return $"{signed}.{Base64Url.EncodeToString(sign(Encoding.ASCII.GetBytes(signed)))}";
    }

    internal static string Part(string json) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json));

    internal static JsonObject Jwk(string kid, RSA key, params string[]? endorsements)
    {
        var parameters = key.ExportParameters(false);
        var jwk = new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = kid,
            ["n"] = Base64Url.EncodeToString(parameters.Modulus),
            ["e"] = Base64Url.EncodeToString(parameters.Exponent),
        };
        if (endorsements is not null)
        {
            jwk["endorsements"] = new JsonArray([.. endorsements.Select(channel => JsonValue.Create(channel))]);
        }

        return jwk;
    }
}
