using TeamsBevakning.Domain.Deliveries;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Storage;
using TeamsBevakning.Tests.Teams;

namespace TeamsBevakning.Tests.Stories;

/// <summary>Places that refuse: the card goes to the next one, which says why, and comes to nobody's silence.</summary>
public sealed class PlaceFaultTests
{
    [Theory]
    [InlineData(403, "BotNotInConversationRoster", "boten är borttagen ur teamet eller chatten")]
    [InlineData(403, "BotDisabledByAdmin", "appen är avstängd av den som sköter Teams")]
    [InlineData(403, "NotEnoughPermissions", "boten får inte skriva där")]
    [InlineData(404, "ConversationNotFound", "kanalen eller chatten finns inte längre")]
    [InlineData(500, "ServiceError", "det är fel i Teams")]
    public async Task A_card_that_its_channel_refuses_goes_to_the_communications_unit_and_says_why(int status, string code, string why)
    {
        await using var world = await World.Begin();
        world.Connector.GoesWrong = call => call.IsNewThread && call.Channel == People.Channel(World.Kultur) ? new Trouble.Refusal(status, code) : null;

        var question = await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");

        var card = await world.ExpectCard("question", to: World.Kommunikation, saying: "När öppnar badet?");
        card.Text.ShouldContain($"Kortet hör till Kultur och fritid, vars kanal inte går att nå: {why}.");
        (await world.JournalOf(question)).ShouldContain(line => line.StartsWith("kortet hamnade på en annan plats: ", StringComparison.Ordinal) && line.Contains(why, StringComparison.Ordinal));
        Tries(world, World.Kultur).ShouldBe(1);
    }

    [Fact]
    public async Task A_place_that_refuses_is_left_alone_until_it_is_tried_again_or_somebody_writes_there()
    {
        await using var world = await World.Begin();
        world.Connector.GoesWrong = call => call.IsNewThread && call.Channel == People.Channel(World.Kultur) ? new Trouble.Refusal(403, "BotNotInConversationRoster") : null;
        await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        await world.ExpectCard("question", to: World.Kommunikation, saying: "När öppnar badet?");
        await world.CitizenAsks("Vad kostar det?", at: "mån 10.10");
        await world.ExpectCard("question", to: World.Kommunikation, saying: "Vad kostar det?");
        Tries(world, World.Kultur).ShouldBe(1);

        world.Connector.IsWellAgain();
        await world.Writes("Bo Ek", "hjälp", channel: World.Kultur);
        await world.CitizenAsks("Finns det bastu?", at: "mån 10.20");

        await world.ExpectCard("question", to: World.Kultur, saying: "Finns det bastu?");
    }

    [Fact]
    public async Task A_unit_that_has_had_another_channel_gets_its_card_there_first()
    {
        await using var world = await World.Begin();
        (await world.Writes("Bo Ek", "koppla Kultur och fritid", channel: "Nya kanalen"))
            .ShouldBe("Klart. Kort för Kultur och fritid kommer i den här kanalen. Den förra kanalen är kvar som reserv, om den här inte går att nå. Vill ni inte det, skriv koppla bort i den.");
        world.Connector.GoesWrong = call => call.IsNewThread && call.Channel == People.Channel("Nya kanalen") ? new Trouble.Refusal(404, "ConversationNotFound") : null;

        await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");

        var card = await world.ExpectCard("question", to: World.Kultur, saying: "När öppnar badet?");
        card.Text.ShouldContain("Kortet hör till Kultur och fritid, vars kanal inte går att nå: kanalen eller chatten finns inte längre.");
    }

    [Fact]
    public async Task Without_any_channel_that_takes_it_the_card_comes_to_an_administrator_in_her_chat()
    {
        await using var world = await World.WithChannels(World.Kommunikation);
        await world.Writes("Bo Ek", "hjälp");
        world.Connector.GoesWrong = call => call.IsNewThread ? new Trouble.Refusal(403, "BotNotInConversationRoster") : null;

        await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");

        var chat = $"a:{People.ObjectId("Bo Ek")}";
        var card = await world.Connector.Memory.WaitAsync(() => world.Connector.Memory.Cards.FirstOrDefault(card => card.Channel == chat), "A card in Bo's chat");
        card.Text.ShouldContain("När öppnar badet?");
        card.Text.ShouldContain("Kortet hör till Kultur och fritid, som inte har någon kopplad kanal.");
        (await world.Presses("Bo Ek", card, "Jag tar den")).Text.ShouldContain("Tagen av Bo Ek");
        await world.Expect(card, saying: "Tagen av Bo Ek");
    }

    [Theory]
    [InlineData("ConversationBlockedByUser")]
    [InlineData("MessageWritesBlocked")]
    [InlineData("ForbiddenOperationException")]
    public async Task A_person_who_has_blocked_the_bot_or_lacks_it_is_passed_over_for_the_next(string code)
    {
        await using var world = await World.WithChannels();
        await world.Writes("Anna Berg", "hjälp");
        await world.Writes("Fia Öberg", "hjälp");
        world.Connector.GoesWrong = call => call.IsChatPost && call.Conversation == $"a:{People.ObjectId("Anna Berg")}" ? new Trouble.Refusal(403, code) : null;

        await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");

        var chat = $"a:{People.ObjectId("Fia Öberg")}";
        await world.Connector.Memory.WaitAsync(() => world.Connector.Memory.Cards.FirstOrDefault(card => card.Channel == chat), "A card in Fia's chat");
    }

