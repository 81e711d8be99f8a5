using System.Text.Json.Nodes;
using TeamsBevakning.Cards;

namespace TeamsBevakning.Tests.Stories;

/// <summary>The message extension: items and accounts are searched where people write, and one is put into the message.</summary>
public sealed class SearchTests
{
    [Fact]
    public async Task Items_and_accounts_are_found_by_words_and_come_as_cards_without_buttons_that_do_anything()
    {
        await using var world = await World.Begin();
        await world.CitizenAsks("När öppnar bastun på badet?", on: "Badhuset", at: "mån 10.00");
        await world.CitizenAsks("Finns boken inne?", on: "Biblioteket", at: "mån 10.05");

        var (cards, previews) = await Found(world, "Anna Berg", "bastun badhuset");
        var card = cards.ShouldHaveSingleItem();
        string.Join('\n', CardText.Lines(card)).ShouldBe("""
            Fråga på Badhuset
            När öppnar bastun på badet?
            Ny
            Ska besvaras senast tis 17 nov 16.30
            Ligger hos Kultur och fritid
            Så såg ärendet ut kl 10.05. Det här kortet följer det inte.
            [Öppna]
            """);
        card.ToJsonString().ShouldNotContain("Action.Execute");
        previews.ShouldBe(["Fråga på Badhuset | Ny · Ska besvaras senast tis 17 nov 16.30 · När öppnar bastun på badet?"]);

        (await Found(world, "Anna Berg", "BIBLIOTEKET")).Previews.ShouldBe(
        [
            "Biblioteket | instagram, Kultur och fritid · Kontoadministratörer: Anna Berg och Cia Holm",
            "Fråga på Biblioteket | Ny · Ska besvaras senast tis 17 nov 16.30 · Finns boken inne?",
        ]);
        (await Found(world, "Anna Berg", "kultur och fritid")).Previews.Count.ShouldBe(4);
        (await Answer(world, "Anna Berg", "elefant"))["text"]!.GetValue<string>().ShouldStartWith("Inget hittades");
    }

    [Fact]
    public async Task Before_anything_is_written_what_is_open_stands_there_and_late_is_what_is_late()
    {
        await using var world = await World.Begin();
        await world.CitizenAsks("När öppnar badet?", on: "Badhuset", at: "mån 10.00");
        await world.Presses("Anna Berg", await world.ExpectCard("question", to: World.Kultur, saying: "När öppnar"), "Besvarad");
        await world.CitizenAsks("Vad kostar det?", on: "Badhuset", at: "mån 11.00");
        await world.FastForwardTo("tis 17.00");
        await world.CitizenAsks("Är bastun varm?", on: "Badhuset");

        (await Found(world, "Eva Lind", null)).Previews.Count.ShouldBe(2);
        (await Found(world, "Eva Lind", "försenade")).Previews.ShouldHaveSingleItem().ShouldContain("Vad kostar det?");
        (await Found(world, "Eva Lind", "öppnar badhuset")).Previews.ShouldHaveSingleItem().ShouldContain("Besvarad");
    }

    [Fact]
    public async Task Everybody_finds_only_what_she_may_see()
    {
        await using var world = await World.Begin();
        await world.CitizenAsks("När öppnar badet?", on: "Badhuset", at: "mån 10.00");

        (await Found(world, "David Sund", "badhuset")).Previews.ShouldHaveSingleItem().ShouldStartWith("Badhuset | facebook");
        (await Answer(world, "David Sund", "öppnar"))["text"]!.GetValue<string>().ShouldStartWith("Inget hittades");
        (await Answer(world, "David Sund", null))["text"]!.GetValue<string>().ShouldStartWith("Inget hittades");
        var stranger = await Answer(world, "Okänd Person", "badhuset");
        (stranger["type"]!.GetValue<string>(), stranger["attachments"]).ShouldBe(("message", null));
    }

    [Fact]
    public async Task Of_a_flagged_comment_no_word_is_searched_or_shown_where_others_read()
    {
        await using var world = await World.Under(World.Gislaved, World.Kultur, World.Kommunikation);
        await world.CitizenAsks("Jag kommer att döda dig, din idiot. När öppnar badet?", on: "Badhuset", at: "mån 10.00");
        await world.ExpectCard("flagged-comment", to: World.Kultur);

        var (cards, _) = await Found(world, "Anna Berg", "flaggad badhuset");
        cards.ShouldBeEmpty();
        (cards, _) = await Found(world, "Anna Berg", null);
        var flagged = cards.Single(card => card.ToJsonString().Contains("Flaggad", StringComparison.Ordinal));
        flagged.ToJsonString().ShouldNotContain("idiot");
        string.Join('\n', CardText.Lines(flagged)).ShouldContain("Texten visas bara på kortet hos Kultur och fritid.");
    }

    [Theory]
    [InlineData("**fet** [länk](https://ond.example) <b>x</b> <at>alla</at> www.ond.example {{DATE(2026)}}")]
    [InlineData("# rubrik\n1. lista\n- punkt `kod` ~~struket~~ _kursiv_")]
    public async Task What_a_citizen_wrote_is_no_markup_in_the_list_of_hits(string text)
    {
        await using var world = await World.Begin();
        await world.CitizenAsks($"Vad är {text}?", on: "Badhuset", at: "mån 10.00");

        var preview = (await Found(world, "Anna Berg", null)).Previews.ShouldHaveSingleItem().Split(" | ")[1];

        preview.ShouldAllBe(c => char.IsLetterOrDigit(c) || " ·?!,:.…".Contains(c));
        preview.ShouldNotContain("ond.example");
    }

    [Fact]
    public async Task However_the_question_is_shaped_there_is_an_answer()
    {
        await using var world = await World.Begin();
        JsonNode?[] values = [null, new JsonObject(), new JsonObject { ["parameters"] = new JsonArray() }, new JsonObject { ["parameters"] = new JsonArray(new JsonObject { ["name"] = "query", ["value"] = 17 }) }];
        foreach (var value in values)
        {
            var activity = Query("Anna Berg", "x");
            activity["value"] = value;
            (await world.Sends(activity)).Body!["composeExtension"]!["type"]!.GetValue<string>().ShouldBe("message");
        }
    }

    private static async Task<(List<JsonObject> Cards, List<string> Previews)> Found(World world, string person, string? written)
    {
        var hits = (await Answer(world, person, written))["attachments"]?.AsArray() ?? [];
        return (
            [.. hits.Select(hit => hit!["content"]!.AsObject())],
            [.. hits.Select(hit => hit!["preview"]!["content"]!).Select(preview => $"{preview["title"]!.GetValue<string>()} | {preview["text"]!.GetValue<string>()}")]);
    }

    private static async Task<JsonObject> Answer(World world, string person, string? written)
    {
        var answer = await world.Sends(Query(person, written));
        answer.Status.ShouldBe(200);
        return answer.Body!["composeExtension"]!.AsObject();
    }

    private static JsonObject Query(string person, string? written)
    {
        var activity = Activities.PersonalMessage(person, string.Empty);
        (activity["type"], activity["name"]) = ("invoke", "composeExtension/query");
        activity["value"] = new JsonObject
        {
            ["commandId"] = "search",
            ["parameters"] = new JsonArray(new JsonObject { ["name"] = written is null ? "initialRun" : "query", ["value"] = written ?? "true" }),
            ["queryOptions"] = new JsonObject { ["skip"] = 0, ["count"] = 25 },
        };
        return activity;
    }
}
