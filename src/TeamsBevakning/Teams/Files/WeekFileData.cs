using System.Globalization;
using System.Text.Json;
using TeamsBevakning.Slices;

namespace TeamsBevakning.Teams.Files;

/// <summary>Which week, of what, as which file: what the button and the question carry, read from a payload that anybody may have altered. What it asks for is asked for anew by whoever answers.</summary>
internal sealed record WeekFileData(WeekAsked Asked, WeekFileKind Kind)
{
    private const int LongestName = 500;

    /// <param name="language">That in which the person is asked, to answer her in when she has said yes or no.</param>
    public Dictionary<string, string> WrittenIn(ReplyLanguage language)
    {
        var written = new Dictionary<string, string>
        {
            ["week"] = (Asked.Number ?? 0).ToString(CultureInfo.InvariantCulture),
            ["of"] = Asked.Name,
            ["file"] = Kind is WeekFileKind.Csv ? "csv" : "html",
        };
        if (language is not ReplyLanguage.Swedish)
        {
            written[PressLanguage.Key] = language.Tag();
        }

        return written;
    }

    public static WeekFileData? Read(JsonElement? data) =>
        data is { ValueKind: JsonValueKind.Object } fields && AskedOf(fields) is { } asked && KindOf(Text(fields, "file")) is { } kind ? new WeekFileData(asked, kind) : null;

    /// <summary>The same of the card's button, which carries no file.</summary>
    public static WeekAsked? ReadAsked(JsonElement? data) => data is { ValueKind: JsonValueKind.Object } fields ? AskedOf(fields) : null;

    private static WeekAsked? AskedOf(JsonElement fields) =>
        int.TryParse(Text(fields, "week"), NumberStyles.None, CultureInfo.InvariantCulture, out var week) && week is >= 1 and <= 53 && Text(fields, "of") is { Length: <= LongestName } of
            ? new WeekAsked(week, 0, of)
            : null;

    private static WeekFileKind? KindOf(string? file) => file switch
    {
        "csv" => WeekFileKind.Csv,
        "html" => WeekFileKind.Page,
        _ => null,
    };

    private static string? Text(JsonElement fields, string key) => fields.TryGetProperty(key, out var value) && value.ValueKind is JsonValueKind.String ? value.GetString() : null;
}
