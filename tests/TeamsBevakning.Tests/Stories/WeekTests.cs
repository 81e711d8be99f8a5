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
            Badhuset
            Inkomna 3 · besvarade 2 · i tid 1 · öppna 1
            Försenade 1 · eskalerade 2
            Biblioteket
            Inkomna 1 · besvarade 0 · i tid 0 · öppna 0
            Kommunen
            Inkomna 0 · öppna 0
            Skolan
            Inkomna 0 · öppna 0
            """);
        var journal = await world.Journal();
        journal.Count(line => line.StartsWith("kom in (en fråga)", StringComparison.Ordinal)).ShouldBe(5);
        journal.Count(line => line == "avsändaren tog bort kommentaren").ShouldBe(1);
        journal.Count(line => line.Contains("besvarad", StringComparison.Ordinal)).ShouldBe(2);
        journal.Count(line => line == "gick till Kommunikationsenheten").ShouldBe(2);
    }

    [Fact]
    public async Task A_new_week_begins_on_Monday_with_what_is_still_open()
    {
        await using var world = await World.Begin();
        await world.CitizenAsks("När öppnar badet?", on: "Badhuset", at: "fre 10.00");

        await world.FastForwardTo("sön 23.59");
        (await world.Writes("Eva Lind", "veckostatus")).ShouldContain("Inkomna 1 · besvarade 0 · i tid 0 · öppna 1");
        await world.FastForwardTo("mån 00.00");

        var status = await world.Writes("Eva Lind", "veckostatus", channel: World.Kommunikation);
        status.ShouldContain("Veckostatus vecka 48");
        status.ShouldContain("Badhuset\nInkomna 0 · öppna 1");
    }
}
