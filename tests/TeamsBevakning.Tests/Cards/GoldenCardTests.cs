using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using TeamsBevakning.Cards.Templates;

namespace TeamsBevakning.Tests.Cards;

/// <summary>
/// Every card as it was looked at and found right. After a change that is meant, run the tests once with <c>BEVAKNING_REDRAW_CARDS=1</c> and look at what differs in
/// <c>tests/data/cards</c> and <c>cards/samples</c> before it is committed.
/// </summary>
public sealed class GoldenCardTests
{
    private static readonly JsonSerializerOptions Written = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    public static TheoryData<string> States => [.. CardStates.All.Keys];

    public static TheoryData<string> Templates => [.. CardStates.Data.Keys];

    private static bool Redraws => Environment.GetEnvironmentVariable("BEVAKNING_REDRAW_CARDS") == "1";

    [Theory]
    [MemberData(nameof(States))]
    public void A_card_is_drawn_as_it_was_found_right(string state) =>
        Compare(CardStates.All[state]().Content, "tests", "data", "cards", $"{state}.json");

    [Theory]
    [MemberData(nameof(Templates))]
    public void A_template_with_its_sample_is_drawn_as_it_was_found_right(string template) =>
        Compare(new CardTemplates()[template].Bind(Sample(template)), "tests", "data", "cards", $"sample-{template}.json");

    [Theory]
    [MemberData(nameof(Templates))]
    public void A_sample_has_exactly_the_keys_that_the_builder_gives(string template)
    {
        var built = CardStates.Data[template]();
        if (Redraws)
        {
            Write(built, "cards", "samples", $"{template}.json");
        }

        Shape(Sample(template)).ShouldBe(Shape(built));
    }

    private static JsonObject Sample(string template) => Read("cards", "samples", $"{template}.json");

    /// <summary>Every path with the kind of what stands there; all elements of a list count as one.</summary>
    private static IEnumerable<string> Shape(JsonNode? node, string path = "$") => (node switch
    {
        JsonObject shape => shape.SelectMany(member => Shape(member.Value, $"{path}.{member.Key}")),
        JsonArray list => list.SelectMany(element => Shape(element, $"{path}[]")).Append($"{path} Array"),
        _ => [$"{path} {(node?.GetValueKind() is JsonValueKind.True or JsonValueKind.False ? "flag" : node?.GetValueKind().ToString())}"],
    }).Distinct().Order(StringComparer.Ordinal);

    private static void Compare(JsonObject card, params string[] path)
    {
        if (Redraws)
        {
            Write(card, path);
        }

        card.ToJsonString(Written).ShouldBe(Read(path).ToJsonString(Written));
    }

    private static JsonObject Read(params string[] path) => JsonNode.Parse(File.ReadAllText(Repository.PathOf(path)))!.AsObject();

    private static void Write(JsonObject node, params string[] path) => File.WriteAllText(Repository.PathOf(path), $"{node.ToJsonString(Written)}\n");
}
