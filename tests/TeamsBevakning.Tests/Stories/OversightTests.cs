using TeamsBevakning.Storage.Sql;

namespace TeamsBevakning.Tests.Stories;

/// <summary>The daily look: the morning card, what comes when nobody presses, and the days without.</summary>
public sealed class OversightTests
{
    private const string All = "Inget att åtgärda på alla";

    [Fact]
    public async Task In_the_morning_each_unit_has_one_card_with_its_accounts_and_one_press_does_them_all()
    {
        await using var world = await World.Morning("forshaga", World.Kultur, World.Kommunikation);

        var card = await world.ExpectCard("oversight", to: World.Kultur, saying: "Badhuset");
        card.Text.ShouldContain("Biblioteket");
        card.Text.ShouldContain("Ska vara sett senast mån 16 nov 16.30");
        world.CardsIn(World.Kultur).ShouldBe(1);
        var answer = await world.Presses("Anna Berg", card, All);

        answer.IsCard.ShouldBeTrue();
        await world.Expect(card, "Alla konton är sedda, det sista av Anna Berg");
        var journal = await world.Journal();
        journal.Count(line => line.Contains("Anna Berg tittade på kontot: inget att åtgärda")).ShouldBe(2, string.Join('\n', journal));
        await world.FastForwardTo("mån 17.00");
        (await world.Journal()).ShouldNotContain(line => line.Contains("Kultur och fritid") && line.Contains("i tid"));
        (await Days(world)).ShouldBe("fb-kommunen 1, fb-skolan 1");
    }

    [Fact]
    public async Task A_whole_week_has_one_card_each_working_day_and_none_at_the_weekend()
    {
        await using var world = await World.Morning("forshaga", World.Kultur, World.Kommunikation);
        foreach (var (i, day) in "mån tis ons tor fre".Split(' ').Index())
        {
            await world.FastForwardTo($"{day} 08.15");
            var card = await world.ExpectCard("oversight", to: World.Kultur, saying: $"{day} {16 + i} nov 16.30");
            world.CardsIn(World.Kultur).ShouldBe(i + 1);
            (await world.Presses("Bo Ek", card, All)).IsCard.ShouldBeTrue();
        }

        await world.FastForwardTo("mån 07.59");
        await world.Settled();
        world.CardsIn(World.Kultur).ShouldBe(5);
    }

    [Fact]
    public async Task An_account_that_is_left_is_reminded_of_then_escalated_and_counted_as_a_day_without_oversight()
    {
        await using var world = await World.Morning("forshaga", World.Kultur, World.Kommunikation);
        var card = await world.ExpectCard("oversight", to: World.Kultur);
        await world.PressesLook("Anna Berg", card, "fb-badhuset");
        await world.Expect(card, "Sett av Anna Berg");
        await world.Expect(card, "1 av 2 kvar");

        await world.FastForwardTo("mån 14.30");
        var reminder = await world.ExpectCard("reminder", to: World.Kultur, saying: "Påminnelse: daglig tillsyn, Kultur och fritid");
        reminder.Mentions.ShouldBe("Anna Berg, Cia Holm");

        await world.FastForwardTo("mån 16.30");
        var escalation = await world.ExpectCard("oversight", to: World.Kommunikation, saying: "Inte sett i tid: Daglig tillsyn: Kultur och fritid");
        escalation.Text.ShouldContain("Biblioteket");
        (await Days(world)).ShouldContain("ig-biblioteket 1");
        (await Days(world)).ShouldNotContain("fb-badhuset");

        await world.PressesLook("Eva Lind", escalation, "ig-biblioteket");
        await world.Expect(card, "Alla konton är sedda, det sista av Eva Lind");
        await world.Expect(escalation, "Alla konton är sedda");
        await world.Expect(reminder, "Alla konton är sedda");
    }

    [Fact]
    public async Task A_look_counts_only_from_one_who_may_act_on_the_account_once_and_can_be_undone()
    {
        await using var world = await World.Morning("forshaga", World.Kultur, World.Kommunikation);
        var card = await world.ExpectCard("oversight", to: World.Kultur);
        var old = card.Content;

        (await world.PressesLook("David Sund", card, "fb-badhuset")).Text.ShouldContain("Du kan inte hantera");
        (await world.PressesLook("Anna Berg", card, "fb-badhuset")).IsCard.ShouldBeTrue();
        (await world.PressesLook("Bo Ek", card, "fb-badhuset", old)).Text.ShouldContain("Redan hanterat av Anna Berg");
        (await world.PressesLook("Bo Ek", card, "ig-biblioteket", old)).IsCard.ShouldBeTrue();
        await world.Expect(card, "Alla konton är sedda, det sista av Bo Ek");

        (await world.Presses("Bo Ek", card, "Ångra")).IsCard.ShouldBeTrue();
        await world.Expect(card, "1 av 2 kvar");
        card.Text.ShouldContain("Sett av Anna Berg");
        (await world.Journal()).ShouldContain(line => line.Contains("Bo Ek ångrade att kontot är sett"));
    }

