namespace TeamsBevakning.Tests.Stories;

public sealed class ChannelTests
{
    [Fact]
    public async Task Without_any_channel_the_card_waits_and_comes_when_one_is_tied()
    {
        await using var world = await World.WithChannels();
        await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        await world.Settled();
        world.Connector.Memory.Cards.ShouldBeEmpty();
        world.Host.Log.All.ShouldContain("No channel is tied to unit kultur");

        (await world.Writes("Anna Berg", "koppla Kultur och fritid", channel: World.Kultur))
            .ShouldBe("Klart. Kort för Kultur och fritid kommer i den här kanalen. Nu kommer 1 kort som väntar.");

        await world.ExpectCard("question", to: World.Kultur, saying: "När öppnar badet?");
        (await world.Journal()).ShouldContain("Anna Berg kopplade en kanal till Kultur och fritid");
    }

    [Fact]
    public async Task With_only_the_communications_units_channel_the_card_goes_there_and_says_so()
    {
        await using var world = await World.WithChannels(World.Kommunikation);
        await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");

        var card = await world.ExpectCard("question", to: World.Kommunikation, saying: "När öppnar badet?");

        card.Text.ShouldContain("Kortet hör till Kultur och fritid, som inte har någon kopplad kanal.");
        (await world.Presses("Eva Lind", card, "Jag tar den")).Text.ShouldContain("Kortet hör till Kultur och fritid");
        await world.Expect(card, saying: "Tagen av Eva Lind");
        card.Text.ShouldContain("Kortet hör till Kultur och fritid");
    }

    [Fact]
    public async Task A_card_that_was_rerouted_comes_to_its_own_channel_when_that_is_tied_and_both_follow()
    {
        await using var world = await World.WithChannels(World.Kommunikation);
        await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        var rerouted = await world.ExpectCard("question", to: World.Kommunikation);

        await world.Writes("Anna Berg", "koppla kultur", channel: World.Kultur);

        var card = await world.ExpectCard("question", to: World.Kultur);
        card.Text.ShouldNotContain("Kortet hör till");
        await world.Presses("Anna Berg", card, "Jag tar den");
        await world.Expect(card, saying: "Tagen av Anna Berg");
        await world.Expect(rerouted, saying: "Tagen av Anna Berg");
    }

    [Fact]
    public async Task When_another_channel_is_tied_the_open_cards_come_there_too_and_the_handled_ones_do_not()
    {
        await using var world = await World.Begin();
        await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        var open = await world.ExpectCard("question", to: World.Kultur);
        await world.CitizenAsks("Vad kostar det?", at: "mån 10.10");
        var handled = await world.ExpectCard("question", to: World.Kultur, saying: "Vad kostar");
        await world.Presses("Anna Berg", handled, "Besvarad");

        (await world.Writes("Bo Ek", "koppla KULTUR OCH FRITID", channel: "Nya kanalen")).ShouldContain("Nu kommer 1 kort");

        var card = await world.ExpectCard("question", to: "Nya kanalen", saying: "När öppnar badet?");
        await world.Presses("Bo Ek", card, "Jag tar den");
        await world.Expect(open, saying: "Tagen av Bo Ek");
        world.CardsIn("Nya kanalen").ShouldBe(1);
    }

    [Fact]
    public async Task Tying_the_same_channel_again_brings_no_second_card()
    {
        await using var world = await World.Begin();
        await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        await world.ExpectCard("question", to: World.Kultur);

        (await world.Writes("Bo Ek", "koppla Kultur och fritid", channel: World.Kultur)).ShouldBe("Klart. Kort för Kultur och fritid kommer i den här kanalen.");

        await world.Settled();
        world.CardsIn(World.Kultur).ShouldBe(1);
    }

    [Fact]
    public async Task An_untied_channel_gets_no_more_cards()
    {
        await using var world = await World.Begin();
        (await world.Writes("Bo Ek", "koppla bort", channel: World.Kultur)).ShouldBe("Klart. Kanalen är inte längre kopplad till Kultur och fritid.");
        (await world.Writes("Bo Ek", "koppla bort", channel: World.Kultur)).ShouldBe("Kanalen var inte kopplad till någon verksamhet. Inget har ändrats.");

        await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");

        await world.ExpectCard("question", to: World.Kommunikation, saying: "När öppnar badet?");
        world.CardsIn(World.Kultur).ShouldBe(0);
        (await world.Journal()).ShouldContain("Bo Ek kopplade bort kanalen från Kultur och fritid");
    }

    [Fact]
    public async Task When_the_bot_is_removed_from_the_team_the_open_cards_go_elsewhere()
    {
        await using var world = await World.Begin();
        await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        await world.ExpectCard("question", to: World.Kultur);

        await world.BotIsRemovedFrom(World.Kultur);

        await world.ExpectCard("question", to: World.Kommunikation, saying: "Kortet hör till Kultur och fritid");
        (await world.Journal()).ShouldContain("kanalen för Kultur och fritid försvann när boten togs bort");
    }

    [Fact]
    public async Task When_the_bot_is_removed_from_one_of_two_teams_that_have_the_card_the_other_keeps_its_one()
    {
        await using var world = await World.Begin();
        await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        await world.ExpectCard("question", to: World.Kultur);
        await world.Writes("Bo Ek", "koppla Kultur och fritid", channel: "Nya kanalen");
        await world.ExpectCard("question", to: "Nya kanalen");

        await world.BotIsRemovedFrom(World.Kultur);

        await world.Settled();
        world.CardsIn("Nya kanalen").ShouldBe(1);
    }

    [Fact]
    public async Task A_bot_that_is_added_says_what_it_can_and_how_to_begin()
    {
        await using var world = await World.WithChannels();

        (await world.BotIsAddedTo(World.Kultur)).ShouldBe("""
            Så kommer ni i gång
            @Work Bot koppla Kultur och fritid  med er verksamhets namn, i den kanal som ska få korten
            @Work Bot hjälp  visar vad jag kan
            [Visa allt jag kan]
            """);
        var welcome = world.LastReplyIn(World.Kultur);
        (await world.Presses("Anna Berg", welcome, "Visa allt jag kan")).Text.ShouldContain("mina  visar dina öppna ärenden");
        (await world.Presses("Ulf Utanför", welcome, "Visa allt jag kan")).Text.ShouldNotContain("mina");
    }
}
