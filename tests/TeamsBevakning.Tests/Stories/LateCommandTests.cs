namespace TeamsBevakning.Tests.Stories;

/// <summary><c>försenade</c>, <c>veckostatus</c> with a week or a name, and what is written a little wrong.</summary>
public sealed class LateCommandTests
{
    [Fact]
    public async Task What_is_late_is_listed_by_unit_oldest_first_to_those_it_concerns()
    {
        await using var world = await World.WithChannels(World.Kultur, World.Kommunikation, "Barn och utbildning");
        await world.CitizenAsks("Är skolan öppen?", on: "Skolan", at: "mån 09.00");
        await world.CitizenAsks("När öppnar badet?", on: "Badhuset", at: "mån 10.00");
        await world.Presses("Anna Berg", await world.ExpectCard("question", to: World.Kultur), "Jag tar den");
        await world.CitizenAsks("Hur långt är det?", on: "Badhuset", at: "mån 11.00");
        (await world.Writes("Eva Lind", "försenade")).ShouldBe("Inget är försenat.");

        await world.FastForwardTo("tis 17.00");
        await world.CitizenAsks("Är det stängt?", on: "Badhuset");

        (await world.Writes("Eva Lind", "Finns det något försenat?")).ShouldBe("""
            Försenade
            Barn och utbildning
            Skolan
            Är skolan öppen?
            Skulle ha besvarats senast tis 17 nov 16.30
            Ingen har tagit det
            Kultur och fritid
            Badhuset
            När öppnar badet?
            Skulle ha besvarats senast tis 17 nov 16.30
            Tagen av Anna Berg
            Badhuset
            Hur långt är det?
            Skulle ha besvarats senast tis 17 nov 16.30
            Ingen har tagit det
            [Visa det valda]
            """);
        var annas = await world.Writes("Anna Berg", "sena");
        annas.ShouldContain("När öppnar badet?");
        annas.ShouldNotContain("Skolan");
        (await world.Writes("Ulf Utanför", "försenade")).ShouldStartWith("Du finns inte i registret");
    }

    [Fact]
    public async Task A_week_and_a_unit_can_be_asked_for()
    {
        await using var world = await World.Begin();
        await world.CitizenAsks("När öppnar badet?", on: "Badhuset", at: "mån 10.00");
        await world.FastForwardTo("sön 12.00");
        await world.FastForwardTo("mån 08.00");

        (await world.Writes("Eva Lind", "veckostatus v47")).ShouldContain("Inkomna 1");
        (await world.Writes("Eva Lind", "veckostatus förra veckan")).ShouldContain("Veckostatus vecka 47");
        (await world.Writes("Eva Lind", "veckostatus")).ShouldContain("Veckostatus vecka 48");
        (await world.Writes("Eva Lind", "veckostatus v49")).ShouldContain("Veckostatus vecka 49");
        var culture = await world.Writes("Eva Lind", "veckostatus för kultur och fritid v 47");
        culture.ShouldContain("Badhuset\nInkomna 1");
        culture.ShouldNotContain("Skolan");
        (await world.Writes("Eva Lind", "veckostatus Badhusetdet")).ShouldBe(
            "Jag hittar varken verksamhet eller konto som heter ”Badhusetdet”. Menade du Badhuset? Skriv då veckostatus Badhuset.");
        (await world.Writes("Eva Lind", "veckostatus Parkeringsbolaget")).ShouldStartWith("Jag hittar varken verksamhet eller konto som heter ”Parkeringsbolaget”. Skriv veckostatus");
    }

    [Fact]
    public async Task A_unit_with_a_slip_is_tied_and_one_with_more_is_asked_about()
    {
        await using var world = await World.WithChannels();

        (await world.Writes("Anna Berg", "koppla Kulturen och friden", channel: World.Kultur)).ShouldBe(
            "Jag hittar ingen verksamhet som heter ”Kulturen och friden”. Menade du Kultur och fritid? Skriv då koppla Kultur och fritid.");
        (await world.Writes("Anna Berg", "Hej! Kan du koppla den här kanalen till kultur och frtid, tack?", channel: World.Kultur)).ShouldBe("Klart. Kort för Kultur och fritid kommer i den här kanalen.");
        (await world.Writes("Anna Berg", "koppla bort Barn och utbildning", channel: World.Kultur)).ShouldBe("Kanalen är inte kopplad till Barn och utbildning. Inget har ändrats.");
        (await world.Writes("Anna Berg", "koppla bort Kultur och fritid", channel: World.Kultur)).ShouldBe("Klart. Kanalen är inte längre kopplad till Kultur och fritid.");
    }

    [Fact]
    public async Task What_is_nearly_a_command_is_asked_about()
    {
        await using var world = await World.WithChannels();

        (await world.Writes("Anna Berg", "veckstaus")).ShouldBe("Det förstod jag inte. Menade du veckostatus? Skriv det igen, eller skriv hjälp så ser du vad jag kan.");
        (await world.Writes("Anna Berg", "Tack!")).ShouldBe("Varsågod!");
    }
}
