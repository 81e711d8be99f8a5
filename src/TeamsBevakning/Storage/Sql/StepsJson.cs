using System.Collections.Concurrent;
using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using TeamsBevakning.Domain.Escalations;

namespace TeamsBevakning.Storage.Sql;

/// <summary>An item's escalation steps as they are kept: enumerations by name, instants in Unix milliseconds.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(InstantConverter)])]
[JsonSerializable(typeof(IReadOnlyList<PlannedStep>))]
internal sealed partial class StepsJson : JsonSerializerContext
{
    private const int MostKnown = 500;

    private static readonly ConcurrentDictionary<string, ItemSteps> Known = new(StringComparer.Ordinal);

    public static string Write(ItemSteps steps) => steps.All is Stored stored ? stored.Json : JsonSerializer.Serialize(steps.All, Default.IReadOnlyListPlannedStep);

    /// <summary>Items of the same day have the same steps, word for word.</summary>
    public static ItemSteps Read(string steps)
    {
        if (Known.TryGetValue(steps, out var known))
        {
            return known;
        }

        if (Known.Count >= MostKnown)
        {
            Known.Clear();
        }

        return Known[steps] = new ItemSteps(new Stored(JsonSerializer.Deserialize(steps, Default.IReadOnlyListPlannedStep)!, steps));
    }

    /// <summary>Steps as they stand in the store, so that a change that leaves them alone writes them back as they were.</summary>
    private sealed class Stored(IReadOnlyList<PlannedStep> steps, string json) : ReadOnlyCollection<PlannedStep>([.. steps])
    {
        public string Json => json;
    }

    internal sealed class InstantConverter : JsonConverter<Instant>
    {
        public override Instant Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            NodaTime.Instant.FromUnixTimeMilliseconds(reader.GetInt64());

        public override void Write(Utf8JsonWriter writer, Instant value, JsonSerializerOptions options) =>
            writer.WriteNumberValue(value.ToUnixTimeMilliseconds());
    }
}
