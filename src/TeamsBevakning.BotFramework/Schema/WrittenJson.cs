using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeamsBevakning.BotFramework;

/// <summary>A value that is written already: a card that goes out as it is.</summary>
/// <remarks>Who makes one answers for it that it is valid JSON.</remarks>
[JsonConverter(typeof(Converter))]
public sealed class WrittenJson
{
    private readonly ReadOnlyMemory<byte> utf8;

    /// <summary>The value as JSON in UTF-8.</summary>
    public WrittenJson(ReadOnlyMemory<byte> utf8) => this.utf8 = utf8;

    /// <summary>Writes it as it is. Nothing is ever read as one.</summary>
    internal sealed class Converter : JsonConverter<WrittenJson>
    {
        public override WrittenJson Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("A value is read as what it is.");

        public override void Write(Utf8JsonWriter writer, WrittenJson value, JsonSerializerOptions options) =>
            writer.WriteRawValue(value.utf8.Span, skipInputValidation: true);
    }
}
