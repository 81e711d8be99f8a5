namespace TeamsBevakning.Tests.Stories;

public sealed class TakingTests
{
    [Fact]
    public async Task A_question_becomes_a_card_that_shows_who_took_it_and_the_journal_tells_it_all()
    {
        await using var world = await World.Begin();
        var question = await world.CitizenAsks("När öppnar badet?", on: "Badhuset", at: "mån 10.00");

        var card = await world.ExpectCard("question", to: World.Kultur, saying: "När öppnar badet?");
        card.Text.ShouldContain("Ny");
        card.Text.ShouldContain("Ska besvaras senast tis 17 nov 16.30");
        await world.FastForwardTo("mån 10.05");
        var answer = await world.Presses("Anna Berg", card, "Jag tar den");

        answer.Text.ShouldContain("Anna Berg tog ärendet kl 10.05");
        await world.Expect(card, saying: "Tagen av Anna Berg");
        card.Text.ShouldContain("Anna Berg tog ärendet kl 10.05");
        card.Buttons.ShouldBe("[Besvarad] [Ingen åtgärd] [Vi återkommer] [Ångra] [Flagga] [Öppna kommentaren] [Lämna över till …] [Eskalera nu] [Skicka vidare] [Hänvisa till partierna] [Till ett ärende]");
        (await world.JournalOf(question)).ShouldBe(
        [
            "kom in (en fråga), ska besvaras senast tis 17 nov 16.30",
            "kort till Kultur och fritid",
            "Anna Berg tog ärendet",
        ]);
        (await world.ItemOf(question)).Holder!.By.Id.ToString().ShouldBe(People.ObjectId("Anna Berg"));
    }

    [Fact]
    public async Task The_second_persons_press_says_who_was_first_and_when()
    {
        await using var world = await World.Begin();
        var question = await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        var card = await world.ExpectCard("question", to: World.Kultur);
        var asItWas = card.Content;
        await world.Presses("Anna Berg", card, "Jag tar den");

        await world.FastForwardTo("mån 10.20");
        var answer = await world.PressesOld("Bo Ek", card, asItWas, "Jag tar den");

        answer.Text.ShouldBe("Redan hanterat av Anna Berg kl 10.00.");
        answer.IsCard.ShouldBeFalse();
        (await world.ItemOf(question)).Holder!.By.Name.ShouldBe("Anna Berg");
    }

    [Fact]
    public async Task Of_two_presses_at_the_same_instant_exactly_one_wins()
    {
        await using var world = await World.Begin();
        var question = await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        var card = await world.ExpectCard("question", to: World.Kultur);
        string[] people = ["Anna Berg", "Bo Ek", "Cia Holm", "Eva Lind"];

        var asItWas = card.Content;
        var answers = await Task.WhenAll(people.Select(person => world.PressesOld(person, card, asItWas, "Jag tar den")));

        answers.Count(answer => answer.IsCard).ShouldBe(1);
        var winner = (await world.ItemOf(question)).Holder!.By.Name;
        answers.Where(answer => !answer.IsCard).ShouldAllBe(answer => answer.Text == $"Redan hanterat av {winner} kl 10.00.");
        (await world.JournalOf(question)).Count(line => line.EndsWith("tog ärendet", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task A_press_that_Teams_sends_again_adds_nothing_and_answers_with_the_card()
    {
        await using var world = await World.Begin();
        var question = await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        var card = await world.ExpectCard("question", to: World.Kultur);
        var answer = await world.Presses("Anna Berg", card, "Jag tar den");
        var (journal, item) = (await world.JournalOf(question), await world.ItemOf(question));

        var again = await world.IsSentAgain(answer);

        again.Text.ShouldContain("Tagen av Anna Berg");
        (await world.JournalOf(question)).ShouldBe(journal);
        (await world.ItemOf(question)).ShouldBe(item);
    }

    [Fact]
    public async Task A_press_that_is_sent_again_after_its_undoing_does_not_take_the_item_again()
    {
        await using var world = await World.Begin();
        var question = await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        var card = await world.ExpectCard("question", to: World.Kultur);
        var take = await world.Presses("Anna Berg", card, "Jag tar den");
        await world.Expect(card, saying: "Tagen av Anna Berg");
        var undo = await world.Presses("Anna Berg", card, "Ångra");
        await world.Expect(card, saying: "Ny");
        var journal = await world.JournalOf(question);

        (await world.IsSentAgain(take)).Card["actions"]![0]!["title"]!.GetValue<string>().ShouldBe("Jag tar den");
        (await world.IsSentAgain(undo)).Card["actions"]![0]!["title"]!.GetValue<string>().ShouldBe("Jag tar den");

        (await world.JournalOf(question)).ShouldBe(journal);
        (await world.ItemOf(question)).Holder.ShouldBeNull();
    }
}
