using System.Text.Json.Nodes;

namespace TeamsBevakning.Cards;

/// <summary>
/// A card template in the Adaptive Card templating language, of which it knows <c>${path}</c>, <c>$when</c> with a path, and <c>$data</c> with a path, and nothing else.
/// What is filled in is data: it is never read as template text, so a citizen's <c>${…}</c> stays what it is.
/// </summary>
internal sealed class CardTemplate
{
    private readonly JsonNode template;

    /// <exception cref="InvalidOperationException">The template uses something that is not known here.</exception>
    public CardTemplate(string name, string json)
    {
        Name = name;
        template = JsonNode.Parse(json) ?? throw new InvalidOperationException($"cards/{name}.json is empty.");
    }

    public string Name { get; }

    public JsonObject Bind(JsonNode data) =>
        Bound(template, data) as JsonObject ?? throw new InvalidOperationException($"cards/{Name}.json is not an object.");

    private JsonNode? Bound(JsonNode? node, JsonNode data) => node switch
    {
        JsonObject shape => BoundObject(shape, data),
        JsonArray list => new JsonArray([.. list.SelectMany(element => Expanded(element, data))]),
        JsonValue value when value.TryGetValue(out string? text) => CardBinding.Fill(text, data, Name),
        _ => node?.DeepClone(),
    };

    private JsonObject BoundObject(JsonObject shape, JsonNode data)
    {
        var bound = new JsonObject();
        foreach (var (key, value) in shape)
        {
            if (key is "$data" or "$when")
            {
                continue;
            }

            // As the official binder does: a member whose value is null after binding is left out.
            if (Bound(value, data) is { } member)
            {
                bound[key] = member;
            }
        }

        return bound;
    }

    /// <summary>An element of a list: left out by <c>$when</c>, repeated by <c>$data</c>.</summary>
    private IEnumerable<JsonNode?> Expanded(JsonNode? element, JsonNode data)
    {
        if (element is not JsonObject shape)
        {
            return [Bound(element, data)];
        }

        var contexts = shape["$data"] is { } source ? CardBinding.Each(source.GetValue<string>(), data, Name) : [data];
        return contexts
            .Where(context => shape["$when"] is not { } condition || CardBinding.IsTrue(condition.GetValue<string>(), context, Name))
            .Select(context => Bound(shape, context));
    }
}
