using System.Text.Json.Nodes;

namespace TeamsBevakning.Tests.Stories;

public sealed class CommandTests
{
    [Fact]
    public async Task To_tie_is_refused_to_one_who_is_not_listed_and_journaled()
    {
        await using var world = await World.WithChannels();

        (await world.Writes("Ulf Utanför", "koppla Kultur och fritid", channel: World.Kultur))
            .ShouldBe("Du finns inte i registret, så jag kan inte göra det åt dig. Be kommunikationsenheten lägga till dig.");
        (await world.Writes("Ulf Utanför", "koppla bort", channel: World.Kultur)).ShouldStartWith("Du finns inte i registret");

        (await world.Journal()).Select(line => line.Split(':')[0])
            .ShouldBe(["ett register lästes in", "nya regler började gälla", "Ulf Utanför nekades", "Ulf Utanför nekades"]);
    }

    [Theory]
    [InlineData("koppla Parkeringsbolaget", "Jag hittar ingen verksamhet som heter ”Parkeringsbolaget”. Verksamheterna är: ")]
    [InlineData("koppla", "Skriv vilken verksamhet: koppla följt av namnet. Verksamheterna är: ")]
    public async Task To_tie_to_what_is_no_unit_lists_the_units(string text, string beginning)
    {
        await using var world = await World.WithChannels();

        (await world.Writes("Anna Berg", text, channel: World.Kultur)).ShouldBe($"{beginning}Kultur och fritid, Barn och utbildning och Kommunikationsenheten.");
    }

    [Theory]
    [InlineData("koppla Kultur och fritid")]
    [InlineData("koppla bort")]
    public async Task To_tie_in_a_chat_of_ones_own_says_where_to_write_it(string text)
    {
        await using var world = await World.WithChannels();

        (await world.Writes("Anna Berg", text)).ShouldBe(
            "Skriv koppla i den kanal som ska få korten, inte i en chatt. Nämn mig där: @Work Bot koppla Verksamhetens namn");
    }

    [Theory]
    [InlineData("&nbsp;koppla Kultur och fritid\n")]
    [InlineData("\u00A0koppla\u00A0Kultur och&nbsp;fritid")]
    [InlineData("\u200Bkoppla  kultur OCH fritid!\u200B")]
    [InlineData("koppla &quot;Kultur och fritid&quot;")]
    public async Task Blanks_and_signs_as_Teams_writes_them_mean_nothing(string text)
    {
        await using var world = await World.WithChannels();

        (await world.Writes("Anna Berg", text, channel: World.Kultur)).ShouldBe("Klart. Kort för Kultur och fritid kommer i den här kanalen.");
    }

    [Fact]
    public async Task Letters_with_their_marks_apart_are_the_same_letters()
    {
        await using var world = await World.WithChannels();

        (await world.Writes("Anna Berg", "hja\u0308lp")).ShouldContain("mina  visar dina öppna ärenden");
    }

    [Fact]
    public async Task A_long_name_is_cut_between_characters()
    {
        await using var world = await World.WithChannels();

        (await world.Writes("Anna Berg", $"koppla {new string('x', 99)}😀😀", channel: World.Kultur)).ShouldStartWith($"Jag hittar ingen verksamhet som heter ”{new string('x', 99)}…”.");
    }

    [Fact]
    public async Task Help_explains_and_names_the_channels_that_are_missing()
    {
        await using var world = await World.WithChannels();

        var nothing = await world.Writes("Anna Berg", "hjälp");
        nothing.ShouldContain("mina  visar dina öppna ärenden");
        nothing.ShouldContain(
            "Det saknas kanal för Kultur och fritid, Barn och utbildning och Kommunikationsenheten. Korten därifrån väntar tills någon skriver koppla Kommunikationsenheten i en kanal");
        await world.Writes("Eva Lind", "koppla Kommunikationsenheten", channel: World.Kommunikation);
        await world.Writes("Eva Lind", "koppla Barn och utbildning", channel: "Skolan");
        (await world.Writes("Anna Berg", "Hjälp!")).ShouldContain(
            "Det saknas kanal för Kultur och fritid. Korten därifrån går till Kommunikationsenheten tills någon skriver till exempel koppla Kultur och fritid i rätt kanal.");
        await world.Writes("Eva Lind", "koppla Kultur och fritid", channel: World.Kultur);
        (await world.Writes("Anna Berg", string.Empty)).ShouldNotContain("Det saknas kanal");
    }

    [Fact]
    public async Task Mine_lists_what_one_has_taken_and_what_waits_on_ones_accounts()
    {
        await using var world = await World.Begin();
        await world.CitizenAsks("När öppnar badet?", on: "Badhuset", at: "mån 10.00");
        var card = await world.ExpectCard("question", to: World.Kultur);
        await world.Presses("Anna Berg", card, "Jag tar den");
        await world.CitizenAsks("Finns *boken* inne?", on: "Biblioteket", at: "tis 10.00");
        await world.CitizenAsks("Är skolan öppen?", on: "Skolan", at: "tis 11.00");

        await world.FastForwardTo("tis 17.00");

        (await world.Writes("Anna Berg", "mina")).ShouldBe("""
            Du har tagit
            Badhuset
            När öppnar badet?
            Skulle ha besvarats senast tis 17 nov 16.30
            Väntar på att någon tar dem
            Biblioteket
            Finns *boken* inne?
            Ska besvaras senast ons 18 nov 16.30
            [Visa det valda]
            """);
        (await world.Writes("Eva Lind", "Mina.")).ShouldBe("Du har inga öppna ärenden.");
        (await world.Writes("Ulf Utanför", "mina")).ShouldStartWith("Du finns inte i registret");
    }

    [Fact]
    public async Task What_is_not_understood_is_answered_with_where_to_find_help()
    {
        await using var world = await World.WithChannels();

        (await world.Writes("Anna Berg", "hur är läget")).ShouldBe("Det förstod jag inte. Skriv hjälp så ser du vad jag kan.");
    }

    /// <summary>A button of another kind, a picture, or what no client sends: people get an answer, and it is not that something failed.</summary>
    [Theory]
    [InlineData("text", null)]
    [InlineData("entities", """[null]""")]
    [InlineData("entities", """[{"type":"mention"}]""")]
    [InlineData("entities", """[{"type":"mention","mentioned":"Work Bot","text":"<at>Work Bot</at>"}]""")]
    [InlineData("recipient", null)]
    public async Task A_message_of_an_odd_shape_is_answered_as_far_as_it_goes(string field, string? value)
    {
        await using var world = await World.Begin();
        var message = Activities.Message("Anna Berg", "hjälp", World.Kultur);
        message[field] = value is null ? null : JsonNode.Parse(value);

        (await world.Sends(message)).Status.ShouldBe(200);

        world.Connector.Memory.Calls[^1].Text.ShouldNotContain(Texts.CommandFailed);
        world.Host.Log.All.ShouldNotContain("A turn of type message failed");
    }
}
