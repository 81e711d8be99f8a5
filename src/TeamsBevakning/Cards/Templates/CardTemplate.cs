using System.Text.Json;
using System.Text.Json.Nodes;

namespace TeamsBevakning.Cards.Templates;

/// <summary>
/// A card template in the Adaptive Card templating language, of which it knows <c>${path}</c>, <c>$when</c> with a path, and <c>$data</c> with a path, and nothing else.
/// What is filled in is data: it is never read as template text, so a citizen's <c>${…}</c> stays what it is.
/// </summary>
/// <remarks>Read once into parts that write themselves: a card is drawn for each press, and most of it is the same in all.</remarks>
internal sealed class CardTemplate
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    private readonly CardPart root;

    /// <exception cref="InvalidOperationException">The template uses something that is not known here.</exception>
    public CardTemplate(string name, string json)
    {
        using var document = JsonDocument.Parse(json, Strict);
        root = document.RootElement.ValueKind is JsonValueKind.Object
            ? new CardCompiler(name).Compile(document.RootElement)
            : throw new InvalidOperationException($"cards/{name}.json is not an object.");
    }

    /// <summary>The card as JSON in UTF-8.</summary>
    /// <exception cref="InvalidOperationException">The template asks for something that the data does not have.</exception>
    public byte[] Write(JsonNode data)
    {
        var to = JsonBytes.Empty();
        root.TryWrite(to, data);
        return to.Written.ToArray();
    }

    /// <inheritdoc cref="Write"/>
    public JsonObject Bind(JsonNode data) => JsonNode.Parse(Write(data))!.AsObject();
}
