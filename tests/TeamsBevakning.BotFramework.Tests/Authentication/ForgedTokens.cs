using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace TeamsBevakning.BotFramework.Tests.Authentication;

/// <summary>Tokens that prove nothing, by class; each differs in one point from one that would be believed.</summary>
internal static class ForgedTokens
{
    internal static readonly IReadOnlyDictionary<string, Func<DateTimeOffset, string>> All = Make();

    private static Dictionary<string, Func<DateTimeOffset, string>> Make()
    {
        var all = new Dictionary<string, Func<DateTimeOffset, string>>();

        // Signature and key.
        all["signed by a stranger"] = now => Sign(TokenForge.Header(), TokenForge.Claims(now), TokenForge.Stranger);
        all["second key with the first one's kid"] = now => Sign(TokenForge.Header("first"), TokenForge.Claims(now), TokenForge.Second);
        all["first key with the second one's kid"] = now => Sign(TokenForge.Header("second"), TokenForge.Claims(now), TokenForge.First);
        all["unknown kid"] = now => Sign(TokenForge.Header("third"), TokenForge.Claims(now), TokenForge.First);
        all["kid in another case"] = now => Sign(TokenForge.Header("First"), TokenForge.Claims(now), TokenForge.First);
        all["signature cut off"] = now => Valid(now)[..^1];
        all["signature empty"] = now => Valid(now)[..(Valid(now).LastIndexOf('.') + 1)];
        all["signature of other claims"] = now => Swap(Valid(now), 1, TokenForge.Part(With(TokenForge.Claims(now), "extra", 1).ToJsonString()));
        all["PKCS1 over SHA-512"] = now => TokenForge.Sign(
            TokenForge.Header().ToJsonString(), Claims(now), data => TokenForge.First.SignData(data, HashAlgorithmName.SHA512, RSASignaturePadding.Pkcs1));

        // Algorithm.
        foreach (var alg in new[] { "none", "None", "NONE", "", "rs256", "RS384", "RS512", "PS256", "ES256", "HS256", "RSA-OAEP" })
        {
            all[$"alg '{alg}' over an RS256 signature"] = now => Sign(With(TokenForge.Header(), "alg", alg), TokenForge.Claims(now), TokenForge.First);
        }

        all["alg none without signature"] = now => $"{TokenForge.Part("""{"alg":"none","typ":"JWT"}""")}.{TokenForge.Part(Claims(now))}.";
        all["HS256 with the public key as secret"] = now => TokenForge.Sign(
            With(TokenForge.Header(), "alg", "HS256").ToJsonString(), Claims(now), data => HMACSHA256.HashData(TokenForge.First.ExportSubjectPublicKeyInfo(), data));
        all["HS256 with the public key's text as secret"] = now => TokenForge.Sign(
            With(TokenForge.Header(), "alg", "HS256").ToJsonString(), Claims(now), data => HMACSHA256.HashData(Encoding.ASCII.GetBytes(TokenForge.First.ExportSubjectPublicKeyInfoPem()), data));
        all["RS512 and truly so signed"] = now => TokenForge.Sign(
            With(TokenForge.Header(), "alg", "RS512").ToJsonString(), Claims(now), data => TokenForge.First.SignData(data, HashAlgorithmName.SHA512, RSASignaturePadding.Pkcs1));
        all["PS256 and truly so signed"] = now => TokenForge.Sign(
            With(TokenForge.Header(), "alg", "PS256").ToJsonString(), Claims(now), data => TokenForge.First.SignData(data, HashAlgorithmName.SHA256, RSASignaturePadding.Pss));
        all["alg an array"] = now => Sign(With(TokenForge.Header(), "alg", new JsonArray("RS256")), TokenForge.Claims(now), TokenForge.First);
        all["alg absent"] = now => Sign(Without(TokenForge.Header(), "alg"), TokenForge.Claims(now), TokenForge.First);

        // Header.
        all["kid absent"] = now => Sign(Without(TokenForge.Header(), "kid"), TokenForge.Claims(now), TokenForge.First);
        all["kid empty"] = now => Sign(With(TokenForge.Header(), "kid", ""), TokenForge.Claims(now), TokenForge.First);
        all["kid a number"] = now => Sign(With(TokenForge.Header(), "kid", 1), TokenForge.Claims(now), TokenForge.First);
        foreach (var (name, value) in new (string, JsonNode)[]
            {
                ("crit", new JsonArray("exp")), ("b64", false), ("zip", "DEF"), ("cty", "JWT"), ("enc", "A256GCM"), ("jku", "https://evil.example/keys"),
                ("jwk", TokenForge.Jwk("evil", TokenForge.Stranger)), ("x5u", "https://evil.example/cert"), ("x5c", new JsonArray("MIIB")), ("typ", "at+jwt"), ("typ", 1),
            })
        {
            all[$"header {name} = {value.ToJsonString()[..Math.Min(20, value.ToJsonString().Length)]}"] =
                now => Sign(With(TokenForge.Header(), name, value.DeepClone()), TokenForge.Claims(now), TokenForge.First);
        }

        all["header alg twice"] = now => TokenForge.Sign("""{"alg":"none","alg":"RS256","kid":"first"}""", Claims(now), TokenForge.First);
        all["header kid twice"] = now => TokenForge.Sign("""{"alg":"RS256","kid":"second","kid":"first"}""", Claims(now), TokenForge.First);
        all["header an array"] = now => TokenForge.Sign("""["RS256"]""", Claims(now), TokenForge.First);
        all["header with a comment"] = now => TokenForge.Sign("""{"alg":"RS256",/**/"kid":"first"}""", Claims(now), TokenForge.First);

        // Issuer and audience.
        foreach (var (claim, values) in new (string, string[])[]
            {
                ("iss", [
                    TokenForge.Issuer + "/", "http://api.botframework.com", "https://API.botframework.com", " " + TokenForge.Issuer, "https://api.botframework.us", "",
                    "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/", "https://login.microsoftonline.com/f8cdef31-a31e-4b4a-93e4-5f571e91255a/v2.0",
                ]),
                ("aud", [
                    TokenForge.AppId + "/", "api://" + TokenForge.AppId, TokenForge.AppId.Replace("-", "", StringComparison.Ordinal), "{" + TokenForge.AppId + "}", "", "*",
                    "33333333-3333-4333-8333-333333333333", TokenForge.Issuer,
                ]),
            })
        {
            foreach (var value in values)
            {
                all[$"{claim} '{value}'"] = now => Sign(TokenForge.Header(), With(TokenForge.Claims(now), claim, value), TokenForge.First);
            }

            all[$"{claim} absent"] = now => Sign(TokenForge.Header(), Without(TokenForge.Claims(now), claim), TokenForge.First);
            all[$"{claim} null"] = now => Sign(TokenForge.Header(), With(TokenForge.Claims(now), claim, null), TokenForge.First);
            all[$"{claim} a number"] = now => Sign(TokenForge.Header(), With(TokenForge.Claims(now), claim, 5), TokenForge.First);
            all[$"{claim} in an array"] = now => Sign(
                TokenForge.Header(), With(TokenForge.Claims(now), claim, new JsonArray(TokenForge.Claims(now)[claim]!.DeepClone(), "other")), TokenForge.First);
            all[$"{claim} twice"] = now => TokenForge.Sign(
                TokenForge.Header().ToJsonString(), $$"""{"{{claim}}":"other",{{Claims(now)[1..]}}""", TokenForge.First);
        }

        // Another app's, as skills send them: the claims name who speaks, and that is not the channel.
        foreach (var speaker in new[] { "appid", "azp" })
        {
            all[$"version 2.0 with {speaker} of another app"] = now => Sign(
                TokenForge.Header(), With(With(TokenForge.Claims(now), "ver", "2.0"), speaker, "33333333-3333-4333-8333-333333333333"), TokenForge.First);
        }

        // Time.
        foreach (var expiry in new[] { "9223372036854775807", "9223372036854775808", "1e300", "-1", "1.5", "253402300800", "\"4102444800\"", "null", "[4102444800]", "true" })
        {
            all[$"exp {expiry}"] = now => TokenForge.Sign(TokenForge.Header().ToJsonString(), Raw(now, "exp", expiry), TokenForge.First);
        }

        foreach (var start in new[] { "9223372036854775808", "1e300", "-1", "\"0\"", "null" })
        {
            all[$"nbf {start}"] = now => TokenForge.Sign(TokenForge.Header().ToJsonString(), Raw(now, "nbf", start), TokenForge.First);
        }

        all["exp absent"] = now => Sign(TokenForge.Header(), Without(TokenForge.Claims(now), "exp"), TokenForge.First);
        all["exp six minutes ago"] = now => Sign(TokenForge.Header(), With(TokenForge.Claims(now), "exp", now.AddMinutes(-6).ToUnixTimeSeconds()), TokenForge.First);
        all["nbf in six minutes"] = now => Sign(TokenForge.Header(), With(TokenForge.Claims(now), "nbf", now.AddMinutes(6).ToUnixTimeSeconds()), TokenForge.First);
        all["exp before nbf"] = now => Sign(
            TokenForge.Header(), With(With(TokenForge.Claims(now), "nbf", now.AddMinutes(2).ToUnixTimeSeconds()), "exp", now.AddMinutes(1).ToUnixTimeSeconds()), TokenForge.First);

        // Service URL; the activity's is TokenForge.ServiceUrl.
        foreach (var url in new[]
            {
                TokenForge.ServiceUrl.TrimEnd('/'), TokenForge.ServiceUrl + "/", TokenForge.ServiceUrl + "?a=b", "https://smba.example.evil/emea/", "http://smba.example/emea/",
                "https://smba.example:443/emea/", " " + TokenForge.ServiceUrl, "",
            })
        {
            all[$"serviceurl '{url}'"] = now => Sign(TokenForge.Header(), With(TokenForge.Claims(now), "serviceurl", url), TokenForge.First);
        }

        all["serviceurl absent"] = now => Sign(TokenForge.Header(), Without(TokenForge.Claims(now), "serviceurl"), TokenForge.First);
        all["serviceurl under another name"] = now => Sign(
            TokenForge.Header(), With(Without(TokenForge.Claims(now), "serviceurl"), "serviceUrl", TokenForge.ServiceUrl), TokenForge.First);
        all["serviceurl in an array"] = now => Sign(TokenForge.Header(), With(TokenForge.Claims(now), "serviceurl", new JsonArray(TokenForge.ServiceUrl)), TokenForge.First);

        // Shape.
        all["empty"] = _ => string.Empty;
        all["not a token"] = _ => "abc";
        all["dots"] = _ => "..";
        all["not base64"] = _ => "a%.b%.c%";
        all["two parts"] = now => Valid(now)[..Valid(now).LastIndexOf('.')];
        all["four parts"] = now => Valid(now) + ".AAAA";
        all["five parts, as if encrypted"] = now => Valid(now) + ".AAAA.AAAA";
        all["padded"] = now => Valid(now) + "=";
        all["wrapped in quotes"] = now => $"\"{Valid(now)}\"";
        all["a mebibyte"] = _ => new string('A', 1 << 20);
        all["true but over 8 KiB"] = now => Sign(TokenForge.Header(), With(TokenForge.Claims(now), "filler", new string('x', 8_000)), TokenForge.First);
        all["claims not JSON"] = _ => TokenForge.Sign(TokenForge.Header().ToJsonString(), "{", TokenForge.First);
        all["claims an array"] = _ => TokenForge.Sign(TokenForge.Header().ToJsonString(), "[]", TokenForge.First);
        all["claims deep"] = now => TokenForge.Sign(TokenForge.Header().ToJsonString(), $$"""{"x":[[[[[[[]]]]]]],{{Claims(now)[1..]}}""", TokenForge.First);
        all["claims with bytes that are no text"] = now => Swap(Valid(now), 1, Base64Url.EncodeToString([0x7B, 0x22, 0xFF, 0x22, 0x3A, 0x31, 0x7D]));
        all["a token inside a token"] = now => TokenForge.Sign(With(TokenForge.Header(), "cty", "JWT").ToJsonString(), Valid(now), TokenForge.First);
        return all;
    }

    internal static string Valid(DateTimeOffset now) => Sign(TokenForge.Header(), TokenForge.Claims(now), TokenForge.First);

    internal static JsonObject With(JsonObject json, string name, JsonNode? value)
    {
        json[name] = value;
        return json;
    }

    internal static string Sign(JsonObject header, JsonObject claims, RSA key) => TokenForge.Sign(header.ToJsonString(), claims.ToJsonString(), key);

    private static JsonObject Without(JsonObject json, string name)
    {
        json.Remove(name);
        return json;
    }

    private static string Claims(DateTimeOffset now) => TokenForge.Claims(now).ToJsonString();

    private static string Raw(DateTimeOffset now, string claim, string value) =>
        $$"""{"{{claim}}":{{value}},{{Without(TokenForge.Claims(now), claim).ToJsonString()[1..]}}""";

    private static string Swap(string token, int index, string part)
    {
        var parts = token.Split('.');
        parts[index] = part;
        return string.Join('.', parts);
    }
}
