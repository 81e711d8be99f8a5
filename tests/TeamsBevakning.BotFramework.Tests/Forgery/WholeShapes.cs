using System.Text;
using System.Text.Json.Nodes;
using TeamsBevakning.BotFramework.Tests.Authentication;

namespace TeamsBevakning.BotFramework.Tests.Forgery;

/// <summary>Headers that change what a token means, and tokens that are written, cut or wrapped in another way than one.</summary>
internal static class WholeShapes
{
    private static readonly string[] Types = ["jwt", "Jwt", "application/jwt"];

    private static readonly string[] OddMembers =
    [
        "\"crit\":[\"exp\"]", "\"crit\":[]", "\"b64\":false", "\"b64\":true", "\"zip\":\"DEF\"", "\"enc\":\"A256GCM\"", "\"cty\":\"JWT\"", "\"jku\":\"https://evil.example/\"",
        "\"jwk\":{\"kty\":\"RSA\"}", "\"x5u\":\"https://evil.example/\"", "\"x5c\":[\"AAAA\"]", "\"epk\":{}", "\"p2c\":1000000", "\"typ\":\"at+jwt\"", "\"typ\":5", "\"typ\":null", "\"typ\":[\"JWT\"]",
        "\"alg\":\"RS256\",\"alg\":\"RS256\"", "\"alg\":\"none\",\"\\u0061lg\":\"RS256\"",
    ];

    internal static IEnumerable<Shape> All =>
    [
        new("true", IsTrue: true),
        new("true, without typ", IsTrue: true) { Header = header => Without(header, "typ") },
        .. Types.Select(type => new Shape($"true, typ {type}", IsTrue: true) { Header = header => With(header, "\"typ\":\"" + type + "\"", "typ") }),
        new("true, with members that nobody knows", IsTrue: true)
        {
            Header = header => With(header, "\"x5t\":\"AAAA\",\"later\":1"),
            Claims = claims => With(claims, "\"jti\":\"1\",\"later\":{\"a\":[1,2]},\"n\":null,\"t\":true"),
        },
        new("true, with blanks between its members", IsTrue: true) { Claims = claims => claims.ToJsonString().Replace(",", " ,\r\n\t", StringComparison.Ordinal) },
        .. OddMembers.Select(member => new Shape($"header {member}")
        {
            Header = header => With(header, member, member.StartsWith("\"typ\"", StringComparison.Ordinal) ? "typ" : member.StartsWith("\"alg\"", StringComparison.Ordinal) ? "alg" : ""),
        }),
        new("header an array") { Header = header => $"[{header.ToJsonString()}]" },
        new("claims an array") { Claims = claims => $"[{claims.ToJsonString()}]" },
        new("claims a text") { Claims = _ => "\"claims\"" },
        new("claims empty") { Claims = _ => "{}" },
        new("claims cut off") { Claims = claims => claims.ToJsonString()[..^1] },
        new("claims with a comment") { Claims = claims => $"{{/**/{claims.ToJsonString()[1..]}" },
        new("claims with a comma at the end") { Claims = claims => $"{claims.ToJsonString()[..^1]},}}" },
        new("claims with more after them") { Claims = claims => $"{claims.ToJsonString()}{{}}" },
        new("claims of 3 000 levels") { Claims = claims => With(claims, $"\"x\":{new string('[', 3000)}{new string(']', 3000)}") },
        new("header with a comment") { Header = header => $"{header.ToJsonString()}//" },
        new("byte order mark") { Encode = text => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)] },
        new("UTF-16") { Encode = Encoding.Unicode.GetBytes },
        new("UTF-32") { Encode = Encoding.UTF32.GetBytes },
        new("bytes that are no text") { Encode = text => Encoding.Latin1.GetBytes(text.Replace("MARKER", "\u00FF", StringComparison.Ordinal).Replace("JWT", "\u00FF", StringComparison.Ordinal)) },
        new("half a surrogate pair in a claim's name") { Claims = claims => With(claims, "\"\\ud800\":1") },
        new("half a surrogate pair in the name of a header member") { Header = header => With(header, "\"\\udfff\":1") },
        new("half a surrogate pair in the header") { Header = header => With(header, "\"x5t\":\"\\udc00\"") },
        new("deflated") { Header = header => With(header, "\"zip\":\"DEF\""), Encode = Deflated },
        new("a token in a token") { Header = header => With(header, "\"cty\":\"JWT\""), Claims = claims => Shape.Marker + ForgedTokens.Sign(TokenForge.Header(), claims, TokenForge.First) },
        new("a mebibyte") { After = token => token + new string('A', 1 << 20) },
        new("a mebibyte before it") { After = token => new string('A', 1 << 20) + token },
        new("over 8 KiB") { Claims = claims => With(claims, $"\"filler\":\"{new string('x', 8_000)}\"") },
        new("one part") { After = token => token.Replace(".", "", StringComparison.Ordinal) },
        new("two parts") { After = token => token[..token.LastIndexOf('.')] },
        new("four parts") { After = token => token + ".AAAA" },
        new("five parts, as if encrypted") { After = token => token + ".AAAA.AAAA" },
        new("a dot at its end") { After = token => token + "." },
        new("a dot before it") { After = token => "." + token },
        new("detached payload") { After = token => $"{token.Split('.')[0]}..{token.Split('.')[2]}" },
        new("signature left out") { After = token => token[..(token.LastIndexOf('.') + 1)] },
        new("signature's last character changed") { After = token => token[..^1] + (token[^1] == 'A' ? 'B' : 'A') },
        new("signature cut off") { After = token => token[..^2] },
        new("signature longer") { After = token => token + "AAAA" },
        new("padded") { After = token => token + "==" },
        new("header padded") { After = token => $"{token.Split('.')[0]}=.{token.Split('.')[1]}.{token.Split('.')[2]}" },
        new("a blank in it") { After = token => token.Replace(".", ". ", StringComparison.Ordinal) },
        new("a tab in it") { After = token => token.Replace(".", ".\t", StringComparison.Ordinal) },
        new("ordinary Base64") { After = token => token.Replace('-', '+').Replace('_', '/') + "+/" },
        new("in quotes") { After = token => $"\"{token}\"" },
        new("percent encoded") { After = token => token.Replace(".", "%2E", StringComparison.Ordinal) },
        new("look-alike letters") { After = token => token.Replace('e', 'е') },
        new("JSON serialized (RFC 7515, 7.2)")
        {
            After = token => token.Split('.') is [var header, var claims, var signature] ? $"{{\"protected\":\"{header}\",\"payload\":\"{claims}\",\"signature\":\"{signature}\"}}" : token,
        },
    ];

    private static string With(JsonObject json, string members, string instead = "")
    {
        json.Remove(instead);
        return json.Count == 0 ? $"{{{members}}}" : $"{{{members},{json.ToJsonString()[1..]}";
    }

    private static string Without(JsonObject json, string name)
    {
        json.Remove(name);
        return json.ToJsonString();
    }

    private static byte[] Deflated(string text)
    {
        using var written = new MemoryStream();
        using (var deflate = new System.IO.Compression.DeflateStream(written, System.IO.Compression.CompressionMode.Compress))
        {
            deflate.Write(Encoding.UTF8.GetBytes(text));
        }

        return written.ToArray();
    }
}
