using System.Text.Json;
using System.Text.Unicode;

namespace TeamsBevakning.BotFramework;

/// <summary>
/// Values of a JSON document are kept as they came and read later. Bytes or escapes in them that are no text would fail there, so they are looked for first.
/// </summary>
internal static class JsonText
{
    /// <summary>How deep JSON may be: cards, the deepest that we read, have some 20 levels.</summary>
    internal const int MaxDepth = 64;

    /// <summary>Whether every name and value in JSON that can be parsed is text of Unicode.</summary>
    internal static bool HoldsOnlyText(ReadOnlySpan<byte> json)
    {
        if (!Utf8.IsValid(json))
        {
            return false;
        }

        // Only half of a surrogate pair is no text, and it can only come as an escape.
        if (json.IndexOf("\\ud"u8) < 0 && json.IndexOf("\\uD"u8) < 0)
        {
            return true;
        }

        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = MaxDepth });
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName)
                {
                    reader.GetString();
                }
            }

            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
