namespace TeamsBevakning.Tests.Stories;

/// <summary>Who is away, who stands in, and what that changes. Badhuset has Anna Berg and Bo Ek, and Cia Holm as substitute; Biblioteket has Anna Berg and Cia Holm, and Bo Ek as substitute.</summary>
public sealed class AbsenceTests
{
    private const string Reminder = "reminder";

    [Fact]
    public async Task One_who_is_away_names_who_stands_in_and_is_told_what_follows()
    {
        await using var world = await World.Begin();

        (await world.Writes("Anna Berg", "frånvaro 17/11-20/11 ersättare David")).ShouldBe(
            "Klart. Du är borta tis 17–fre 20 nov 2026. David Sund är inte ansvarig eller ersättare för Badhuset och Biblioteket i registret, men får hantera ärendena där så länge. "
            + "Badhuset sköts då av David Sund och Bo Ek. Biblioteket sköts då av David Sund och Cia Holm.");

        (await world.Writes("Anna Berg", "frånvaro", channel: World.Kultur)).ShouldBe(
            "Du är borta tis 17–fre 20 nov 2026. David Sund ersätter.\nSkriv till exempel frånvaro 6/7-31/7 ersättare Namn, frånvaro idag em, eller frånvaro av när du är tillbaka.");
        (await world.Writes("Bo Ek", "ersättare")).ShouldBe("Ingen är anmäld som borta i dag.");
        (await world.Journal())[^1].ShouldBe("Anna Berg anmälde frånvaro: Anna Berg är borta tis 17–fre 20 nov 2026, David Sund ersätter");
        await world.FastForwardTo("ons 09.00");
        (await world.Writes("Bo Ek", "vem ersätter?")).ShouldBe("Anna Berg är borta tis 17–fre 20 nov 2026. David Sund ersätter.");
    }

    [Fact]
    public async Task A_substitute_who_is_not_listed_for_the_account_may_act_while_standing_in_and_not_before_or_after()
    {
        await using var world = await World.Begin();
        await world.Writes("Anna Berg", "frånvaro idag em ersättare David Sund");
        await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        var card = await world.ExpectCard("question", to: World.Kultur);

        (await world.Presses("David Sund", card, "Jag tar den")).Text.ShouldStartWith("Du kan inte hantera det här ärendet.");
        await world.FastForwardTo("mån 12.01");
        (await world.Writes("David Sund", "mina")).ShouldContain("När öppnar badet?");
        (await world.Presses("David Sund", card, "Jag tar den")).Status.ShouldBe(200);
        await world.Expect(card, "Tagen av David Sund");
        await world.FastForwardTo("tis 08.00");
        await world.CitizenAsks("Är det stängt?");

        (await world.Presses("David Sund", await world.ExpectCard("question", to: World.Kultur, "Är det stängt?"), "Jag tar den")).Text.ShouldStartWith("Du kan inte hantera det här ärendet.");
    }

    [Fact]
    public async Task A_new_card_says_who_is_away_until_when_and_who_stands_in()
    {
        await using var world = await World.Begin();
        await world.Writes("Anna Berg", "frånvaro idag till fredag ersättare Bo");
        await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");

        var card = await world.ExpectCard("question", to: World.Kultur);

        card.Text.ShouldContain("Anna Berg är borta till och med fre 20 nov 2026, Bo Ek ersätter.");
        await world.Presses("Bo Ek", card, "Jag tar den");
        await world.Expect(card, "Tagen av Bo Ek");
        card.Text.ShouldNotContain("Anna Berg är borta");
    }

    [Fact]
    public async Task What_comes_in_reaches_who_stands_in_by_a_chain()
    {
        await using var world = await World.Begin();
        await world.Writes("Anna Berg", "frånvaro denna vecka ersättare Bo");
        (await world.Writes("Bo Ek", "frånvaro denna vecka ersättare Eva")).ShouldContain("Badhuset sköts då av Eva Lind.");
        (await world.Writes("Cia Holm", "ersättare")).ShouldBe("Anna Berg är borta mån 16–sön 22 nov 2026. Eva Lind ersätter.\nBo Ek är borta mån 16–sön 22 nov 2026. Eva Lind ersätter.");
        await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");

        await world.FastForwardTo("tis 12.00");

        var reminder = await world.ExpectCard(Reminder, to: World.Kultur);
        reminder.Text.ShouldContain("Eva Lind");
        reminder.Text.ShouldNotContain("Anna Berg");
        reminder.Text.ShouldNotContain("Bo Ek");
    }

    [Fact]
    public async Task Two_who_stand_in_for_each_other_leave_the_account_to_its_substitute()
    {
        await using var world = await World.Begin();
        await world.Writes("Anna Berg", "frånvaro denna vecka ersättare Bo");

        (await world.Writes("Bo Ek", "frånvaro idag ersättare Anna")).ShouldBe(
            "Klart. Du är borta mån 16 nov 2026. Anna Berg är också borta då, och ingen annan ersätter. Badhuset sköts då av Cia Holm. Biblioteket sköts då av Cia Holm.");
        (await world.Writes("Cia Holm", "ersättare")).ShouldBe(
            "Anna Berg är borta mån 16–sön 22 nov 2026. Ingen särskild ersätter.\nBo Ek är borta mån 16 nov 2026. Ingen särskild ersätter.");
    }

