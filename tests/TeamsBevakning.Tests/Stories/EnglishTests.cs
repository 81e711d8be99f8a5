namespace TeamsBevakning.Tests.Stories;

/// <summary>Who has Teams in English and asks in English is answered in English; everybody else in Swedish.</summary>
public sealed class EnglishTests
{
    [Theory]
    [InlineData("en-GB", "help", true)]
    [InlineData("en-US", "HELP, please!", true)]
    [InlineData("en", "commands", true)]
    [InlineData("en-GB", "hepl", true)]
    [InlineData("en-GB", "hjälp", false)]
    [InlineData("en-US", "hjlp", false)]
    [InlineData("en-US", "hjälp please", false)]
    [InlineData("en-US", "Hej!", false)]
    [InlineData("en-US", "", false)]
    [InlineData("en-US", "manual", false)]
    [InlineData("sv-SE", "help", false)]
    [InlineData("sv", "help", false)]
    [InlineData("fi-FI", "help", false)]
    [InlineData("", "help", false)]
    [InlineData("english", "help", false)]
    public async Task Help_is_in_English_when_both_Teams_and_the_command_are(string locale, string text, bool isEnglish)
    {
        await using var world = await World.Begin();

        var help = await world.WritesWith(locale, "Anna Berg", text);

        help.ShouldStartWith(isEnglish ? "What I can do\n" : "Det här kan jag\n");
        help.ShouldContain(isEnglish ? "mine  shows your open items" : "mina  visar dina öppna ärenden");
        help.ShouldNotContain(isEnglish ? "visar" : "shows");
    }

    [Fact]
    public async Task Help_in_English_shows_only_what_the_person_may_do()
    {
        await using var world = await World.Begin();

        (await world.WritesWith("en-GB", "Anna Berg", "help")).ShouldNotContain("crisis");
        (await world.WritesWith("en-GB", "Eva Lind", "help")).ShouldContain("crisis  switches crisis mode on or off");
        (await world.WritesWith("en-GB", "Ulf Utanför", "help")).ShouldContain("You are not in the register yet, so that is all I can do for you.");
    }

    [Fact]
    public async Task Help_in_English_tells_the_channels_that_are_missing()
    {
        await using var world = await World.WithChannels(World.Kommunikation);

        (await world.WritesWith("en-GB", "Anna Berg", "help")).ShouldContain(
            "There is no channel for Kultur och fritid and Barn och utbildning. The cards from there go to Kommunikationsenheten until somebody writes for instance connect Kultur och fritid in the right channel.");
    }

    [Fact]
    public async Task Help_in_English_tells_what_does_not_get_through_and_what_to_do()
    {
        await using var world = await World.WithChannels();
        await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        await world.Settled();

        (await world.WritesWith("en-GB", "Eva Lind", "help")).ShouldContain(
            "1 card is waiting, for no channel and no person can be reached. Add the app to a team and write connect and the unit’s name to the bot in the channel.");
    }

    [Fact]
    public async Task When_the_store_does_not_answer_that_is_told_in_the_language_of_the_command()
    {
        await using var world = await World.Begin();
        await world.InStore("alter table comment rename to comment_away; alter table item rename to item_away");

        (await world.WritesWith("en-GB", "Anna Berg", "mine")).ShouldBe("That could not be done just now. Nothing has been changed. Try again in a while.");
        (await world.WritesWith("en-GB", "Anna Berg", "mina")).ShouldBe("Det gick inte just nu. Inget har ändrats. Försök igen om en stund.");
    }

