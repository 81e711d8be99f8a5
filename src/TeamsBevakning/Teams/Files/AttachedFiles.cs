using System.Text.Json;
using TeamsBevakning.Snapshots;
using TeamsBevakning.Teams.Sdk;

namespace TeamsBevakning.Teams.Files;

/// <summary>What is attached to a message, read from a payload of which nothing is believed.</summary>
internal static class AttachedFiles
{
    private const int LongestName = 120;
    private const int LongestUrl = 8_000;

    /// <summary>The files that Teams keeps for the one who sent them.</summary>
    public static IReadOnlyList<AttachedFile> Of(IMessageActivity activity) =>
    [
        .. (activity.Attachments ?? []).Where(attachment => attachment?.ContentType == FileDownloadInfo.ContentType)
            .Select(attachment => new AttachedFile(Plain(attachment.Name), UrlIn(BotSdk.Json(attachment.Content)))),
    ];

    /// <summary>Whether a picture is pasted into the message: that is no file.</summary>
    public static bool HasPicture(IMessageActivity activity) =>
        (activity.Attachments ?? []).Any(attachment => attachment?.ContentType?.StartsWith("image/", StringComparison.OrdinalIgnoreCase) is true);

    /// <summary>On one line, without what would steer where it is shown, and not longer than a name is.</summary>
    public static string Plain(string? name) => SwedishText.Cut(SwedishText.OneLine(name ?? string.Empty), LongestName, "…");

    private static string UrlIn(JsonElement? content) =>
        content is { ValueKind: JsonValueKind.Object } fields && fields.TryGetProperty("downloadUrl", out var url) && url.ValueKind is JsonValueKind.String && url.GetString() is { Length: <= LongestUrl } written
            ? written
            : string.Empty;
}
