using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using TeamsBevakning.Cards;
using TeamsBevakning.Cards.Templates;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Slices;

namespace TeamsBevakning.Tests.Cards;

public sealed class CardRulesTests
{
    private static readonly JsonSerializerOptions OnTheWire = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static TheoryData<string> States => [.. CardStates.All.Keys];

    public static TheoryData<string> Letters => new("x", "å", "🏊", "\"", "\u0001", "€");

    /// <summary>Some of Teams' clients refuse a card where two elements share an id, also when they are in different drawers.</summary>
    [Theory]
    [MemberData(nameof(States))]
    public void No_two_elements_of_a_card_share_an_id(string state) => Ids(CardStates.All[state]().Content).ShouldBeUnique();

    /// <summary>The official templating writes null where ours leaves the key out: what is not known is an empty text or a list of none.</summary>
    [Theory]
    [MemberData(nameof(States))]
    public void The_data_of_a_card_has_no_null(string state) => Nulls(CardStates.All[state]().Data, "$").ShouldBeEmpty();

    [Fact]
    public void A_card_that_is_wrong_by_the_schema_is_found_out()
    {
        var card = CardStates.All["question-new"]().Content;
        card["body"]![0]!["stile"] = "good";
        card["body"]![1]!["type"] = "MarkdownBlock";
        card["body"]![0]!["style"] = "purple";

        CardSchema.Faults(card).Count().ShouldBe(3);
    }

