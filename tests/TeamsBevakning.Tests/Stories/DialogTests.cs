using System.Text.Json.Nodes;
using TeamsBevakning.Cards;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Tests.Teams;
using static TeamsBevakning.Tests.Stories.DialogSteps;

namespace TeamsBevakning.Tests.Stories;

/// <summary>The longer input in dialogs (task modules): <c>task/fetch</c> opens one, <c>task/submit</c> sends it in.</summary>
public sealed class DialogTests
{
    [Fact]
    public async Task An_answer_is_written_in_a_dialog_that_begins_with_what_the_card_had()
    {
        await using var world = await World.Begin();
        var (question, card) = await Asked(world);
        var button = Opener(card.Content, "Besvarad");
        button["data"]!["msteams"]!["type"]!.GetValue<string>().ShouldBe("task/fetch");

        var opened = await Call(world, "task/fetch", "Anna Berg", card, button, new { link = "https://facebook.example/svar", note = "Ringde" });
        (opened["task"]!["type"]!.GetValue<string>(), opened["task"]!["value"]!["title"]!.GetValue<string>()).ShouldBe(("continue", "Besvarad"));
        var dialog = Dialog(opened);
        (Input(dialog, "link")["value"]!.GetValue<string>(), Input(dialog, "note")["value"]!.GetValue<string>()).ShouldBe(("https://facebook.example/svar", "Ringde"));
        (await world.ItemOf(question)).State.ShouldBe(ItemState.Open);

        var saved = await Call(world, "task/submit", "Anna Berg", card, dialog["actions"]![0]!.AsObject(), new { link = "https://facebook.example/svar", note = "Ringde och svarade" });

        saved["task"]!.ToJsonString().ShouldContain("\"message\"");
        await world.Expect(card, "Besvarad av Anna Berg kl 10.00. Ringde och svarade");
        (await world.JournalOf(question))[^1].ShouldBe("Anna Berg markerade frågan som besvarad: Ringde och svarade: https://facebook.example/svar");
    }

    [Theory]
    [InlineData("snart", "Utreds", "Jag förstår inte vilken dag du menar")]
    [InlineData("28/11", "Utreds", "Den dagen är ingen arbetsdag")]
    [InlineData("fredag", "", "Skriv varför")]
    public async Task What_is_wrong_is_said_in_the_dialog_and_what_was_written_stands_there_still(string until, string extendWhy, string told)
    {
        await using var world = await World.Begin();
        var (question, _) = await Asked(world);
        await world.FastForwardTo("ons 09.00");
        var escalation = await world.ExpectCard("escalation", to: World.Kommunikation);
        var dialog = Dialog(await Call(world, "task/fetch", "Eva Lind", escalation, Opener(escalation.Content, "Förläng")));
        var stored = await world.Stored();

        var again = Dialog(await Call(world, "task/submit", "Eva Lind", escalation, dialog["actions"]![0]!.AsObject(), new { until, extendWhy }));

        CardText.Lines(again)[0].ShouldStartWith(told);
        (Input(again, "until")["value"]!.GetValue<string>(), Input(again, "extendWhy")["value"]!.GetValue<string>()).ShouldBe((until, extendWhy));
        (await world.Stored()).ShouldBe(stored);

        await Call(world, "task/submit", "Eva Lind", escalation, again["actions"]![0]!.AsObject(), new { until = "fredag kl 15", extendWhy = "Utreds" });
        await world.Expect(escalation, "Ska besvaras senast fre 20 nov 15.00");
        (await world.JournalOf(question))[^1].ShouldBe("Eva Lind förlängde fristen till fre 20 nov 15.00: Utreds");
    }

    [Fact]
    public async Task A_question_is_forwarded_from_a_dialog_with_the_answer_to_copy()
    {
        await using var world = await World.WithChannels(World.Kultur, World.Kommunikation, "Barn och utbildning");
        var (_, card) = await Asked(world);
        var dialog = Dialog(await Call(world, "task/fetch", "Anna Berg", card, Opener(card.Content, "Skicka vidare")));
        CardText.Lines(dialog).ShouldContain(line => line.StartsWith("Hej! Tack för din fråga.", StringComparison.Ordinal));

        await Call(world, "task/submit", "Anna Berg", card, dialog["actions"]![0]!.AsObject(), new { toUnit = "skola", forwardNote = "Er fråga" });

        (await world.ExpectCard("question", to: "Barn och utbildning")).Text.ShouldContain("Er fråga");
    }

    [Theory]
    [InlineData("Maria Åström", "answered", 0, "Du kan inte hantera det här ärendet.")]
    [InlineData("Anna Berg", "extend", 0, "Fristen kan bara kommunikatörerna förlänga.")]
    [InlineData("Anna Berg", "answered", 7, "Kortet var gammalt")]
    [InlineData("Anna Berg", "take", 0, "Knappen går inte att läsa")]
    [InlineData("Anna Berg", "", 0, "Knappen går inte att läsa")]
    public async Task One_who_may_not_or_has_an_old_or_altered_button_gets_no_dialog_and_nothing_changes(string person, string verb, int round, string told)
    {
        await using var world = await World.Begin();
        var (question, card) = await Asked(world);
        var (stored, journal) = (await world.Stored(), await world.Journal());
        var button = new JsonObject { ["data"] = new JsonObject { ["item"] = (await world.ItemOf(question)).Id.ToString(), ["round"] = round, ["card"] = "question", ["verb"] = verb } };

        var answer = await Call(world, "task/fetch", person, card, button);

        answer["task"]!["type"]!.GetValue<string>().ShouldBe("message");
        answer["task"]!["value"]!.GetValue<string>().ShouldStartWith(told);
        (await world.Stored()).ShouldBe(stored);
        (await world.Journal()).ShouldBe(journal);
    }

    [Fact]
    public async Task A_dialog_that_was_open_while_another_answered_says_so_and_the_same_sent_twice_is_saved_once()
    {
        await using var world = await World.Begin();
        var (question, card) = await Asked(world);
        var dialog = Dialog(await Call(world, "task/fetch", "Anna Berg", card, Opener(card.Content, "Besvarad")));
        await world.Presses("Bo Ek", card, "Besvarad");

        var late = await Call(world, "task/submit", "Anna Berg", card, dialog["actions"]![0]!.AsObject(), new { note = "Jag också" });

        late["task"]!["value"]!.GetValue<string>().ShouldBe("Redan hanterat av Bo Ek kl 10.00.");
        (await world.ItemOf(question)).Resolution!.By!.Name.ShouldBe("Bo Ek");
    }

    private static async Task<(string Question, PostedCard Card)> Asked(World world)
    {
        var question = await world.CitizenAsks("När öppnar **badet**? <at>alla</at> ${item}", at: "mån 10.00");
        return (question, await world.ExpectCard("question", to: World.Kultur));
    }
}
