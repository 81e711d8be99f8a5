using System.Text.Json;
using System.Text.Json.Serialization;
using TeamsBevakning.Domain.Flags;

namespace TeamsBevakning.Storage.Sql;

/// <summary>What is known and done of a flagged comment as it is kept: enumerations by name, instants in Unix milliseconds.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    IgnoreReadOnlyProperties = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(StepsJson.InstantConverter)])]
[JsonSerializable(typeof(Flag))]
internal sealed partial class FlagJson : JsonSerializerContext
{
    public static string? Write(Flag? flag) => flag is null ? null : JsonSerializer.Serialize(flag, Default.Flag);

    public static Flag? Read(string? json) => json is null ? null : JsonSerializer.Deserialize(json, Default.Flag);
}