    [Theory]
    [MemberData(nameof(Letters))]
    public void A_card_stays_within_what_Teams_takes_however_much_is_written(string letter)
    {
        var post = Samples.Post("c1", $"Varför? {Many(letter, 100_000)}") with { AuthorName = Many(letter, 500), Link = new Uri($"https://facebook.example/{new string('a', 1_900)}") };
        var story = new CardStory(post, unsure: true);
        for (var i = 0; i < 15; i++)
        {
            story.After(PressVerb.Answered, "Anna Berg", Duration.FromMinutes(1), $"https://facebook.example/{new string('b', 1_900)}", Many("å", 2_000));
            story.After(PressVerb.Undo, "Anna Berg", Duration.FromMinutes(1));
        }

        story.Later(Duration.FromDays(3)).After(PressVerb.Answered, "Eva Lind", Duration.Zero, $"https://facebook.example/{new string('c', 1_900)}", Many("å", 2_000));

        foreach (var kind in Enum.GetValues<CardKind>())
        {
            TeamsCard.Faults(story.Draw(kind, isRerouted: true, step: 1, summed: 1_000)).ShouldBeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(Letters))]
    public void A_list_stays_within_what_Teams_takes_however_much_is_listed(string letter)
    {
        var stories = Enumerable.Range(0, ListMine.Most).Select(i =>
            new CardStory(Samples.Post($"c{i}", $"Varför? {Many(letter, 1_000)}") with { Link = new Uri($"https://facebook.example/{new string('a', 90)}") }).Story).ToList();
        var mine = MineCard.Data(new MineView(Samples.Register, stories, []), Samples.At, Samples.Policy, ReplyLanguage.Swedish);
        var late = LateCard.Data(new LateView(Samples.Register, [(Many(letter, 60), stories)], 5, Samples.Policy), Samples.At + Duration.FromDays(40), ReplyLanguage.Swedish);

        TeamsCard.Faults(Drawn("mine", mine)).ShouldBeEmpty();
        TeamsCard.Faults(Drawn("late", late)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("""{"type":"AdaptiveCard","a":"${if(x, 'y', 'z')}"}""")]
    [InlineData("""{"type":"AdaptiveCard","a":"${x[0]}"}""")]
    [InlineData("""{"type":"AdaptiveCard","a":"before ${$root.x} after"}""")]
    [InlineData("""{"type":"AdaptiveCard","a":"${x == 1}"}""")]
    [InlineData("""{"type":"AdaptiveCard","a":"${}"}""")]
    [InlineData("""{"type":"AdaptiveCard","body":[{"type":"TextBlock","$when":"${!x}","text":"y"}]}""")]
    [InlineData("""{"type":"AdaptiveCard","body":[{"type":"TextBlock","$when":"x","text":"y"}]}""")]
    [InlineData("""{"type":"AdaptiveCard","body":[{"type":"TextBlock","$data":"prefix ${x}","text":"y"}]}""")]
    [InlineData("""{"type":"AdaptiveCard","a":"${missing}"}""")]
    [InlineData("""["${x}"]""")]
    public void A_template_with_an_expression_that_is_not_known_is_refused(string template) =>
        Should.Throw<InvalidOperationException>(() => new CardTemplate("tried", template).Bind(new JsonObject { ["x"] = 1 })).Message.ShouldContain("cards/tried.json");

    [Fact]
    public void What_is_filled_in_is_never_read_as_a_template()
    {
        var template = new CardTemplate("tried", """{"a":"${x}","b":"before ${x} after","c":[{"$data":"${list}","text":"${text}"}]}""");
        var data = new JsonObject { ["x"] = "${secret}", ["secret"] = "told", ["list"] = new JsonArray(new JsonObject { ["text"] = "${x} $when" }) };

        template.Bind(data).ToJsonString(OnTheWire).ShouldBe("""{"a":"${secret}","b":"before ${secret} after","c":[{"text":"${x} $when"}]}""");
    }

    [Theory]
    [InlineData("plain")]
    [InlineData("\"quoted\" \\ and / slashed")]
    [InlineData("line\nbreak\ttab\r\u0001\u007f")]
    [InlineData("åäö € 🏊 \u2028 \u202e <script> &amp; ${x}")]
    [InlineData("half \ud83c of a pair")]
    [InlineData("")]
    public void Whatever_is_filled_in_reads_as_it_was_written(string text)
    {
        var template = new CardTemplate("tried", """{"a":"${x}","b":"före \" ${x}, ${x} efter","c":["${x}",{"$when":"${shown}","d":["${nothing}"]},{"$data":"${none}","e":1}]}""");
        var data = new JsonObject { ["x"] = text, ["shown"] = true, ["nothing"] = null, ["none"] = new JsonArray() };

        var readable = JsonNode.Parse(JsonSerializer.SerializeToUtf8Bytes(text))!.GetValue<string>();
        var card = template.Bind(data);

        card["a"]!.GetValue<string>().ShouldBe(readable);
        card["b"]!.GetValue<string>().ShouldBe($"före \" {readable}, {readable} efter");
        card["c"]!.ToJsonString(OnTheWire).ShouldBe(new JsonArray(readable, new JsonObject { ["d"] = new JsonArray((JsonNode?)null) }).ToJsonString(OnTheWire));
    }

    [Fact]
    public void Values_keep_their_type_and_a_member_without_value_is_left_out()
    {
        var template = new CardTemplate("tried", """{"n":"${n}","flag":"${flag}","nothing":"${nothing}","text":"${n} st"}""");

        template.Bind(new JsonObject { ["n"] = 3, ["flag"] = true, ["nothing"] = null }).ToJsonString().ShouldBe("""{"n":3,"flag":true,"text":"3 st"}""");
    }

    [Fact]
    public void A_card_as_text_says_what_it_says_from_top_to_bottom_and_its_buttons_last()
    {
        CardText.Lines(CardStates.All["question-taken"]().Content).ShouldBe(
        [
            "Fråga på Badhuset",
            "Tagen av Anna Berg",
            "Kim Åkesson  kl 10.00",
            "Hej! När öppnar badet på lördag, och går det att boka bastun?",
            "Ska besvaras senast tis 17 nov 16.30",
            "inkom mån 10.00 · ska besvaras senast tis 16.30",
            "Anna Berg tog ärendet kl 10.05.",
            "[Besvarad] [Ingen åtgärd] [Vi återkommer] [Ångra] [Flagga] [Öppna kommentaren] [Lämna över till …] [Eskalera nu] [Skicka vidare] [Hänvisa till partierna] [Till ett ärende]",
        ]);
    }

    private static IEnumerable<string> Ids(JsonNode? node) => node switch
    {
        JsonObject shape => shape.Where(member => member.Key != "msteams").SelectMany(member => member is { Key: "id", Value: JsonValue id } ? [id.GetValue<string>()] : Ids(member.Value)),
        JsonArray list => list.SelectMany(Ids),
        _ => [],
    };

    private static IEnumerable<string> Nulls(JsonNode? node, string path) => node switch
    {
        null => [path],
        JsonObject shape => shape.SelectMany(member => Nulls(member.Value, $"{path}.{member.Key}")),
        JsonArray list => list.SelectMany((element, i) => Nulls(element, $"{path}[{i}]")),
        _ => [],
    };

    private static DrawnCard Drawn(string template, JsonObject data) => new(template, data, new CardTemplates()[template].Write(data));

    private static string Many(string letter, int length) => string.Concat(Enumerable.Repeat(letter, length / letter.Length));
}
