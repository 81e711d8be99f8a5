namespace TeamsBevakning.Tests.Stories;

public sealed class WeekTests
{
    [Fact]
    public async Task The_weekly_status_counts_what_the_journal_tells()
    {
        await using var world = await World.Begin();
        await world.CitizenAsks("När öppnar badet?", on: "Badhuset", at: "mån 10.00");
        await world.Presses("Anna Berg", await world.ExpectCard("question", to: World.Kultur, saying: "När öppnar"), "Besvarad");
        var second = await world.CitizenAsks("Vad kostar det?", on: "Badhuset", at: "mån 11.00");
        await world.CitizenAsks("Är bastun varm?", on: "Badhuset", at: "mån 12.00");
        var withdrawn = await world.CitizenAsks("Var ligger badet?", on: "Badhuset", at: "mån 13.00");
        await world.CommentIsRemoved(withdrawn);
        await world.CitizenAsks("Finns boken inne?", on: "Biblioteket", at: "mån 14.00");
        await world.Presses("Anna Berg", await world.ExpectCard("question", to: World.Kultur, saying: "boken"), "Ingen åtgärd", new { reason = "Annat" });
        await world.FastForwardTo("tis 16.30");
        await world.ExpectCard("escalation", to: World.Kommunikation, saying: "bastun");
        await world.PageReplies("Femtio kronor.", under: second, at: "ons 09.00");

        var status = await world.Writes("Maria Åström", "veckostatus");

        status.ShouldBe("""
            Veckostatus vecka 47
            Sjöstads kommun
            Inkomna frågor: 4 (förra veckan 0)
            Besvarade i tid: 33 %, 1 av 3 (förra veckan –)
            Besvarade: 2, varav 1 sågs i tråden
            Hälften besvarade inom: 7 tim 30 min (förra veckan –)
            Nio av tio inom: 15 tim (förra veckan –)
            Öppna: 1 (förra veckan 0)
            Försenade: 1 (förra veckan 0)
            Eskalerade: 2 (förra veckan 0)
            Svarstiden är räknad i arbetstid. Siffrorna gäller kontona, aldrig enskilda medarbetare.
            Inkomna frågor per dag
            mån 4, tis 0, ons 0, tor 0, fre 0, lör 0, sön 0
            Kultur och fritid
            Inkomna 4 (förra veckan 0) · i tid 33 % · hälften inom 7 tim 30 min
            Badhuset
            Inkomna 3 (förra veckan 0) · i tid 33 % · hälften inom 7 tim 30 min
            Öppna 1 · försenade 1 · eskalerade 2
            Biblioteket
            Inkomna 1 (förra veckan 0)
            På de 2 andra kontona kom inget in, och inget är öppet. En verksamhet för sig: skriv veckostatus och dess namn.
            [Som fil]
            """);
        status.ShouldContain(await JournalWeek.FactsAsync(world));
    }

    [Fact]
    public async Task A_week_of_another_year_says_which_and_one_that_never_is_is_told()
    {
        await using var world = await World.Begin();

        (await world.Writes("Eva Lind", "veckostatus v 48")).ShouldStartWith("Veckostatus vecka 48, 2025\n");
        (await world.Writes("Eva Lind", "veckostatus v 46")).ShouldStartWith("Veckostatus vecka 46\n");
        (await world.Writes("Eva Lind", "veckostatus v 60")).ShouldBe("Det finns ingen vecka 60. Skriv en vecka mellan 1 och 53, till exempel veckostatus v46.");
        (await world.Writes("Eva Lind", "veckostatus v.60")).ShouldStartWith("Det finns ingen vecka 60.");
        (await world.WritesWith("en-US", "Eva Lind", "weekly status week 0")).ShouldStartWith("There is no week 0.");
    }

    [Fact]
    public async Task A_new_week_begins_on_Monday_with_what_is_still_open()
    {
        await using var world = await World.Begin();
        await world.CitizenAsks("När öppnar badet?", on: "Badhuset", at: "fre 10.00");

        await world.FastForwardTo("sön 23.59");
        (await world.Writes("Eva Lind", "veckostatus")).ShouldContain("Badhuset\nInkomna 1 (förra veckan 0)\nÖppna 1");
        await world.FastForwardTo("mån 00.00");

        var status = await world.Writes("Eva Lind", "veckostatus", channel: World.Kommunikation);
        status.ShouldContain("Veckostatus vecka 48");
        status.ShouldContain("Badhuset\nInkomna 0 (förra veckan 1)\nÖppna 1");
    }

    [Fact]
    public async Task The_weekly_status_tells_the_days_without_oversight_and_the_snapshots_that_are_due()
    {
        await using var world = await World.Morning("forshaga", World.Kultur, World.Kommunikation);
        await world.PressesLook("Anna Berg", await world.ExpectCard("oversight", to: World.Kultur), "fb-badhuset");
        (await world.Writes("Anna Berg", "ögonblicksbild Badhuset")).ShouldContain("tis 17 nov");
        (await world.Writes("Bo Ek", "ögonblicksbild Biblioteket")).ShouldContain("tis 17 nov");
        var taken = await world.ExpectCard("matter", to: World.Kultur, saying: "Ögonblicksbild av Badhuset");
        (await world.Presses("Anna Berg", taken, "Åtgärdat", new { link = "https://arkiv.example/badhuset.pdf" })).IsCard.ShouldBeTrue();
        await world.FastForwardTo("tis 17.00");
        await world.Settled();

        var status = await world.Writes("Maria Åström", "veckostatus");

        status.ShouldContain("Dagar utan tillsyn: 7 på 4 konton (förra veckan 0)\nÖgonblicksbilder: 1 av 2 tagna (förra veckan 0)\nNästa ögonblicksbild: ons 30 dec 16.30");
        status.ShouldContain("Badhuset\nInkomna 0 (förra veckan 0)\nDagar utan tillsyn 1");
        status.ShouldContain("Biblioteket\nInkomna 0 (förra veckan 0)\nDagar utan tillsyn 2 · ögonblicksbilder kvar 1");
        status.ShouldContain(await JournalWeek.DutiesAsync(world));
        (await world.Writes("Maria Åström", "veckostatus Badhuset")).ShouldContain("Dagar utan tillsyn: 1 på 1 konto (förra veckan 0)\nÖgonblicksbilder: 1 av 1 tagna");

        await world.FastForwardTo("mån 08.00");
        await world.Settled();
        (await world.Writes("Maria Åström", "veckostatus")).ShouldContain("Dagar utan tillsyn: 0 (förra veckan 19)\nÖgonblicksbilder: 0 (förra veckan 1 av 2 tagna)");
    }
}
