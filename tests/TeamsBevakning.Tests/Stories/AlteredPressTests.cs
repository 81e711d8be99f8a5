using System.Text.Json.Nodes;

namespace TeamsBevakning.Tests.Stories;

public sealed class AlteredPressTests
{
    [Fact]
    public async Task A_press_that_borrows_the_id_of_an_earlier_one_is_in_the_journal_when_it_changes_something()
    {
        await using var world = await World.Begin();
        var question = await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        var card = await world.ExpectCard("question", to: World.Kultur);
        var taken = await world.Presses("Anna Berg", card, "Jag tar den");
        await world.PressesOld("Anna Berg", card, taken.Card, "Ångra");

        var altered = taken.Asked.DeepClone().AsObject();
        altered["value"]!["action"]!["data"]!["round"] = 2;
        (await world.Sends(altered)).IsCard.ShouldBeTrue();

        (await world.ItemOf(question)).Holder!.By.Name.ShouldBe("Anna Berg");
        (await world.JournalOf(question)).TakeLast(3).ShouldBe(["Anna Berg tog ärendet", "Anna Berg ångrade", "Anna Berg tog ärendet"]);
    }

    [Fact]
    public async Task Two_refusals_under_one_id_are_one_line_only_when_they_are_the_same_persons()
    {
        await using var world = await World.Begin();
        var question = await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        var card = await world.ExpectCard("question", to: World.Kultur);
        var refused = await world.Presses("Ulf Utanför", card, "Jag tar den");
        await world.IsSentAgain(refused);

        var altered = refused.Asked.DeepClone().AsObject();
        altered["from"] = new JsonObject { ["name"] = "Maria Åström", ["aadObjectId"] = People.ObjectId("Maria Åström") };
        await world.Sends(altered);

        (await world.JournalOf(question)).Count(line => line.Contains("nekades", StringComparison.Ordinal)).ShouldBe(2);
    }

    [Fact]
    public async Task A_note_of_several_lines_is_one_line_of_the_journal_and_moves_no_cursor()
    {
        await using var world = await World.Begin();
        var question = await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        var card = await world.ExpectCard("question", to: World.Kultur);

        await world.Presses("Anna Berg", card, "Besvarad", new { note = "Klart.\r\n     9  2026-11-16 10.00  –  –  Bo Ek ångrade\u001b[2J\0\u202E slut" });

        (await world.JournalOf(question))[^1].ShouldBe("Anna Berg markerade frågan som besvarad: Klart. 9 2026-11-16 10.00 – – Bo Ek ångrade [2J slut");
        (await world.ItemOf(question)).Resolution!.Note!.ShouldNotContain('\0');
    }

    [Theory]
    [InlineData("2026-11-17T10:00:00+05:00")]
    [InlineData("/Date(1795174064640)/")]
    [InlineData("1e400")]
    public async Task A_text_that_looks_like_something_else_stays_what_was_written(string text)
    {
        await using var world = await World.Begin();
        await world.CitizenAsks($"Gäller {text}?", at: "mån 10.00");
        var card = await world.ExpectCard("question", to: World.Kultur, saying: text);

        await world.Presses("Anna Berg", card, "Besvarad", new { note = text });

        await world.Expect(card, saying: $"\n{text}\n");
    }
}
