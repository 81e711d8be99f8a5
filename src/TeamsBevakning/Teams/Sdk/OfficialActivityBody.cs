using System.Text.Json;
using TeamsBevakning.BotFramework;

namespace TeamsBevakning.Teams.Sdk;

/// <summary>A request's body, judged before the SDK reads it, which would take names twice, any depth and bytes that are no text.</summary>
internal static class OfficialActivityBody
{
    public const int MaxBytes = 256 * 1024;

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = JsonText.MaxDepth };

    /// <summary>Null when it is no activity.</summary>
    public static Activity? Parse(byte[] utf8)
    {
        try
        {
            if (!JsonText.HoldsOnlyText(utf8))
            {
                return null;
            }

            using var document = JsonDocument.Parse(utf8, Strict);
            return IsActivity(document.RootElement) ? OfficialJson.ReadActivity(utf8) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Whether the activity names a connector and a conversation that an answer can go to.</summary>
    public static bool CanBeAnswered(Activity activity) =>
        ServiceUrls.IsUsable(activity.ServiceUrl) && PathPart.IsUsable(activity.Conversation?.Id) && (string.IsNullOrEmpty(activity.Id) || PathPart.IsUsable(activity.Id));

    private static bool IsActivity(JsonElement root) =>
        root.ValueKind is JsonValueKind.Object && root.TryGetProperty("type", out var type) && type.ValueKind is JsonValueKind.String && type.GetString()!.Length > 0;
}
