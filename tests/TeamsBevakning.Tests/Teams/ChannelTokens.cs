using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace TeamsBevakning.Tests.Teams;

/// <summary>The channel service's key, and the tokens it signs.</summary>
internal static class ChannelTokens
{
    public const string AppId = "22222222-2222-4222-8222-222222222222";

    private static readonly RSA Key = RSA.Create(2048);

    public static string Metadata => """{"jwks_uri":"https://login.botframework.com/v1/.well-known/keys"}""";

    public static string Keys
    {
        get
        {
            var parameters = Key.ExportParameters(false);
            return new JsonObject
            {
                ["keys"] = new JsonArray(new JsonObject
                {
                    ["kty"] = "RSA",
                    ["kid"] = "first",
                    ["n"] = Base64Url.EncodeToString(parameters.Modulus),
                    ["e"] = Base64Url.EncodeToString(parameters.Exponent),
                    ["endorsements"] = new JsonArray("msteams", "webchat", "directline"),
                }),
            }.ToJsonString();
        }
    }

    public static string For(string serviceUrl)
    {
        var now = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
        var claims = new JsonObject
        {
            ["serviceurl"] = serviceUrl,
            ["nbf"] = now - 60,
            ["exp"] = now + 3600,
            ["iss"] = "https://api.botframework.com",
            ["aud"] = AppId,
        };
        var signed = $"{Part("""{"alg":"RS256","kid":"first","typ":"JWT"}""")}.{Part(claims.ToJsonString())}";
        return $"{signed}.{Base64Url.EncodeToString(Key.SignData(Encoding.ASCII.GetBytes(signed), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1))}";
    }

    private static string Part(string json) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json));
}
