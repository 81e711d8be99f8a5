using System.Text.Json.Nodes;
using TeamsBevakning.Cards;
using static TeamsBevakning.Tests.Stories.DialogSteps;

namespace TeamsBevakning.Tests.Stories;

/// <summary><i>Skicka vidare</i> on what is no question: a flagged comment, a matter about an account, a matter about a unit. To Barn och utbildning, where David Sund answers for the school's account.</summary>
public sealed class ForwardOtherTests
{
    private const string School = "Barn och utbildning";
    private const string Threat = "Jag kommer att d0da dig, din blatte!";

    [Fact]
    public async Task A_flagged_comment_goes_to_the_other_unit_with_its_way_and_deadline_and_the_old_card_says_where()
    {
        await using var world = await World.Under(World.Gislaved, World.Kultur, World.Kommunikation, School);
        var comment = await world.CitizenAsks(Threat, at: "mån 10.00");
        var card = await world.ExpectCard("flagged-comment", to: World.Kultur);
        await world.Presses("Anna Berg", card, "Välj kategori", new { category = "brott" });
        await world.Expect(card, "enligt Anna Berg");

        var answer = await world.Presses("Anna Berg", card, "Skicka vidare", new { toUnit = "skola", forwardNote = "Det gäller en lärare hos er" });

        answer.Text.ShouldContain("Anna Berg skickade ärendet vidare till Barn och utbildning kl 10.00.");
        answer.Text.ShouldNotContain("Svar att kopiera");
        var there = await world.ExpectCard("flagged-comment", to: School);
        there.Text.ShouldContain("Anna Berg skickade ärendet vidare hit från Kultur och fritid kl 10.00: Det gäller en lärare hos er");
        there.Text.ShouldContain("Ska hanteras senast mån 16 nov 14.00");
        there.Text.ShouldContain("Kategori: Uppmaning till brott");
        await world.Expect(card, "skickade ärendet vidare till Barn och utbildning");
        card.Buttons.ShouldNotContain("Lämna kvar");
        (await world.Writes("David Sund", "mina")).ShouldContain("d0da dig");
        (await world.Writes("Anna Berg", "mina")).ShouldNotContain("d0da dig");

        await world.Presses("David Sund", there, "Borttagen");

        await world.Expect(there, "Borttagen på sidan, enligt David Sund");
        (await world.FlagOf(comment))!.Unit.Value.ShouldBe("skola");
        (await world.FlagJournalOf(comment)).ShouldContain("Anna Berg skickade ärendet vidare till Barn och utbildning: Det gäller en lärare hos er");
    }

    [Fact]
    public async Task A_snapshot_goes_to_the_other_unit_and_both_may_see_to_it()
    {
        await using var world = await World.WithChannels(World.Kultur, World.Kommunikation, School);
        await world.Writes("Anna Berg", "ögonblicksbild Badhuset");
        var card = await world.ExpectCard("matter", to: World.Kultur, saying: "Ögonblicksbild av Badhuset");

        await world.Presses("Anna Berg", card, "Skicka vidare", new { toUnit = "skola" });

        var there = await world.ExpectCard("matter", to: School, saying: "Ögonblicksbild av Badhuset");
        there.Text.ShouldContain("Ska åtgärdas senast tis 17 nov 16.30");
        await world.Expect(card, "Anna Berg skickade ärendet vidare till Barn och utbildning kl 08.00.");
        (await world.Writes("David Sund", "mina")).ShouldContain("Ögonblicksbild av Badhuset");
        await world.Presses("David Sund", there, "Jag tar den");
        await world.Expect(there, "Tagen av David Sund");
        (await world.Presses("David Sund", there, "Skicka vidare", new { toUnit = "kultur", forwardNote = "Ni har kontot" })).Text.ShouldContain("vidare till Kultur och fritid");
        await world.Expect(card, "David Sund skickade ärendet vidare hit från Barn och utbildning kl 08.00: Ni har kontot");
        (await world.Writes("David Sund", "mina")).ShouldNotContain("Ögonblicksbild");
    }

