using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace TeamsBevakning.Sources.Facebook;

/// <summary>A text, or a number as its digits, since Meta writes ids and times both ways; anything else is as if it were not there.</summary>
internal sealed partial class LenientText : JsonConverter<string?>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return TextOf(ref reader);
            case JsonTokenType.Number:
                return Encoding.ASCII.GetString(reader.ValueSpan);
            default:
                reader.Skip();
                return null;
        }
    }

    public override void Write(Utf8JsonWriter writer, string? value, JsonSerializerOptions options) => writer.WriteStringValue(value);

    /// <summary>Half a character (a lone surrogate) becomes the replacement character: it must not cost the other comments of the call.</summary>
    private static string TextOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!.Replace("\0", string.Empty, StringComparison.Ordinal);
        }
        catch (InvalidOperationException)
        {
            var text = Escape().Replace(Encoding.UTF8.GetString(reader.ValueSpan), Unescaped);
            return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)).Replace("\0", string.Empty, StringComparison.Ordinal);
        }
    }

    private static string Unescaped(Match escape) => escape.Value[1] switch
    {
        'u' => ((char)ushort.Parse(escape.ValueSpan[2..], NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString(),
        'n' => "\n",
        'r' => "\r",
        't' => "\t",
        'b' => "\b",
        'f' => "\f",
        var itself => itself.ToString(),
    };

    [GeneratedRegex(@"\\(u[0-9A-Fa-f]{4}|.)", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();
}
