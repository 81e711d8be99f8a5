using System.Text.Json;
using System.Text.Unicode;

namespace TeamsBevakning.CheckedJson;

/// <summary>A whole JSON text of ours.</summary>
internal static class CheckedDocument
{
    private const int Deepest = 16;

    private static readonly JsonDocumentOptions Options = new() { MaxDepth = Deepest, CommentHandling = JsonCommentHandling.Disallow };

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
            var place = $"(rad {e.LineNumber + 1}, kolumn {e.BytePositionInLine + 1})";
            faults.Add(e.Message.Contains("maximum configured depth", StringComparison.Ordinal)
                ? new JsonFault("$", $"texten är nästlad djupare än {Deepest} nivåer {place}", "Ta bort nivåer")
                : e.Message.Contains("trailing comma", StringComparison.Ordinal)
                ? new JsonFault("$", $"texten är inte giltig JSON {place}: före tecknet där står ett kommatecken som inget följer", "Ta bort kommatecknet")
                : new JsonFault("$", $"texten är inte giltig JSON {place}", "Rätta tecknet där, eller det som står närmast före"));
            return null;
        }
    }
}
