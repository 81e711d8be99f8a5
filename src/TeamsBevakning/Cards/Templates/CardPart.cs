using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace TeamsBevakning.Cards.Templates;

/// <summary>A part of a template that knows how to write itself.</summary>
internal abstract class CardPart
{
    /// <summary>False when there is no value for it in the data; then nothing of it counts that was written.</summary>
    public abstract bool TryWrite(JsonBytes to, JsonNode data);
}

/// <summary>What is the same in every card.</summary>
internal sealed class FixedPart(byte[] json) : CardPart
{
    public ReadOnlySpan<byte> Json => json;

    public override bool TryWrite(JsonBytes to, JsonNode data)
    {
        to.Add(json);
        return true;
    }
}

/// <summary><c>${path}</c> alone: the value itself, of its own type.</summary>
internal sealed class ValuePart(CardPath path) : CardPart
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public override bool TryWrite(JsonBytes to, JsonNode data)
    {
        if (path.At(data) is not { } node)
        {
            return false;
        }

        if (node is JsonValue value && value.TryGetValue(out string? text))
        {
            to.Add((byte)'"');
            to.AddText(text);
            to.Add((byte)'"');
        }
        else
        {
            to.Add(Encoding.UTF8.GetBytes(node.ToJsonString(Relaxed)));
        }

        return true;
    }
}

/// <summary><c>${path}</c> inside a longer text: becomes text.</summary>
/// <param name="pieces">What stands before each path, in JSON.</param>
/// <param name="rest">What stands after the last, in JSON.</param>
internal sealed class TextPart(IReadOnlyList<(byte[] Before, CardPath Path)> pieces, byte[] rest) : CardPart
{
    public override bool TryWrite(JsonBytes to, JsonNode data)
    {
        to.Add((byte)'"');
        foreach (var (before, path) in pieces)
        {
            to.Add(before);
            to.AddText(path.At(data)?.ToString() ?? string.Empty);
        }

        to.Add(rest);
        to.Add((byte)'"');
        return true;
    }
}
