using System.Text.Json;
using System.Text.Json.Serialization;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Storage.Sql;

/// <summary>What people have done with an item besides taking and ending it, as it is kept: instants in Unix milliseconds; null for nothing.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    IgnoreReadOnlyProperties = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(StepsJson.InstantConverter)])]
[JsonSerializable(typeof(ItemMoves))]
internal sealed partial class MovesJson : JsonSerializerContext
{
    public static string? Write(ItemMoves moves) => moves == Domain.Items.ItemMoves.None ? null : JsonSerializer.Serialize(moves, Default.ItemMoves);

    public static ItemMoves Read(string? json) => json is null ? Domain.Items.ItemMoves.None : JsonSerializer.Deserialize(json, Default.ItemMoves)!;
}
