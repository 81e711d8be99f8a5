namespace TeamsBevakning.Tests.Stories;

/// <summary><i>Eskalera nu</i>: whoever may act on an item hands it to the communications unit before time does.</summary>
public sealed class EscalateNowTests
{
    [Theory]
    [InlineData("Anna Berg")]
    [InlineData("Cia Holm")]
    public async Task The_communications_unit_gets_it_at_once_with_what_was_written(string person)
    {
        await using var world = await World.Begin();
        var question = await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        var card = await world.ExpectCard("question", to: World.Kultur);
        await world.FastForwardTo("mån 10.05");

        var answer = await world.Presses(person, card, "Eskalera nu", new { escalateWhy = "En journalist frågar, ni bör svara" });

        answer.Text.ShouldContain($"{person} eskalerade ärendet till Kommunikationsenheten kl 10.05: En journalist frågar, ni bör svara");
        var escalation = await world.ExpectCard("escalation", to: World.Kommunikation, saying: "När öppnar badet?");
        escalation.Text.ShouldContain("Behöver er hjälp: fråga på Badhuset");
        escalation.Text.ShouldContain("En journalist frågar, ni bör svara");
        escalation.Buttons.ShouldContain("[Jag tar över]");
        card.Buttons.ShouldNotContain("Eskalera nu");
        (await world.JournalOf(question)).ShouldContain($"{person} eskalerade ärendet till Kommunikationsenheten: En journalist frågar, ni bör svara");
    }

    [Fact]
    public async Task It_is_done_once_however_many_press_and_time_tells_only_that_the_deadline_passed()
    {
        await using var world = await World.Under(World.AllSteps, World.Kultur, World.Kommunikation);
        var question = await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        var card = await world.ExpectCard("question", to: World.Kultur);
        var old = card.Content;
        var first = await world.Presses("Anna Berg", card, "Eskalera nu", new { escalateWhy = "Brådskar" });
        await world.ExpectCard("escalation", to: World.Kommunikation);

        (await world.IsSentAgain(first)).IsCard.ShouldBeTrue();
        (await world.PressesOld("Bo Ek", card, old, "Eskalera nu", new { escalateWhy = "Jag också" })).Text.ShouldStartWith("Kortet var gammalt");

        var journal = await world.JournalOf(question);
        journal.Count(line => line.Contains("Kommunikationsenheten:", StringComparison.Ordinal)).ShouldBe(1);
        journal.Count(line => line == "eskaleringskort till Kommunikationsenheten").ShouldBe(1);
    }

    [Fact]
    public async Task Without_a_reason_nothing_is_done_and_it_is_said_why()
    {
        await using var world = await World.Begin();
        await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        var card = await world.ExpectCard("question", to: World.Kultur);
        var stored = await world.Stored();

        (await world.Presses("Anna Berg", card, "Eskalera nu", new { escalateWhy = "  " })).Text.ShouldBe("Skriv varför. Inget har ändrats.");
        (await world.Presses("Anna Berg", card, "Eskalera nu", new { escalateWhy = new string('a', 2_001) })).Text.ShouldContain("2000");
        (await world.Presses("Maria Åström", card, "Eskalera nu", new { escalateWhy = "Jag är chef" })).Text.ShouldStartWith("Du kan inte hantera");

        (await world.Stored()).ShouldBe(stored);
        await world.ExpectNoCard(to: World.Kommunikation);
    }

    [Fact]
    public async Task Who_has_it_keeps_it_until_a_communicator_takes_over_and_hands_it_back()
    {
        await using var world = await World.Begin();
        var question = await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        var card = await world.ExpectCard("question", to: World.Kultur);
        await world.Presses("Anna Berg", card, "Jag tar den");
        await world.Expect(card, "Tagen av Anna Berg");
        await world.FastForwardTo("mån 10.05");
        await world.Presses("Anna Berg", card, "Eskalera nu", new { escalateWhy = "Jag hinner inte" });
        var escalation = await world.ExpectCard("escalation", to: World.Kommunikation, saying: "Tagen av Anna Berg");

        await world.Presses("Eva Lind", escalation, "Jag tar över");
        await world.Expect(card, "Tagen av Eva Lind");
        await world.Pass("PT31M");
        await world.Expect(escalation, "Tagen av Eva Lind");
        await world.Presses("Eva Lind", escalation, "Lämna tillbaka");

        await world.Expect(card, "Ny");
        (await world.ItemOf(question)).EscalatedAt.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_flagged_comment_is_escalated_in_the_same_way()
    {
        await using var world = await World.Under(World.Gislaved, World.Kultur, World.Kommunikation);
        await world.CitizenAsks("Jag kommer att döda dig!", at: "mån 10.00");
        var flagged = await world.ExpectCard("flagged-comment", to: World.Kultur);

        await world.Presses("Anna Berg", flagged, "Eskalera nu", new { escalateWhy = "Hot mot personal" });

        (await world.ExpectCard("flagged-comment", to: World.Kommunikation)).Text.ShouldContain("Hot mot personal");
    }
}
