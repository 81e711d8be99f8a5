using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeamsBevakning.BotFramework;

/// <summary>A card or a file in a message.</summary>
public sealed class Attachment
{
    /// <summary>An attachment without any field.</summary>
    [JsonConstructor]
    public Attachment()
    {
    }

    /// <summary>An attachment of a type.</summary>
    public Attachment(string? contentType = null, string? contentUrl = null, object? content = null, string? name = null, string? thumbnailUrl = null)
    {
        ContentType = contentType;
        ContentUrl = contentUrl;
        Content = content;
        Name = name;
        ThumbnailUrl = thumbnailUrl;
    }

    /// <summary>The media type; of an Adaptive Card <c>application/vnd.microsoft.card.adaptive</c>.</summary>
    public string? ContentType { get; set; }

    /// <summary>Where the content lies, of a file.</summary>
    public string? ContentUrl { get; set; }

    /// <summary>The card: a <see cref="System.Text.Json.JsonElement"/>, a <see cref="System.Text.Json.Nodes.JsonNode"/>, or an object to serialise.</summary>
    public object? Content { get; set; }

    /// <summary>The file's name.</summary>
    public string? Name { get; set; }

    /// <summary>A small picture of the content.</summary>
    public string? ThumbnailUrl { get; set; }

    /// <summary>Fields that this library does not know; they travel on unchanged.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}
