namespace TeamsBevakning.Tests.Stories;

public sealed class EscalationTests
{
    [Fact]
    public async Task A_missed_target_goes_to_the_communications_unit_with_the_whole_story()
    {
        await using var world = await World.Begin();
        var question = await world.CitizenAsks("När öppnar badet?", on: "Badhuset", at: "mån 10.00");
        var card = await world.ExpectCard("question", to: World.Kultur);
        await world.Presses("Anna Berg", card, "Jag tar den");
        await world.FastForwardTo("tis 16.29");
        await world.ExpectNoCard(to: World.Kommunikation);

        await world.FastForwardTo("tis 16.30");

        var escalation = await world.ExpectCard("escalation", to: World.Kommunikation, saying: "När öppnar badet?");
        escalation.Text.ShouldContain("Skulle ha besvarats senast tis 17 nov 16.30");
        escalation.Text.ShouldContain("Ansvariga: Anna Berg och Bo Ek. Ersättare: Cia Holm");
        escalation.Text.ShouldContain("mån 16 nov 10.00 kort till Kultur och fritid");
        escalation.Text.ShouldContain("mån 16 nov 10.00 Anna Berg tog ärendet");
        escalation.Buttons.ShouldContain("[Jag tar över]");
        await world.Expect(card, saying: "Fristen gick ut kl 16.30. Ärendet gick då till Kommunikationsenheten.");
        (await world.JournalOf(question)).Skip(3).ShouldBe(
        [
            "påminde de ansvariga: Anna Berg",
            "bad ersättaren ta ärendet: Cia Holm",
            "påminnelse i kanalen för Kultur och fritid",
            "påminnelse i kanalen för Kultur och fritid",
            "fristen gick ut (tis 17 nov 16.30)",
            "gick till Kommunikationsenheten",
            "eskaleringskort till Kommunikationsenheten",
        ]);
    }

    [Fact]
    public async Task A_communicator_takes_it_over_and_both_cards_show_it()
    {
        await using var world = await World.Begin();
        var question = await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        var card = await world.ExpectCard("question", to: World.Kultur);
        await world.Presses("Anna Berg", card, "Jag tar den");
        await world.FastForwardTo("tis 16.31");
        var escalation = await world.ExpectCard("escalation", to: World.Kommunikation);

        var answer = await world.Presses("Eva Lind", escalation, "Jag tar över");

        answer.Text.ShouldContain("Det här har hänt");
        await world.Expect(card, saying: "Tagen av Eva Lind");
        await world.Expect(escalation, saying: "Tagen av Eva Lind");
        escalation.Buttons.ShouldNotContain("Jag tar över");
        (await world.JournalOf(question))[^1].ShouldBe("Eva Lind tog ärendet");
    }

    [Fact]
    public async Task The_administrator_can_still_answer_after_the_target_was_missed()
    {
        await using var world = await World.Begin();
        var question = await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        var card = await world.ExpectCard("question", to: World.Kultur);
        await world.FastForwardTo("ons 09.00");
        var escalation = await world.ExpectCard("escalation", to: World.Kommunikation);
        await world.Expect(card, saying: "Försenad");

        await world.Presses("Anna Berg", card, "Besvarad");

        await world.Expect(escalation, saying: "Besvarad av Anna Berg kl 09.00");
        await world.Expect(card, saying: "Besvarad av Anna Berg kl 09.00");
        (await world.ItemOf(question)).EscalatedAt.ShouldNotBeNull();
    }

    [Fact]
    public async Task An_administrator_cannot_take_from_another_even_when_it_is_escalated()
    {
        await using var world = await World.Begin();
        await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        var card = await world.ExpectCard("question", to: World.Kultur);
        await world.Presses("Anna Berg", card, "Jag tar den");
        await world.FastForwardTo("tis 16.31");
        var escalation = await world.ExpectCard("escalation", to: World.Kommunikation);

        (await world.Presses("Bo Ek", escalation, "Jag tar över")).Text.ShouldBe("Redan hanterat av Anna Berg mån 16 nov kl 10.00.");
    }

    [Fact]
    public async Task What_is_handled_in_time_is_never_escalated()
    {
        await using var world = await World.Begin();
        var question = await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        var card = await world.ExpectCard("question", to: World.Kultur);
        await world.Presses("Anna Berg", card, "Besvarad");

        await world.FastForwardTo("fre 16.30");

        await world.ExpectNoCard(to: World.Kommunikation);
        (await world.JournalOf(question)).ShouldNotContain(line => line.StartsWith("fristen", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_question_that_is_older_than_its_target_when_it_is_found_escalates_once_in_a_summary()
    {
        await using var world = await World.Begin();
        await world.FastForwardTo("ons 12.00");

        await world.AreFound(world.Comment("gammal", "När öppnar badet?", at: "mån 10.00"));
        await world.Pass("PT2M");

        await world.ExpectCard("summary", to: World.Kommunikation, saying: "1 fråga hittades för sent");
        await world.ExpectCard("question", to: World.Kultur, saying: "Försenad");
    }
}