    [Fact]
    public async Task What_nobody_takes_stays_is_tried_each_hour_and_comes_when_it_can()
    {
        await using var world = await World.Begin();
        world.Connector.GoesWrong = call => call.IsCard || call.Path is [_, "conversations"] ? new Trouble.Refusal(403, "BotNotInConversationRoster") : null;
        await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        await world.Connector.Memory.WaitAsync(() => Tries(world, World.Kommunikation) > 0 ? world : null, "A try in the second channel");
        await world.Settled();
        (await world.Host.Get<IOutbox>().WaitingAsync(default)).Values.Sum().ShouldBe(2);
        (await world.Host.Get<IItems>().FindUnhandledAsync(ItemKind.Undelivered, "kultur", default)).ShouldNotBeNull().Unit.Value.ShouldBe("kommunikation");

        world.Connector.IsWellAgain();
        await world.Pass("PT61M");

        await world.ExpectCard("question", to: World.Kultur, saying: "När öppnar badet?");
    }

    [Fact]
    public async Task A_card_that_is_too_large_is_sent_short()
    {
        await using var world = await World.Begin();
        world.Connector.TroubleFor(1, call => call.IsNewThread, new Trouble.Refusal(413, "MessageSizeTooBig"));

        await world.CitizenAsks($"När öppnar badet? {new string('x', 900)}", at: "mån 10.00");

        var card = await world.ExpectCard("question", to: World.Kultur, saying: "När öppnar badet?");
        card.Text.ShouldNotContain(new string('x', 300));
        (await world.Presses("Anna Berg", card, "Jag tar den")).Text.ShouldContain("Tagen av Anna Berg");
    }

    [Fact]
    public async Task A_card_that_Teams_takes_in_no_form_is_kept_with_its_reason()
    {
        await using var world = await World.Begin();
        world.Connector.GoesWrong = call => call.IsNewThread && call.Channel == People.Channel(World.Kultur) ? new Trouble.Refusal(400, "Bad Argument") : null;

        await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        await world.Connector.Memory.WaitAsync(() => Tries(world, World.Kultur) == 2 ? world : null, "The short form");
        await world.Settled();

        var failing = (await world.Host.Get<IOutbox>().FailingAsync(default)).ShouldHaveSingleItem();
        (failing.Fault, failing.Reason, failing.Count).ShouldBe((DeliveryFault.Malformed, "400 Bad Argument", 1));
        await world.ExpectCard("matter", to: World.Kommunikation, saying: "Avisering når inte fram: Kultur och fritid");
        await world.Pass("PT59M");
        await world.Settled();
        Tries(world, World.Kultur).ShouldBe(2);
    }

    [Fact]
    public async Task A_handled_items_card_in_a_team_that_the_bot_has_left_is_let_be()
    {
        await using var world = await World.Begin();
        await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        var card = await world.ExpectCard("question", to: World.Kultur);
        world.Connector.GoesWrong = call => call.IsUpdate ? new Trouble.Refusal(403, "BotNotInConversationRoster") : null;

        await world.Presses("Anna Berg", card, "Besvarad");

        await world.Connector.Memory.WaitAsync(() => world.Connector.Memory.Calls.FirstOrDefault(call => call.IsUpdate), "A try to update");
        await world.Settled();
        world.Connector.Memory.Cards.Count.ShouldBe(1);
        (await world.Host.Get<IOutbox>().FailingAsync(default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_date_in_Retry_After_is_waited_for()
    {
        await using var world = await World.Begin();
        await world.FastForwardTo("mån 10.00");
        var date = (world.Now.ToDateTimeOffset() + TimeSpan.FromSeconds(90)).ToString("R");
        world.Connector.TroubleFor(1, call => call.IsNewThread, new Trouble.Refusal(429, "Throttled", RetryAfter: date));
        await world.CitizenAsks("När öppnar badet?");
        await world.Connector.Memory.WaitAsync(() => world.Connector.Memory.Calls.FirstOrDefault(call => call.IsNewThread), "A try to post");

        await world.Settled();
        await world.Pass("PT89S");
        await world.ExpectNoCard(to: World.Kultur);
        await world.Pass("PT1S");

        await world.ExpectCard("question", to: World.Kultur);
    }

    [Fact]
    public async Task One_conversation_that_hangs_holds_up_no_other()
    {
        await using var world = await World.WithChannels(World.Kultur, "Barn och utbildning");
        world.Connector.GoesWrong = call => call.IsNewThread && call.Channel == People.Channel(World.Kultur) ? new Trouble.Hang() : null;
        await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        await world.Connector.Memory.WaitAsync(() => Tries(world, World.Kultur) > 0 ? world : null, "A try to post");

        await world.CitizenAsks("När börjar skolan?", on: "Skolan");

        await world.Connector.Memory.WaitAsync(
            () => world.Connector.Memory.Cards.FirstOrDefault(card => card.Channel == People.Channel("Barn och utbildning")), "The other card");
        Tries(world, World.Kultur).ShouldBe(1);
    }

    private static int Tries(World world, string channel) => world.Connector.Memory.Calls.Count(call => call.IsNewThread && call.Channel == People.Channel(channel));
}
