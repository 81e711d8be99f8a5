using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Storage.Sql;

/// <summary>The reasons of a deadline as they are kept: local dates and times in ISO 8601, durations in whole milliseconds.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    Converters = [typeof(LocalDateConverter), typeof(LocalDateTimeConverter), typeof(DurationConverter)])]
[JsonSerializable(typeof(IReadOnlyList<DueReason>))]
internal sealed partial class DueJson : JsonSerializerContext
{
    public static string Write(DueAt due) => due.Reasons is StoredReasons stored ? stored.Json : JsonSerializer.Serialize(due.Reasons, Default.IReadOnlyListDueReason);

    public static DueAt Read(long at, string reasons) => new(Instant.FromUnixTimeMilliseconds(at), new StoredReasons(reasons));

    internal sealed class LocalDateConverter : JsonConverter<LocalDate>
    {
        public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            LocalDatePattern.Iso.Parse(reader.GetString()!).Value;

        public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) =>
            writer.WriteStringValue(LocalDatePattern.Iso.Format(value));
    }

    internal sealed class LocalDateTimeConverter : JsonConverter<LocalDateTime>
    {
        public override LocalDateTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            LocalDateTimePattern.ExtendedIso.Parse(reader.GetString()!).Value;

        public override void Write(Utf8JsonWriter writer, LocalDateTime value, JsonSerializerOptions options) =>
            writer.WriteStringValue(LocalDateTimePattern.ExtendedIso.Format(value));
    }

    internal sealed class DurationConverter : JsonConverter<Duration>
    {
        public override Duration Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            NodaTime.Duration.FromMilliseconds(reader.GetInt64());

        public override void Write(Utf8JsonWriter writer, Duration value, JsonSerializerOptions options) =>
            writer.WriteNumberValue((long)value.TotalMilliseconds);
    }
}