    [Theory]
    [InlineData("en-US", "snapsot2 of", "I did not understand that. Did you mean snapshot? Write it again, or write help to see what I can do.")]
    [InlineData("en-US", "statisticss2", "I did not understand that. Did you mean weekly status? Write it again, or write help to see what I can do.")]
    [InlineData("sv-SE", "snapsot2 of", "Det förstod jag inte. Menade du ögonblicksbild? Skriv det igen, eller skriv hjälp så ser du vad jag kan.")]
    [InlineData("en-US", "veckstaus", "Det förstod jag inte. Menade du veckostatus? Skriv det igen, eller skriv hjälp så ser du vad jag kan.")]
    [InlineData("en-US", "hur är läget", "Det förstod jag inte. Skriv hjälp så ser du vad jag kan.")]
    [InlineData("en-US", "how are things", "Det förstod jag inte. Skriv hjälp så ser du vad jag kan.")]
    [InlineData("en-US", "thanks", "You are welcome!")]
    [InlineData("en-US", "tack", "Varsågod!")]
    [InlineData("sv-SE", "thanks", "Varsågod!")]
    public async Task What_is_not_understood_is_answered_in_the_language_of_the_nearest_word(string locale, string text, string answer)
    {
        await using var world = await World.Begin();

        (await world.WritesWith(locale, "Anna Berg", text)).ShouldBe(answer);
    }

    [Fact]
    public async Task Mine_in_English_has_the_citizens_words_as_they_are()
    {
        await using var world = await World.Begin();
        await world.CitizenAsks("När öppnar badet?", on: "Badhuset", at: "mån 10.00");
        var card = await world.ExpectCard("question", to: World.Kultur);
        await world.Presses("Anna Berg", card, "Jag tar den");
        await world.CitizenAsks("Finns boken inne?", on: "Biblioteket", at: "tis 10.00");
        await world.FastForwardTo("tis 17.00");

        (await world.WritesWith("en-GB", "Anna Berg", "Show me my items please")).ShouldBe("""
            Taken by you
            Badhuset
            När öppnar badet?
            Was to be answered by Tue 17 Nov, 16:30
            Waiting for somebody to take them
            Biblioteket
            Finns boken inne?
            To be answered by Wed 18 Nov, 16:30
            [Show the chosen one]
            """);
        (await world.WritesWith("en-GB", "Anna Berg", "mina")).ShouldStartWith("Du har tagit");
        (await world.WritesWith("en-GB", "Eva Lind", "mine")).ShouldBe("You have no open items.");
        (await world.WritesWith("en-GB", "Ulf Utanför", "mine")).ShouldStartWith("You are not in the register, so you have no items.");
    }

    [Fact]
    public async Task Late_in_English_says_who_has_it_and_since_when()
    {
        await using var world = await World.Begin();
        (await world.WritesWith("en-GB", "Eva Lind", "late")).ShouldBe("Nothing is late.");
        await world.CitizenAsks("När öppnar badet?", on: "Badhuset", at: "mån 10.00");
        await world.Presses("Anna Berg", await world.ExpectCard("question", to: World.Kultur), "Jag tar den");
        await world.FastForwardTo("tis 17.00");

        (await world.WritesWith("en-GB", "Eva Lind", "overdue?")).ShouldBe("""
            Late
            Kultur och fritid
            Badhuset
            När öppnar badet?
            Was to be answered by Tue 17 Nov, 16:30
            Taken by Anna Berg
            [Show the chosen one]
            """);
        (await world.WritesWith("en-GB", "Eva Lind", "mine sena")).ShouldStartWith("Försenade");
        (await world.WritesWith("en-GB", "Ulf Utanför", "late")).ShouldBe("You are not in the register, so I cannot do that for you. Ask the communications unit to add you.");
    }

    /// <summary>What stands in the channel is for all, and what is journaled for ever: Swedish, whoever asked last and in which language.</summary>
    [Fact]
    public async Task Nothing_that_others_see_is_English()
    {
        await using var world = await World.Begin();
        await world.WritesWith("en-GB", "Anna Berg", "help");
        await world.CitizenAsks("När öppnar badet?", on: "Badhuset", at: "mån 10.00");
        await world.WritesWith("en-GB", "Anna Berg", "mine");
        var card = await world.ExpectCard("question", to: World.Kultur);

        (await world.Presses("Anna Berg", card, "Jag tar den")).Status.ShouldBe(200);

        TeamsBevakning.Cards.CardText.Lines((await world.ExpectCard("question", to: World.Kultur)).Content).ShouldContain("Tagen av Anna Berg");
        (await world.Journal())[^1].ShouldStartWith("Anna Berg tog ärendet");
    }
}
