using System.Text;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using TeamsBevakning.Cards;
using TeamsBevakning.Cards.Templates;

namespace TeamsBevakning.Tests.Cards;

/// <summary>
/// Every card in every state, and every template with its sample, by the rules of Teams. With <c>BEVAKNING_CARDS</c> each is also written to that folder with what it was drawn from,
/// for <c>tests/cards/run</c>, which compares them with what the official programs make of the same.
/// </summary>
public sealed class TeamsCardTests
{
    public static TheoryData<string> States => [.. CardStates.All.Keys];

    public static TheoryData<string> Templates => [.. Names];

    /// <summary>What people write that means something to a template, to Markdown, to Teams or to a reader's eye.</summary>
    public static TheoryData<string, string> Writings => new()
    {
        { "template", "${title} ${if(1 == 1, 'a', 'b')} {{DATE(2026-01-01)}} $when $data } {" },
        { "markdown", "**fet** [här](https://example.org) ![](x.png)\n# rubrik\n- punkt\r\n> citat `kod` <at>Alla</at> <b>fet</b> &lt;" },
        { "signs", "\"citat\" \\ / ' \t \u0001 \u2028 åäö é 🏊‍♀️👨‍👩‍👧 \u202Eomvänt" },
        { "numbers", "12" },
        { "words", "true" },
        { "nothing", "" },
    };

    private static readonly string[] Pieces =
    [
        "${comment}", "${", "}", "{{", "{{DATE(2026-01-01)}}", "$data", "$when", "**", "[x](https://example.org)", "<at>Alla</at>", "&lt;", "\u202E", "\u2066", "\u200F", "\uD83C", "\uDFCA", "🏊‍♀️", "\0", "\u2028", "\"", "\\", "\n", "\r\n",
        new('å', 300), new('x', 10_000),
    ];

    private static readonly Gen<string> AnyText = Gen.OneOf(Gen.Elements(Pieces), Gen.Choose(0, char.MaxValue).Select(c => ((char)c).ToString())).ListOf().Select(string.Concat);

    private static IEnumerable<string> Names => Directory.EnumerateFiles(Repository.PathOf("cards"), "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(States))]
    public void A_card_holds_to_the_rules_of_Teams(string state) => Holds(state, CardStates.All[state]());

    [Theory]
    [MemberData(nameof(Templates))]
    public void A_template_with_its_sample_holds_to_the_rules_of_Teams(string template) => Holds($"sample-{template}", Drawn(template, Sample(template)));

    [Theory]
    [MemberData(nameof(Templates))]
    public void A_template_has_states_that_are_looked_at_and_a_builder_whose_keys_its_sample_has(string template)
    {
        CardStates.All.Values.ShouldContain(draw => draw().Template == template);
        CardStates.Data.Keys.ShouldContain(template);
    }

    /// <summary>Each text of the sample, one at a time, is something that means something elsewhere.</summary>
    [Theory]
    [MemberData(nameof(Writings))]
    public void Whatever_stands_in_the_data_a_card_is_as_large_as_before(string name, string text)
    {
        foreach (var template in Names)
        {
            var sample = Sample(template);
            var written = Drawn(template, Written(sample, text)!.AsObject());
            Write($"written-{name}-{template}", written, plain: null);

            Shape(written.Content).ShouldBe(Shape(Drawn(template, sample).Content));
        }
    }

    /// <summary>Of any characters, halves of pairs, marks, braces and words that mean something elsewhere, up to 10 000 of them: the same card, and in it the text as it was written.</summary>
    [Fact]
    public void Whatever_a_citizen_writes_the_card_has_the_same_structure() => Check.QuickThrowOnFailure(Prop.ForAll(AnyText.ToArbitrary(), text =>
    {
        var sample = Sample("question");
        var shape = Shape(Drawn("question", sample).Content).ToList();
        sample["comment"] = PeoplesText.Shown(text);
        var card = Drawn("question", sample).Content;

        Shape(card).ShouldBe(shape);
        var readable = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(PeoplesText.Shown(text)));
        Texts(card).ShouldContain(readable);
        readable.ShouldNotContain("{{");
    }));

    [Fact]
    public void What_breaks_a_rule_of_Teams_is_found_out()
    {
        static DrawnCard Of(string body, int padding = 0, int buttons = 0) => new("tried", [], Encoding.UTF8.GetBytes(
            $$"""{"type":"AdaptiveCard","version":"1.5","fallbackText":"{{new string('x', padding)}}","body":[{{body}}],"actions":[{{string.Join(',', Enumerable.Repeat("""{"type":"Action.Submit","title":"x"}""", buttons))}}]}"""));

        TeamsCard.Faults(Of("")).ShouldBeEmpty();
        TeamsCard.Faults(Of("", padding: 28 * 1024)).Count().ShouldBe(1);
        TeamsCard.Faults(Of("", buttons: 7)).Count().ShouldBe(1);
        TeamsCard.Faults(Of("""{"type":"Chart.Pie"}""")).Count().ShouldBe(1);
        TeamsCard.Faults(Of("""{"type":"Chart.Pie","fallback":"drop"}""")).ShouldBeEmpty();
        TeamsCard.Faults(Of("""{"type":"Chart.Pie","fallback":{"type":"TextBlock","text":"x"}}""")).ShouldBeEmpty();
        TeamsCard.Faults(Of("""{"type":"Chart.Pie","fallback":{"type":"TextBlok","text":"x"}}""")).Count().ShouldBe(1);
    }

    private static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonObject shape => shape.SelectMany(member => Texts(member.Value)),
        JsonArray list => list.SelectMany(Texts),
        JsonValue value when value.TryGetValue(out string? text) => [text],
        _ => [],
    };

    private static void Holds(string name, DrawnCard card)
    {
        var plain = TeamsCard.Plain(card.Content);
        Write(name, card, plain);

        TeamsCard.Faults(card).ShouldBeEmpty();
        plain["fallbackText"]!.GetValue<string>().ShouldBe(card.Summary);
        plain["speak"]!.GetValue<string>().ShouldBe(card.Summary);
    }

    private static DrawnCard Drawn(string template, JsonObject data) => new(template, data, new CardTemplates()[template].Write(data));

    private static JsonObject Sample(string template) => JsonNode.Parse(File.ReadAllText(Repository.PathOf("cards", "samples", $"{template}.json")))!.AsObject();

    private static JsonNode? Written(JsonNode? node, string text) => node switch
    {
        JsonObject shape => new JsonObject(shape.Select(member => KeyValuePair.Create(member.Key, Written(member.Value, text)))),
        JsonArray list => new JsonArray([.. list.Select(element => Written(element, text))]),
        JsonValue value when value.TryGetValue(out string? _) => text,
        _ => node?.DeepClone(),
    };

    /// <summary>The members and the lengths of lists, without what is written.</summary>
    private static IEnumerable<string> Shape(JsonNode? node, string path = "$") => node switch
    {
        JsonObject shape => shape.SelectMany(member => Shape(member.Value, $"{path}.{member.Key}")),
        JsonArray list => list.SelectMany((element, i) => Shape(element, $"{path}[{i}]")),
        _ => [path],
    };

    private static void Write(string name, DrawnCard card, JsonObject? plain)
    {
        if (Environment.GetEnvironmentVariable("BEVAKNING_CARDS") is { Length: > 0 } folder)
        {
            var all = new JsonObject { ["template"] = card.Template, ["data"] = card.Data.DeepClone(), ["card"] = card.Content, ["plain"] = plain };
            File.WriteAllText(Path.Combine(folder, $"{name}.json"), all.ToJsonString());
        }
    }
}
