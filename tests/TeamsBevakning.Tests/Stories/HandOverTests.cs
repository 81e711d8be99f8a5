using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Tests.Stories;

/// <summary>What becomes of taken questions when somebody goes away, and of accounts that nobody is left for.</summary>
public sealed class HandOverTests
{
    [Fact]
    public async Task What_one_has_taken_goes_to_who_stands_in_and_comes_back_on_the_day_of_return()
    {
        await using var world = await World.Begin();
        var question = await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        var card = await world.ExpectCard("question", to: World.Kultur);
        await world.Presses("Anna Berg", card, "Jag tar den");
        await world.Writes("Anna Berg", "frånvaro i morgon ersättare Bo");

        await world.FastForwardTo("tis 00.01");
        await world.Expect(card, "Tagen av Bo Ek");
        (await world.Writes("Bo Ek", "mina")).ShouldContain("Du har tagit\nBadhuset\nNär öppnar badet?");
        (await world.Writes("Anna Berg", "mina")).ShouldNotContain("När öppnar badet?");
        await world.FastForwardTo("ons 00.01");
        await world.Expect(card, "Tagen av Anna Berg");

        (await world.JournalOf(question)).Where(line => line.StartsWith("ärendet", StringComparison.Ordinal)).ShouldBe(
            ["ärendet lämnades över: Anna Berg är borta till och med tis 17 nov 2026, Bo Ek ersätter", "ärendet gick tillbaka: Anna Berg är tillbaka"]);
    }

    [Fact]
    public async Task What_is_handled_or_taken_by_another_meanwhile_stays_so_when_she_is_back_early()
    {
        await using var world = await World.Begin();
        var answered = await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        var first = await world.ExpectCard("question", to: World.Kultur, "När öppnar badet?");
        await world.Presses("Anna Berg", first, "Jag tar den");
        var taken = await world.CitizenAsks("Vad kostar det?", at: "mån 10.05");
        var second = await world.ExpectCard("question", to: World.Kultur, "Vad kostar det?");
        await world.Presses("Anna Berg", second, "Jag tar den");

        await world.Writes("Anna Berg", "frånvaro idag tills vidare");
        await world.Expect(first, "Ny");
        await world.Expect(second, "Ny");
        await world.Presses("Bo Ek", first, "Besvarad");
        await world.Presses("Bo Ek", second, "Jag tar den");
        await world.Writes("Anna Berg", "tillbaka");
        await Until(world, async () => (await world.Writes("Bo Ek", "ersättare")) == "Ingen är anmäld som borta i dag.");

        (await world.ItemOf(answered)).State.ShouldBe(ItemState.Resolved);
        (await world.ItemOf(taken)).Holder!.By.Name.ShouldBe("Bo Ek");
        (await world.JournalOf(taken)).ShouldContain("ärendet lämnades över: Anna Berg är borta tills vidare, någon annan får ta det");
    }

    [Fact]
    public async Task What_went_on_to_a_second_stand_in_comes_back_to_the_first_who_had_it_when_she_is_back_and_stays_there()
    {
        await using var world = await World.Begin();
        await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        var card = await world.ExpectCard("question", to: World.Kultur);
        await world.Presses("Anna Berg", card, "Jag tar den");
        await world.Writes("Anna Berg", "frånvaro 17/11-18/11 ersättare Bo");
        await world.Writes("Bo Ek", "frånvaro 18/11-19/11 ersättare Cia");

        await world.FastForwardTo("tis 00.01");
        await world.Expect(card, "Tagen av Bo Ek");
        await world.FastForwardTo("ons 00.01");
        await world.Expect(card, "Tagen av Cia Holm");
        await world.FastForwardTo("tor 00.01");
        await world.Expect(card, "Tagen av Anna Berg");
        await world.FastForwardTo("fre 00.01");
        await Until(world, async () => (await world.Writes("Bo Ek", "ersättare")) == "Ingen är anmäld som borta i dag.");
        card.Text.ShouldContain("Tagen av Anna Berg");
    }

    [Fact]
    public async Task When_the_last_one_goes_away_what_is_open_goes_on_at_once()
    {
        await using var world = await World.Begin();
        await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        var card = await world.ExpectCard("question", to: World.Kultur);
        await world.Presses("Anna Berg", card, "Jag tar den");
        await world.Writes("Bo Ek", "frånvaro idag");
        await world.Writes("Cia Holm", "frånvaro idag");

        await world.Writes("Anna Berg", "frånvaro idag");

        (await world.ExpectCard("escalation", to: World.Kommunikation, "När öppnar badet?")).Text.ShouldContain("Alla ansvariga är borta.");
    }