    [Fact]
    public async Task What_a_unit_lacks_is_still_that_units_when_another_sees_to_it_and_ends_by_itself()
    {
        await using var world = await World.WithChannels(World.Kultur, World.Kommunikation, School);
        await world.RegisterIsImported(register => register["accounts"]![0]!["administrators"] = new JsonArray("anna"));
        var card = await world.ExpectCard("matter", to: World.Kultur, saying: "Brister i registret: Kultur och fritid");

        await world.Presses("Anna Berg", card, "Skicka vidare", new { toUnit = "skola", forwardNote = "Ni sköter registret åt oss" });

        var there = await world.ExpectCard("matter", to: School, saying: "Brister i registret: Kultur och fritid");
        there.Text.ShouldContain("Badhuset: 1 av minst 2 kontoadministratörer.");
        await world.Expect(card, "skickade ärendet vidare till Barn och utbildning");
        (await world.Presses("Bo Ek", there, "Jag tar den")).Text.ShouldContain("Tagen av Bo Ek");
        await world.RegisterIsImported(_ => { });
        await world.Expect(there, "Åtgärdat kl");
    }

    [Fact]
    public async Task A_dialog_opens_from_these_cards_too_and_says_what_is_wrong()
    {
        await using var world = await World.WithChannels(World.Kultur, World.Kommunikation, School);
        await world.Writes("Anna Berg", "ögonblicksbild Badhuset");
        var card = await world.ExpectCard("matter", to: World.Kultur, saying: "Ögonblicksbild av Badhuset");
        var button = Opener(card.Content, "Skicka vidare");

        var dialog = Dialog(await Call(world, "task/fetch", "Anna Berg", card, button));

        CardText.Lines(dialog)[1].ShouldBe("Ögonblicksbild av Badhuset");
        CardText.Lines(dialog).ShouldNotContain(line => line.StartsWith("Hej!", StringComparison.Ordinal));
        Input(dialog, "toUnit")["label"]!.GetValue<string>().ShouldBe("Vilken verksamhet ska ta hand om det?");
        var again = Dialog(await Call(world, "task/submit", "Anna Berg", card, dialog["actions"]![0]!.AsObject(), new { toUnit = "kultur", forwardNote = "Till er" }));
        CardText.Lines(again)[0].ShouldStartWith("Verksamheten du valde har redan ärendet");
        Input(again, "forwardNote")["value"]!.GetValue<string>().ShouldBe("Till er");
        await Call(world, "task/submit", "Anna Berg", card, again["actions"]![0]!.AsObject(), new { toUnit = "skola", forwardNote = "Till er" });
        (await world.ExpectCard("matter", to: School)).Text.ShouldContain("Till er");

        var answered = new JsonObject { ["data"] = button["data"]!.DeepClone() };
        (answered["data"]!["verb"], answered["data"]!["round"]) = ("answered", 1);
        (await Call(world, "task/fetch", "Anna Berg", card, answered))["task"]!["value"]!.GetValue<string>().ShouldStartWith("Kortet var gammalt");
    }

    [Fact]
    public async Task The_look_at_a_units_accounts_cannot_be_forwarded()
    {
        await using var world = await World.Morning("vargarda", World.Kultur, World.Kommunikation);
        var card = await world.ExpectCard("oversight", to: World.Kultur);
        card.Content.ToJsonString().ShouldNotContain("forward");
        var action = new JsonObject { ["title"] = "Skicka vidare", ["verb"] = "forward" };
        var data = card.Content["actions"]![0]!["data"]!.DeepClone().AsObject();
        data["toUnit"] = "skola";
        var stored = await world.Stored();

        (await world.Sends(Activities.Press("Anna Berg", card, action, data))).Text.ShouldStartWith("Kortet var gammalt");

        (await world.Stored()).ShouldBe(stored);
    }
}
