namespace TeamsBevakning.Tests.Stories;

public sealed class UndoTests
{
    [Fact]
    public async Task Undo_in_time_opens_the_item_again_for_everybody()
    {
        await using var world = await World.Begin();
        var question = await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        var card = await world.ExpectCard("question", to: World.Kultur);
        await world.Presses("Anna Berg", card, "Besvarad", new { link = "https://facebook.example/svar" });
        await world.Expect(card, saying: "Besvarad av Anna Berg");

        await world.FastForwardTo("mån 10.29");
        var answer = await world.Presses("Anna Berg", card, "Ångra");

        answer.Card["actions"]!.AsArray().Count.ShouldBe(11);
        await world.Expect(card, saying: "Ny");
        card.Text.ShouldNotContain("Besvarad av");
        var item = await world.ItemOf(question);
        item.Resolution.ShouldBeNull();
        item.Undo.ShouldBeNull();
        (await world.JournalOf(question)).TakeLast(2).ShouldBe(["Anna Berg markerade frågan som besvarad: https://facebook.example/svar", "Anna Berg ångrade"]);
    }

    [Fact]
    public async Task Undo_of_an_answer_goes_back_to_the_one_who_had_taken_it()
    {
        await using var world = await World.Begin();
        await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        var card = await world.ExpectCard("question", to: World.Kultur);
        await world.Presses("Bo Ek", card, "Jag tar den");
        await world.Expect(card, saying: "Tagen av Bo Ek");
        await world.Presses("Anna Berg", card, "Ingen åtgärd", new { reason = "Annat" });
        await world.Expect(card, saying: "Ingen åtgärd, enligt Anna Berg");

        await world.Presses("Anna Berg", card, "Ångra");

        await world.Expect(card, saying: "Tagen av Bo Ek");
    }

    [Fact]
    public async Task Undo_at_the_very_end_of_its_time_is_too_late_and_changes_nothing()
    {
        await using var world = await World.Begin();
        var question = await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        var card = await world.ExpectCard("question", to: World.Kultur);
        await world.Presses("Anna Berg", card, "Jag tar den");
        await world.Expect(card, saying: "[Ångra]");
        var asItWas = card.Content;

        await world.FastForwardTo("mån 10.30");
        var answer = await world.PressesOld("Anna Berg", card, asItWas, "Ångra");

        answer.Text.ShouldBe("Det är för sent att ångra. Inget har ändrats.");
        (await world.ItemOf(question)).Holder!.By.Name.ShouldBe("Anna Berg");
    }

    [Fact]
    public async Task When_the_time_to_undo_is_over_the_button_goes_and_the_item_can_be_handed_back()
    {
        await using var world = await World.Begin();
        var question = await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        var card = await world.ExpectCard("question", to: World.Kultur);
        await world.Presses("Anna Berg", card, "Jag tar den");
        await world.Expect(card, saying: "[Ångra]");

        await world.FastForwardTo("mån 10.30");
        await world.Expect(card, saying: "[Lämna tillbaka]");
        card.Buttons.ShouldNotContain("Ångra");
        await world.Presses("Anna Berg", card, "Lämna tillbaka");

        await world.Expect(card, saying: "[Jag tar den]");
        (await world.JournalOf(question)).TakeLast(2).ShouldBe(["Anna Berg tog ärendet", "Anna Berg lämnade tillbaka ärendet"]);
    }

    [Fact]
    public async Task Only_the_one_who_has_it_or_a_communicator_may_hand_it_back()
    {
        await using var world = await World.Begin();
        var question = await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        var card = await world.ExpectCard("question", to: World.Kultur);
        await world.Presses("Anna Berg", card, "Jag tar den");
        await world.FastForwardTo("mån 10.30");
        await world.Expect(card, saying: "[Lämna tillbaka]");

        (await world.Presses("Bo Ek", card, "Lämna tillbaka")).Text.ShouldBe("Redan hanterat av Anna Berg kl 10.00.");
        (await world.ItemOf(question)).Holder.ShouldNotBeNull();
        await world.Presses("Eva Lind", card, "Lämna tillbaka");

        (await world.ItemOf(question)).Holder.ShouldBeNull();
    }
}
