using System.Globalization;
using System.Text.Json.Nodes;

namespace TeamsBevakning.BotFramework.Tests.Forgery;

/// <summary>Times that are no times, that are over, that have not come, or that contradict each other; and those at the edges that are believed.</summary>
internal static class TimeShapes
{
    private static readonly DateTimeOffset Now = new MovableTime().Now;

    private static readonly string[] Claims = ["exp", "nbf", "iat"];

    private static readonly string[] NoTimes =
    [
        "\"4102444800\"", "4102444800.5", "4102444800.0", "4.1024448e9", "-1", "-9223372036854775808", "9223372036854775807", "9223372036854775808", "1e400", "-1e400",
        "253402300800", "99999999999999999999999999999999", "null", "true", "[4102444800]", "{}", "\"\"",
    ];

    internal static IEnumerable<Shape> All =>
    [
        .. from claim in Claims from value in NoTimes select ClaimShapes.Raw(claim, value),
        ClaimShapes.Raw("exp", "0"),
        new("no exp") { Claims = claims => Spliced(claims, "exp", null) },
        At("exp", -300, isTrue: false),
        At("exp", -299, isTrue: true),
        At("exp", 1, isTrue: true),
        At("nbf", 301, isTrue: false),
        At("nbf", 300, isTrue: true),
        At("nbf", 86_400, isTrue: false),
        At("iat", 301, isTrue: false),
        At("iat", 300, isTrue: true),
        At("iat", -86_400, isTrue: true),
        new("nbf after exp") { Claims = claims => Spliced(JsonNode.Parse(Spliced(claims, "nbf", 120))!.AsObject(), "exp", 60) },
        new("exp twice") { Claims = claims => $"{{\"exp\":1,{claims.ToJsonString()[1..]}" },
        new("exp and EXP", IsTrue: true) { Claims = claims => $"{{\"EXP\":1,{claims.ToJsonString()[1..]}" },
        new("no nbf", IsTrue: true) { Claims = claims => Spliced(claims, "nbf", null) },
    ];

    private static Shape At(string claim, int secondsFromNow, bool isTrue) =>
        new($"{claim} {secondsFromNow} s from now", isTrue) { Claims = claims => Spliced(claims, claim, secondsFromNow) };

    private static string Spliced(JsonObject claims, string claim, int? secondsFromNow)
    {
        if (secondsFromNow is { } seconds)
        {
            return ClaimShapes.Spliced(claims, claim, (Now.ToUnixTimeSeconds() + seconds).ToString(CultureInfo.InvariantCulture));
        }

        claims.Remove(claim);
        return claims.ToJsonString();
    }
}
