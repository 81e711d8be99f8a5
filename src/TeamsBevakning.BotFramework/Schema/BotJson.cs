using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace TeamsBevakning.BotFramework;

/// <summary>
/// How this library reads and writes JSON: camel case, nulls dropped, unknown fields kept, names unique, at most <see cref="MaxDepth"/> levels.
/// Contracts are generated; only types of the caller's own, handed in as a value, are looked at by reflection.
/// </summary>
internal static class BotJson
{
    internal const int MaxDepth = JsonText.MaxDepth;

    internal static readonly JsonSerializerOptions Options = CreateOptions();

    internal static JsonTypeInfo<T> TypeInfo<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));

    /// <summary>Reads a value that came with an activity, or was put into one, as a type; null when there is none.</summary>
    /// <exception cref="JsonException">It has another shape.</exception>
    internal static T? Read<T>(object? value) => value switch
    {
        null => default,
        T same => same,
        JsonElement element => Read<T>(element),
        JsonNode node => node.Deserialize(TypeInfo<T>()),
        _ => Read<T>(ToElement(value)),
    };

    internal static JsonElement ToElement(object value) => JsonSerializer.SerializeToElement(value, Options.GetTypeInfo(value.GetType()));

    private static T? Read<T>(JsonElement element) =>
        element.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined ? default : element.Deserialize(TypeInfo<T>());

    [SuppressMessage("Trimming", "IL2026", Justification = "The program is not trimmed.")]
    private static JsonSerializerOptions CreateOptions()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.General)
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            AllowDuplicateProperties = false,
            MaxDepth = MaxDepth,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            TypeInfoResolver = JsonTypeInfoResolver.Combine(BotJsonContext.Default, new DefaultJsonTypeInfoResolver()),
        };
        options.MakeReadOnly();
        return options;
    }
}
