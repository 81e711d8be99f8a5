namespace TeamsBevakning.Tests.Stories;

/// <summary>What comes back a few times a year: snapshots, the report, the review of the guidelines. The stories begin in November.</summary>
public sealed class YearlyDutyTests
{
    [Fact]
    public async Task A_snapshot_of_each_account_is_asked_for_in_good_time_and_is_done_with_a_link()
    {
        await using var world = await World.Morning("vargarda", World.Kultur, World.Kommunikation);
        await world.RestartAt("mån 07.00");
        await world.Pass("P9DT1H");

        var card = await world.ExpectCard("matter", to: World.Kultur, saying: "Ögonblicksbild av Badhuset");
        card.Text.ShouldContain("Spara en bild av Badhuset");
        card.Text.ShouldContain("Ska åtgärdas senast ons 30 dec");
        card.Buttons.ShouldContain("Öppna kontot");
        await world.ExpectCard("matter", to: World.Kultur, saying: "Ögonblicksbild av Biblioteket");

        (await world.Presses("Anna Berg", card, "Åtgärdat", new { link = "inte en länk" })).Text.ShouldContain("Länken går inte att läsa");
        (await world.Presses("Anna Berg", card, "Åtgärdat", new { link = "https://arkiv.example/badhuset.pdf" })).IsCard.ShouldBeTrue();
        await world.Expect(card, "badhuset.pdf");
    }

    [Fact]
    public async Task The_report_and_the_review_of_the_guidelines_come_when_the_policy_says()
    {
        await using var world = await World.Morning("skurup", World.Kultur, World.Kommunikation);
        await world.RestartAt("mån 07.00");
        await world.Pass("P45D");
        var report = await world.ExpectCard("matter", to: World.Kultur, saying: "Årsrapport: Kultur och fritid");
        report.Text.ShouldContain("Ska åtgärdas senast mån 1 feb");

        await world.Pass("P120D");
        await world.ExpectCard("matter", to: World.Kommunikation, saying: "Översyn av riktlinjerna");
    }

    [Fact]
    public async Task Before_a_major_change_somebody_asks_for_a_snapshot_and_one_at_a_time_is_open()
    {
        await using var world = await World.Begin();
        (await world.Writes("Anna Berg", "ögonblicksbild Badhuset")).ShouldBe("En ögonblicksbild av Badhuset ska tas senast tis 17 nov 16.30. Kortet ligger hos Kultur och fritid.");
        await world.ExpectCard("matter", to: World.Kultur, saying: "Ögonblicksbild av Badhuset");

        (await world.Writes("Bo Ek", "ta en ögonblicksbild av badhuset, tack")).ShouldContain("Det finns redan ett öppet ärende");
        (await world.Writes("David Sund", "ögonblicksbild Badhuset")).ShouldContain("Du kan inte be om en ögonblicksbild av Badhuset");
        (await world.Writes("Anna Berg", "ögonblicksbild Stadshuset")).ShouldContain("Jag hittar inget konto som heter ”Stadshuset”");
        (await world.Writes("Anna Berg", "ögonblicksbild")).ShouldContain("Skriv ögonblicksbild och kontots namn");
        world.CardsIn(World.Kultur).ShouldBe(1);
    }
}