    [Fact]
    public async Task The_communications_unit_is_told_a_week_before_nobody_is_left_and_again_each_day_until_somebody_stands_in()
    {
        await using var world = await World.Begin();
        foreach (var person in new[] { "Anna Berg", "Bo Ek", "Cia Holm" })
        {
            await world.Writes(person, "frånvaro 26/11-27/11");
        }

        await world.FastForwardTo("ons 12.00");
        await world.ExpectNoCard(to: World.Kommunikation);
        await world.FastForwardTo("tor 08.01");
        var card = await world.ExpectCard("matter", to: World.Kommunikation, "Ingen kvar för Badhuset");
        card.Text.ShouldContain("Från och med tor 26 nov 00.00 är alla som ansvarar för Badhuset borta, och ersättarna också.");
        await world.FastForwardTo("fre 08.01");
        await world.Connector.Memory.WaitAsync(() => world.CardsIn(World.Kommunikation) > 2 ? card : null, "A card that tells of it again");

        await world.Writes("Eva Lind", "frånvaro Anna 26/11-27/11 ersättare David");

        await world.Expect(card, "Åtgärdat");
    }

    [Fact]
    public async Task A_restart_in_the_middle_of_an_absence_hands_nothing_over_twice_and_one_that_was_slept_through_is_over()
    {
        await using var world = await World.Begin();
        var question = await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        var card = await world.ExpectCard("question", to: World.Kultur);
        await world.Presses("Anna Berg", card, "Jag tar den");
        await world.Writes("Anna Berg", "frånvaro idag ersättare Bo");
        await world.Expect(card, "Tagen av Bo Ek");

        await world.Restart();
        await world.FastForwardTo("ons 10.00");
        await world.Expect(card, "Tagen av Anna Berg");

        (await world.JournalOf(question)).Count(line => line.StartsWith("ärendet", StringComparison.Ordinal)).ShouldBe(2);
        (await world.Writes("Anna Berg", "frånvaro")).ShouldStartWith("Din frånvaro\nDu har ingen anmäld frånvaro.");
    }

    [Fact]
    public async Task A_look_that_nobody_is_left_for_goes_on_at_once_and_one_that_somebody_will_be_back_for_does_not()
    {
        await using var world = await World.Morning("vargarda", World.Kultur, World.Kommunikation);
        foreach (var person in new[] { "Anna Berg", "Bo Ek", "Cia Holm" })
        {
            await world.Writes(person, "frånvaro i morgon");
        }

        await world.FastForwardTo("tis 08.01");

        await world.ExpectCard("oversight", to: World.Kommunikation, "Inte sett än: Daglig tillsyn: Kultur och fritid");
        await world.FastForwardTo("ons 00.01");
        await world.Writes("Bo Ek", "frånvaro idag");
        await world.Writes("Cia Holm", "frånvaro idag");
        await world.Writes("Anna Berg", "frånvaro idag fm");
        await world.FastForwardTo("ons 08.01");
        await world.Settled();
        world.Connector.Memory.Cards.Count(card => card.Channel == People.Channel(World.Kommunikation) && card.Text.Contains("tillsyn: Kultur och fritid", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task A_snapshot_that_is_asked_for_while_nobody_is_left_goes_to_the_communications_unit_at_once()
    {
        await using var world = await World.Begin();
        foreach (var person in new[] { "Anna Berg", "Bo Ek", "Cia Holm" })
        {
            await world.Writes(person, "frånvaro denna vecka");
        }

        (await world.Writes("Eva Lind", "ögonblicksbild Badhuset")).ShouldContain("ska tas senast tis 17 nov 16.30");

        (await world.ExpectCard("escalation", to: World.Kommunikation, "Ögonblicksbild av Badhuset")).Text.ShouldContain("Det här har hänt");
    }

    private static async Task Until(World world, Func<Task<bool>> holds)
    {
        for (var tries = 0; tries < 50 && !await holds(); tries++)
        {
            await world.Settled();
        }

        (await holds()).ShouldBeTrue();
    }
}