    [Fact]
    public async Task A_look_that_was_not_done_ends_when_the_next_day_comes_and_its_card_says_so()
    {
        await using var world = await World.Morning("forshaga", World.Kultur, World.Kommunikation);
        var monday = await world.ExpectCard("oversight", to: World.Kultur);
        var old = monday.Content;
        await world.FastForwardTo("tis 08.00");

        await world.ExpectCard("oversight", to: World.Kultur, saying: "tis 17 nov 16.30");
        await world.Expect(monday, "Blev inte gjort");
        (await world.PressesOld("Anna Berg", monday, old, All)).Text.ShouldContain("Tryck på det nya kortet");
        (await Days(world)).ShouldBe("fb-badhuset 1, fb-kommunen 1, fb-skolan 1, ig-biblioteket 1");
    }

    [Fact]
    public async Task A_program_that_was_stopped_over_days_opens_the_latest_look_once_and_counts_the_missed_ones()
    {
        await using var world = await World.Morning("forshaga", World.Kultur, World.Kommunikation);
        await world.Presses("Anna Berg", await world.ExpectCard("oversight", to: World.Kultur), All);

        // It stands still from Monday to the Sunday after: four mornings are missed.
        await world.RestartAt("sön 12.00");

        await world.ExpectCard("oversight", to: World.Kommunikation, saying: "Inte sett i tid: Daglig tillsyn: Kultur och fritid");
        world.CardsIn(World.Kultur).ShouldBe(2);
        (await Days(world)).ShouldContain("fb-badhuset 4");
        (await Days(world)).ShouldContain("fb-kommunen 5");
        await world.FastForwardTo("mån 08.00");
        await world.ExpectCard("oversight", to: World.Kultur, saying: "mån 23 nov 16.30");
        world.CardsIn(World.Kultur).ShouldBe(3);
        (await Days(world)).ShouldContain("fb-badhuset 4");
    }

    [Fact]
    public async Task An_account_that_the_register_gains_is_on_the_card_the_same_day()
    {
        await using var world = await World.Morning("forshaga", World.Kultur, World.Kommunikation);
        var card = await world.ExpectCard("oversight", to: World.Kultur);
        await world.PressesLook("Anna Berg", card, "fb-badhuset");

        await world.RegisterGains("fb-simhallen", "Simhallen", "kultur");
        await world.Expect(card, "Simhallen");
        await world.Expect(card, "2 av 3 kvar");
    }

    [Fact]
    public async Task Without_duties_in_the_policy_nothing_comes()
    {
        await using var world = await World.WithChannels(World.Kultur, World.Kommunikation);
        await world.FastForwardTo("fre 17.00");
        await world.ExpectNoCard(World.Kultur);
        (await world.Host.Get<DutyStore>().ListAsync(default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_unit_without_a_channel_has_its_card_where_the_communications_unit_reads()
    {
        await using var world = await World.Morning("forshaga", World.Kommunikation);
        var card = await world.ExpectCard("oversight", to: World.Kommunikation, saying: "Daglig tillsyn: Kultur och fritid");
        card.Text.ShouldContain("Kortet hör till Kultur och fritid");
        (await world.Presses("Anna Berg", card, All)).IsCard.ShouldBeTrue();
        await world.Expect(card, "Alla konton är sedda");
    }

    [Theory]
    [InlineData("vargarda")]
    [InlineData("skurup")]
    public async Task The_weekly_minimum_asks_on_its_last_day_for_what_the_daily_looks_have_left(string municipality)
    {
        await using var world = await World.Morning(municipality, World.Kultur, World.Kommunikation);
        await world.PressesLook("Anna Berg", await world.ExpectCard("oversight", to: World.Kultur), "fb-badhuset");

        await world.FastForwardTo("fre 08.00");
        var week = await world.ExpectCard("oversight", to: World.Kultur, saying: "Veckans tillsyn");
        week.Text.ShouldContain("Biblioteket");
        week.Text.ShouldNotContain("Badhuset");

        // The daily look does it.
        var day = await world.ExpectCard("oversight", to: World.Kultur, saying: "Daglig tillsyn");
        (await world.PressesLook("Cia Holm", day, "ig-biblioteket")).IsCard.ShouldBeTrue();
        await world.Expect(week, "Alla konton är sedda, det sista av Cia Holm");
    }

    private static async Task<string> Days(World world)
    {
        await world.Settled();
        var days = await world.Host.Get<Oversight>().DaysWithoutAsync(Moment.Beginning, world.Now + NodaTime.Duration.FromSeconds(1), default);
        return string.Join(", ", days.OrderBy(pair => pair.Key.Value, StringComparer.Ordinal).Select(pair => $"{pair.Key} {pair.Value}"));
    }
}
