using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeamsBevakning.BotFramework;

/// <summary>A fact about an activity, of a type that is named in it.</summary>
[JsonPolymorphic(UnknownDerivedTypeHandling = JsonUnknownDerivedTypeHandling.FallBackToNearestAncestor)]
[JsonDerivedType(typeof(Mention))]
public class Entity
{
    /// <summary>An entity without a type.</summary>
    [JsonConstructor]
    public Entity()
    {
    }

    /// <summary>An entity of a type.</summary>
    public Entity(string? type) => Type = type;

    /// <summary>Which fact it is, such as <c>mention</c> or <c>clientInfo</c>.</summary>
    public string? Type { get; set; }

    /// <summary>The fields of the fact.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }

    /// <summary>Reads the entity as the type of its fact; null when it has another shape.</summary>
    public T? GetAs<T>()
    {
        if (this is T same)
        {
            return same;
        }

        try
        {
            return BotJson.Read<T>(BotJson.ToElement(this));
        }
        catch (JsonException)
        {
            return default;
        }
    }

    /// <summary>Takes type and fields from an object.</summary>
    public void SetAs<T>(T obj)
    {
        ArgumentNullException.ThrowIfNull(obj);
        var read = BotJson.Read<Entity>(BotJson.ToElement(obj));
        Type = read?.Type;
        Properties = read?.Properties;
    }
}
