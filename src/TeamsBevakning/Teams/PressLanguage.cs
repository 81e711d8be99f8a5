using System.Text.Json;

namespace TeamsBevakning.Teams;

/// <summary>The language of what is pressed on a reply: that of the reply, to whoever has Teams in it; Swedish to others, and on every card that is no reply.</summary>
internal static class PressLanguage
{
    public const string Key = "language";

    public static ReplyLanguage Of(JsonElement? data, IActivity activity) =>
        data is { ValueKind: JsonValueKind.Object } fields && fields.TryGetProperty(Key, out var written) && written.ValueKind is JsonValueKind.String && written.GetString() == ReplyLanguage.English.Tag()
            ? ReplyTexts.Of((activity as Activity)?.Locale)
            : ReplyLanguage.Swedish;
}
