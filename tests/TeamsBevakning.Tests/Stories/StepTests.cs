using TeamsBevakning.Tests.Teams;

namespace TeamsBevakning.Tests.Stories;

public sealed class StepTests
{
    private static readonly string[] OfTime = ["påminde", "bad ", "meddelade", "ingen ", "fristen", "gick till"];

    [Fact]
    public async Task When_nobody_takes_it_the_responsible_are_reminded_in_its_thread_by_name()
    {
        await using var world = await World.Under(World.AllSteps, World.Kultur, World.Kommunikation);
        var question = await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        var card = await world.ExpectCard("question", to: World.Kultur, saying: "Någon ska ta frågan senast mån 16 nov 12.00");

        await world.FastForwardTo("mån 11.00");

        var reminder = await world.ExpectCard("reminder", to: World.Kultur, saying: "Ingen har tagit frågan än");
        reminder.Conversation.ShouldBe(card.Conversation);
        reminder.Mentions.ShouldBe("Anna Berg, Bo Ek");
        (await world.JournalOf(question)).ShouldContain("påminde de ansvariga: Anna Berg, Bo Ek");
    }

    [Fact]
    public async Task When_the_time_to_take_it_has_gone_the_card_says_so()
    {
        await using var world = await World.Under(World.AllSteps, World.Kultur, World.Kommunikation);
        await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        var card = await world.ExpectCard("question", to: World.Kultur);

        await world.FastForwardTo("mån 12.30");

        await world.Expect(card, "Någon skulle ha tagit frågan senast mån 16 nov 12.00");
    }

    [Fact]
    public async Task Taking_it_stops_the_first_clock_and_not_the_second()
    {
        await using var world = await World.Under(World.AllSteps, World.Kultur, World.Kommunikation);
        var question = await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        var card = await world.ExpectCard("question", to: World.Kultur);
        await world.Presses("Anna Berg", card, "Jag tar den");

        await world.FastForwardTo("tis 14.00");
        world.CardsIn(World.Kultur).ShouldBe(1);
        await world.FastForwardTo("tis 14.30");
        (await world.ExpectCard("reminder", to: World.Kultur)).Mentions.ShouldBe("Anna Berg");
        await world.FastForwardTo("tis 16.30");
        await world.ExpectCard("escalation", to: World.Kommunikation);

        (await world.JournalOf(question)).ShouldNotContain(line => line.StartsWith("ingen hade tagit", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_step_is_done_once_in_order_also_across_restarts()
    {
        await using var world = await World.Under(World.AllSteps, World.Kultur, World.Kommunikation);
        var question = await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        await world.ExpectCard("question", to: World.Kultur);
        foreach (var moment in new[] { "mån 11.00", "mån 12.00", "tis 14.30", "tis 16.30", "ons 11.59", "ons 12.00", "tor 12.00" })
        {
            await world.FastForwardTo(moment);
            await world.Settled();
            await world.Restart();
        }

        (await world.JournalOf(question)).Where(IsOfTime).ShouldBe(
        [
            "påminde de ansvariga: Anna Berg, Bo Ek",
            "ingen hade tagit ärendet i tid (mån 16 nov 12.00)",
            "bad ersättaren ta ärendet: Cia Holm",
            "påminde de ansvariga: Anna Berg, Bo Ek",
            "fristen gick ut (tis 17 nov 16.30)",
            "gick till Kommunikationsenheten",
            "meddelade chefen: Maria Åström",
        ]);
        world.Connector.Memory.Cards.Count(card => card.Kind == "reminder").ShouldBe(4);
    }

    [Fact]
    public async Task A_program_that_was_stopped_for_days_catches_up_in_order_and_reminds_nobody_twice()
    {
        await using var world = await World.Under(World.AllSteps, World.Kultur, World.Kommunikation);
        var question = await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        await world.ExpectCard("question", to: World.Kultur);

        await world.FastForwardTo("fre 09.00");

        await world.ExpectCard("escalation", to: World.Kommunikation);
        (await world.JournalOf(question)).Where(IsOfTime).ShouldBe(
        [
            "ingen hade tagit ärendet i tid (mån 16 nov 12.00)",
            "fristen gick ut (tis 17 nov 16.30)",
            "bad ersättaren ta ärendet: Cia Holm",
            "påminde de ansvariga: Anna Berg, Bo Ek",
            "gick till Kommunikationsenheten",
            "meddelade chefen: Maria Åström",
        ]);
    }

    [Fact]
    public async Task A_step_without_anybody_gives_way_to_the_next_at_once()
    {
        await using var world = await World.Under(World.AllSteps, World.Kommunikation);
        var question = await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");

        await world.FastForwardTo("mån 11.00");

        // Kultur has no channel, so nobody there is reached, and an hour after the receipt the communications unit has it.
        var escalation = await world.ExpectCard("escalation", to: World.Kommunikation, saying: "Behöver er hjälp: fråga på Badhuset");
        escalation.Text.ShouldContain("Ska besvaras senast tis 17 nov 16.30");
        (await world.JournalOf(question)).Where(IsOfTime).ShouldBe(
        [
            "ingen ansvarig gick att nå, nästa steg togs direkt",
            "ingen ersättare gick att nå, nästa steg togs direkt",
            "ingen ansvarig gick att nå, nästa steg togs direkt",
            "gick till Kommunikationsenheten",
        ]);
        await world.FastForwardTo("tis 16.30");
        await world.Expect(escalation, saying: "Missad frist: fråga på Badhuset");
    }

    [Fact]
    public async Task Nothing_is_done_about_what_is_handled_and_its_reminders_say_so()
    {
        await using var world = await World.Under(World.AllSteps, World.Kultur, World.Kommunikation);
        await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        var card = await world.ExpectCard("question", to: World.Kultur);
        await world.FastForwardTo("mån 11.00");
        var reminder = await world.ExpectCard("reminder", to: World.Kultur);

        await world.Presses("Bo Ek", card, "Besvarad");
        await world.Expect(reminder, saying: "Besvarad av Bo Ek kl 11.00");
        await world.FastForwardTo("fre 16.30");

        await world.ExpectNoCard(to: World.Kommunikation);
        world.CardsIn(World.Kultur).ShouldBe(2);
    }

    [Fact]
    public async Task A_reminder_whose_thread_was_deleted_becomes_a_thread_of_its_own()
    {
        await using var world = await World.Under(World.AllSteps, World.Kultur, World.Kommunikation);
        await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        var card = await world.ExpectCard("question", to: World.Kultur);
        world.Connector.GoesWrong = call => call.IsThreadReply ? new Trouble.Refusal(404, "ConversationNotFound") : null;

        await world.FastForwardTo("mån 11.00");

        (await world.ExpectCard("reminder", to: World.Kultur)).Conversation.ShouldNotBe(card.Conversation);
    }

    private static bool IsOfTime(string line) =>
        OfTime.Any(start => line.StartsWith(start, StringComparison.Ordinal));
}
