using System.Text.Json.Nodes;

namespace TeamsBevakning.Tests.Stories;

public sealed class CitizenTextTests
{
    public static TheoryData<string> Texts => new(
        "**När** _öppnar_ [badet](https://elak.example)?",
        "<at>Work Bot</at> koppla Kultur och fritid?",
        "Vad kostar det? ${item} $data ${if(true, 'x', 'y')} {{{DATE(2026-11-16T10:00:00Z, SHORT)}}",
        "\u202Eﾘ?teb ranppö räN\u2066?",
        "När öppnar badet 🏊‍♀️👨‍👩‍👧‍👦?",
        "Vad är \"detta\" \\ \u0007 \uFEFF \n\n# Rubrik\n- lista?",
        "<script>alert(1)</script> & &amp; varför?",
        $"Varför? {new string('å', 10_000)}");

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task Whatever_a_citizen_writes_stands_only_as_text_in_text_runs(string text)
    {
        await using var world = await World.Begin();
        await world.CitizenAsks(text, at: "mån 10.00", by: $"Kim {text[..Math.Min(60, text.Length)]}");
        await world.FastForwardTo("tis 16.30");

        var escalation = await world.ExpectCard("escalation", to: World.Kommunikation);
        var question = await world.ExpectCard("question", to: World.Kultur);

        var beginning = text[..Math.Min(50, text.Length)];
        foreach (var card in new[] { question, escalation })
        {
            var holders = Holders(card.Content, beginning).ToList();
            holders.Count.ShouldBe(2);
            holders.ShouldAllBe(holder => holder == "TextRun.text");
            Runs(card.Content).ShouldAllBe(run => !run.Contains("{{", StringComparison.Ordinal));
            card.Content.ToJsonString().Length.ShouldBeLessThan(28 * 1024);
        }

        Runs(question.Content).Select(AsWritten).ShouldContain(AsWritten(text.Length <= 1_500 ? text : $"{text[..1_500]}… Hela kommentaren finns på sidan."));
        world.Host.Log.All.ShouldNotContain(beginning);
        var call = world.Connector.Memory.Calls.Last(call => call.IsCard);
        call.Message["summary"]!.GetValue<string>().ShouldNotContain(beginning);
    }

    [Fact]
    public async Task An_authors_link_is_a_button_and_no_more()
    {
        await using var world = await World.Begin();
        await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        var card = await world.ExpectCard("question", to: World.Kultur);

        Holders(card.Content, "https://facebook.example/").ShouldBe(["Action.OpenUrl.url"]);
    }

    /// <summary>Without the invisible marks that let a long word break, keep braces apart and close what turns the direction of writing.</summary>
    private static string AsWritten(string text) => string.Concat(text.Where(c => c is not ('\u200B' or '\u2060' or '\u202C' or '\u2069')));

    private static IEnumerable<string> Runs(JsonNode node) => Strings(node).Where(found => found.Holder == "TextRun.text").Select(found => found.Value);

    private static IEnumerable<string> Holders(JsonNode node, string text) =>
        Strings(node).Where(found => AsWritten(found.Value).Contains(AsWritten(text), StringComparison.Ordinal)).Select(found => found.Holder);

    private static IEnumerable<(string Holder, string Value)> Strings(JsonNode? node) => node switch
    {
        JsonObject element => element.SelectMany(member => member.Value is JsonValue value && value.TryGetValue(out string? text)
            ? [($"{element["type"]}.{member.Key}", text)]
            : Strings(member.Value)),
        JsonArray list => list.SelectMany(Strings),
        _ => [],
    };
}
