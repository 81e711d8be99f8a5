using System.Buffers.Text;
using System.Text;
using System.Text.Json.Nodes;
using TeamsBevakning.BotFramework.Tests.Authentication;

namespace TeamsBevakning.BotFramework.Tests.Forgery;

/// <summary>A token but for its key, key id and algorithm.</summary>
/// <param name="IsTrue">Whether a token of this shape is believed when the rest is right.</param>
internal sealed record Shape(string Name, bool IsTrue = false)
{
    /// <summary>Stands in every forged token; in a log it would show that the log tells what tokens hold.</summary>
    internal const string Marker = "MARKER-7f3a";

    internal Func<JsonObject, string> Claims { get; init; } = claims => claims.ToJsonString();

    internal Func<JsonObject, string> Header { get; init; } = header => header.ToJsonString();

    internal Func<string, byte[]> Encode { get; init; } = Encoding.UTF8.GetBytes;

    /// <summary>What is done to the token after it was signed.</summary>
    internal Func<string, string> After { get; init; } = token => token;

    internal string Token(Signer signer, KeyId kid, Algorithm algorithm, DateTimeOffset now)
    {
        var header = new JsonObject { ["typ"] = "JWT" };
        if (algorithm.Header is { } alg)
        {
            header["alg"] = alg.DeepClone();
        }

        if (kid.Of(signer) is { } id)
        {
            header["kid"] = id;
        }

        var claims = TokenForge.Claims(now);
        claims["marker"] = Marker;
        var signed = $"{Base64Url.EncodeToString(Encode(Header(header)))}.{Base64Url.EncodeToString(Encode(Claims(claims)))}";
        return After($"{signed}.{Base64Url.EncodeToString(algorithm.Sign(signer, Encoding.ASCII.GetBytes(signed)))}");
    }
}
