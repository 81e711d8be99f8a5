using System.Globalization;
using System.Text.Json.Nodes;
using TeamsBevakning.BotFramework.Tests.Authentication;

namespace TeamsBevakning.BotFramework.Tests.Forgery;

/// <summary>Issuers, audiences and service URLs that are nearly right, and claims that are missing, repeated or of another kind.</summary>
internal static class ClaimShapes
{
    private const string Url = TokenForge.ServiceUrl;

    internal static IEnumerable<Shape> All =>
    [
        .. Near("iss", TokenForge.Issuer),
        .. Near("aud", TokenForge.AppId),
        .. Near("serviceurl", Url),
        .. Values("iss", "https://api.botframework.us", "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/", "https://api.botframework.com.evil.example"),
        .. Values("aud", "api://" + TokenForge.AppId, "{" + TokenForge.AppId + "}", "*", TokenForge.AppId.Replace("-", "", StringComparison.Ordinal)),
        .. Values(
            "serviceurl",
            Url.TrimEnd('/'),
            "https://smba.example:443/emea/",
            "https://user@smba.example/emea/",
            "https://smba.example/%65mea/",
            "https://smba.example.evil.example/emea/",
            "http://smba.example/emea/",
            "https://smba.example/emea/?a",
            "https://smba.example/emea/../emea/",
            "https://\u017Fmba.example/emea/",
            "https://smb\u0430.example/emea/",
            "https://smba\u3002example/emea/"),
        new("serviceurl under another name") { Claims = claims => Renamed(claims, "serviceurl", "serviceUrl").ToJsonString() },
        new("skill's, version 2.0, of another app") { Claims = claims => With(With(claims, "ver", "2.0"), "azp", "33333333-3333-4333-8333-333333333333") },
        new("skill's, version 1.0, of another app") { Claims = claims => With(With(claims, "ver", "1.0"), "appid", "33333333-3333-4333-8333-333333333333") },
    ];

    internal static Shape Raw(string claim, string json) => new($"{claim} {json}") { Claims = claims => Spliced(claims, claim, json) };

    internal static string Spliced(JsonObject claims, string claim, string json)
    {
        claims.Remove(claim);
        return string.Create(CultureInfo.InvariantCulture, $"{{\"{claim}\":{json},{claims.ToJsonString()[1..]}");
    }

    private static IEnumerable<Shape> Near(string claim, string right) =>
    [
        .. Values(claim, right + "/", right + " ", " " + right, right + "\0", string.Empty, right + "," + right),
        Raw(claim, $"[\"{right}\"]"),
        Raw(claim, $"[\"{right}\",\"other\"]"),
        Raw(claim, $"{{\"{claim}\":\"{right}\"}}"),
        Raw(claim, "5"),
        Raw(claim, "null"),
        Raw(claim, "true"),
        new($"{claim} missing") { Claims = claims => Renamed(claims, claim, "x").ToJsonString() },
        new($"{claim} in capitals", IsTrue: claim == "serviceurl")
        {
            Claims = claims => With(claims, claim, right.ToUpperInvariant()),
        },
        new($"{claim} twice, wrong first") { Claims = claims => $"{{\"{claim}\":\"other\",{claims.ToJsonString()[1..]}" },
        new($"{claim} twice, wrong last") { Claims = claims => $"{claims.ToJsonString()[..^1]},\"{claim}\":\"other\"}}" },
        new($"{claim} twice, the same") { Claims = claims => $"{{\"{claim}\":\"{right}\",{claims.ToJsonString()[1..]}" },
        new($"{claim} twice, escaped once") { Claims = claims => $"{{\"\\u00{(int)claim[0]:x2}{claim[1..]}\":\"other\",{claims.ToJsonString()[1..]}" },
    ];

    private static IEnumerable<Shape> Values(string claim, params string[] values) =>
        values.Select(value => new Shape($"{claim} '{value.Replace("\0", "NUL", StringComparison.Ordinal)}'") { Claims = claims => With(claims, claim, value) });

    private static string With(JsonObject claims, string name, string value) => WithNode(claims, name, value).ToJsonString();

    private static string With(string claims, string name, string value) => With(JsonNode.Parse(claims)!.AsObject(), name, value);

    private static JsonObject WithNode(JsonObject claims, string name, string value)
    {
        claims[name] = value;
        return claims;
    }

    private static JsonObject Renamed(JsonObject claims, string name, string other)
    {
        var value = claims[name]!.DeepClone();
        claims.Remove(name);
        claims[other] = value;
        return claims;
    }
}