    [Fact]
    public async Task With_nobody_left_the_communications_unit_is_told_at_once()
    {
        await using var world = await World.Begin();
        await world.Writes("Anna Berg", "frånvaro idag");
        await world.Writes("Bo Ek", "frånvaro idag");
        (await world.Writes("Cia Holm", "frånvaro idag")).ShouldContain("Ingen är kvar för Badhuset: nya ärenden där går direkt vidare till nästa steg.");
        (await world.Writes("Eva Lind", "ersättare")).ShouldEndWith("Ingen är kvar för Badhuset just nu.\nIngen är kvar för Biblioteket just nu.");

        var question = await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");

        var card = await world.ExpectCard("escalation", to: World.Kommunikation);
        card.Text.ShouldContain("Alla ansvariga är borta.");
        (await world.JournalOf(question)).ShouldContain("ingen ansvarig gick att nå, nästa steg togs direkt");
    }

    [Fact]
    public async Task A_communicator_may_say_it_for_another_and_nobody_else_may()
    {
        await using var world = await World.Begin();

        (await world.Writes("Bo Ek", "frånvaro Anna idag")).ShouldBe("Du kan inte anmäla frånvaro för Anna Berg, så inget har sparats. Det kan hen själv och kommunikatörerna.");
        (await world.Writes("Eva Lind", "Anna är sjuk idag, Bo ersätter")).ShouldStartWith("Klart. Anna Berg är borta mån 16 nov 2026. Badhuset sköts då av Bo Ek.");
        (await world.Writes("Eva Lind", "Anna är tillbaka")).ShouldBe("Klart. Frånvaron för Anna Berg är struken från och med nu.");
        (await world.Writes("Eva Lind", "ersättare")).ShouldBe("Ingen är anmäld som borta i dag.");

        (await world.Journal()).Where(line => line.Contains("frånvaro", StringComparison.Ordinal)).ShouldBe(
        [
            "Bo Ek nekades: frånvaro",
            "Eva Lind anmälde frånvaro: Anna Berg är borta mån 16 nov 2026, Bo Ek ersätter",
            "Eva Lind avslutade eller strök frånvaro: Anna Berg",
        ]);
    }

    [Fact]
    public async Task A_name_that_fits_two_is_asked_about_and_nothing_is_kept()
    {
        await using var world = await World.Begin();
        await world.RegisterIsImported("namesakes.json");
        var stored = await world.Stored();

        (await world.Writes("Anna Berg", "frånvaro idag ersättare Bo")).ShouldBe("Flera i registret passar på ”Bo”: Bo Ek och Bo Lind. Inget har sparats; skriv hela namnet.");
        (await world.Writes("Anna Berg", "frånvaro idag ersättare Bosse")).ShouldStartWith("Jag hittar ingen i registret som heter ”Bosse”.");
        (await world.Writes("Anna Berg", "frånvaro idag ersättare Cia Hulme")).ShouldBe("Jag hittar ingen i registret som heter ”Cia Hulme”. Menade du Cia Holm? Inget har sparats; skriv det igen med rätt namn.");
        (await world.Writes("Anna Berg", "frånvaro idag ersättare Anna")).ShouldStartWith("Den som är borta kan inte ersätta sig själv.");
        (await world.Stored()).ShouldBe(stored);
        (await world.Writes("Anna Berg", "frånvaro idag ersättare Bo Ek")).ShouldStartWith("Klart.");
    }

    [Theory]
    [InlineData("frånvaro 31/6", "”31/6” finns inte. Månadens sista dag är 30 juni. Inget har sparats.")]
    [InlineData("frånvaro 31/7-6/7", "I ”31/7–6/7” kommer slutet före början. Inget har sparats. Skriv den första dagen först, till exempel 6/7-31/7.")]
    [InlineData("frånvaro 2026-07-06", "”2026-07-06” har redan varit. Inget har sparats. Skriv en tid som slutar i dag eller senare.")]
    [InlineData("frånvaro 5/11", "”5/11” har redan varit. Inget har sparats. Menar du nästa gång, skriv ut året: 2027.")]
    [InlineData("frånvaro nästa fredag", "”nästa fredag” kan vara fre 20 nov eller fre 27 nov. Inget har sparats. Skriv datumet.")]
    [InlineData("frånvaro ersättare Bo", "Skriv också när, till exempel frånvaro 6/7-31/7, frånvaro idag em eller frånvaro tills vidare. Inget har sparats.")]
    public async Task A_time_that_cannot_be_is_told_and_nothing_is_kept(string text, string answer)
    {
        await using var world = await World.Begin();
        var stored = await world.Stored();

        (await world.Writes("Anna Berg", text)).ShouldBe(answer);
        (await world.Stored()).ShouldBe(stored);
    }

    [Fact]
    public async Task What_is_said_last_replaces_and_a_restart_forgets_nothing()
    {
        await using var world = await World.Begin();
        await world.Writes("Anna Berg", "frånvaro 17/11-20/11 ersättare Bo");
        await world.Writes("Anna Berg", "frånvaro 18/11-19/11 ersättare Cia");
        await world.Writes("Anna Berg", "frånvaro 1/12-2/12");
        await world.Restart();

        (await world.Writes("Anna Berg", "frånvaro")).ShouldStartWith("Din frånvaro\nDu är borta ons 18–tor 19 nov 2026. Cia Holm ersätter.\nDu är borta tis 1–ons 2 dec 2026.\n");
        (await world.Writes("Anna Berg", "frånvaro av")).ShouldBe("Anna Berg har 2 anmälda frånvaror. Skriv vilken som ska strykas, till exempel frånvaro av 6/7-31/7.");
        (await world.Writes("Anna Berg", "frånvaro av 1/12-2/12")).ShouldBe("Klart. Din frånvaro är struken från och med nu.");
        (await world.Writes("Anna Berg", "frånvaro av")).ShouldBe("Klart. Din frånvaro är struken från och med nu.");
        (await world.Writes("Anna Berg", "tillbaka")).ShouldBe("Anna Berg har ingen frånvaro som kan strykas. Inget har ändrats.");
    }
}
