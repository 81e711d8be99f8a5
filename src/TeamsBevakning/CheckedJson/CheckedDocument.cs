using System.Text.Json;
using System.Text.Unicode;

namespace TeamsBevakning.CheckedJson;

/// <summary>A whole JSON text of ours.</summary>
internal static class CheckedDocument
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 16, CommentHandling = JsonCommentHandling.Disallow };

    /// <summary>Reads the text; null, with one fault that names line and column, when it is not JSON.</summary>
    public static JsonElement? Parse(ReadOnlyMemory<byte> utf8, List<JsonFault> faults)
    {
        if (!Utf8.IsValid(utf8.Span))
        {
            faults.Add(new JsonFault("$", "texten är inte giltig UTF-8", "Skriv den som UTF-8"));
            return null;
        }

        try
        {
            var bom = utf8.Span.StartsWith("\uFEFF"u8) ? 3 : 0;
            using var document = JsonDocument.Parse(utf8[bom..], Options);
            return document.RootElement.Clone();
        }
        catch (JsonException e)
        {
            faults.Add(new JsonFault("$", $"texten är inte giltig JSON (rad {e.LineNumber + 1}, kolumn {e.BytePositionInLine + 1})", "Rätta tecknet där"));
            return null;
        }
    }
}
