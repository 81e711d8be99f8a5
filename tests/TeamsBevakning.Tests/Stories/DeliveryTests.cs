using TeamsBevakning.Tests.Teams;

namespace TeamsBevakning.Tests.Stories;

public sealed class DeliveryTests
{
    [Fact]
    public async Task A_card_that_was_committed_but_not_sent_is_sent_after_a_restart()
    {
        await using var world = await World.Begin();
        world.Connector.GoesWrong = call => call.IsCard ? new Trouble.Cut() : null;
        await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        await world.Connector.Memory.WaitAsync(() => world.Connector.Memory.Calls.FirstOrDefault(call => call.IsNewThread), "A try to post");

        await world.Restart();
        world.Connector.IsWellAgain();
        await world.Pass("PT10S");

        await world.ExpectCard("question", to: World.Kultur, saying: "När öppnar badet?");
    }

    [Fact]
    public async Task A_send_that_hangs_when_the_program_stops_is_sent_again()
    {
        await using var world = await World.Begin();
        world.Connector.GoesWrong = call => call.IsCard ? new Trouble.Hang() : null;
        var question = await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        await world.Connector.Memory.WaitAsync(() => world.Connector.Memory.Calls.FirstOrDefault(call => call.IsNewThread), "A try to post");

        world.Connector.IsWellAgain();
        await world.Restart();
        await world.Connector.Memory.WaitAsync(() => world.CardsIn(World.Kultur) == 2 ? world : null, "The second post");

        await world.Settled();
        (await world.JournalOf(question)).Count(line => line == "kort till Kultur och fritid").ShouldBe(1);
    }

    [Fact]
    public async Task Everything_is_there_after_a_restart()
    {
        await using var world = await World.Begin();
        var question = await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        var card = await world.ExpectCard("question", to: World.Kultur);
        await world.Presses("Anna Berg", card, "Jag tar den");
        await world.Expect(card, saying: "Tagen av Anna Berg");
        var journal = await world.JournalOf(question);

        await world.Restart();

        (await world.JournalOf(question)).ShouldBe(journal);
        await world.Presses("Anna Berg", card, "Besvarad");
        await world.Expect(card, saying: "Besvarad av Anna Berg");
        world.CardsIn(World.Kultur).ShouldBe(1);
    }

    [Fact]
    public async Task A_card_that_somebody_deleted_in_Teams_is_posted_anew()
    {
        await using var world = await World.Begin();
        var question = await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        var card = await world.ExpectCard("question", to: World.Kultur);
        world.Connector.GoesWrong = call => call.IsUpdate && call.Activity == card.Activity ? new Trouble.Refusal(404, "ActivityNotFoundInConversation") : null;

        await world.Presses("Anna Berg", card, "Jag tar den");

        await world.ExpectCard("question", to: World.Kultur, saying: "Tagen av Anna Berg");
        world.CardsIn(World.Kultur).ShouldBe(2);
        (await world.JournalOf(question)).Count(line => line == "kort till Kultur och fritid").ShouldBe(2);
    }

    [Fact]
    public async Task A_card_that_is_gone_from_the_channel_that_was_left_is_not_posted_twice_in_the_new_one()
    {
        await using var world = await World.Begin();
        await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        var left = await world.ExpectCard("question", to: World.Kultur);
        await world.Writes("Bo Ek", "koppla Kultur och fritid", channel: "Nya kanalen");
        var card = await world.ExpectCard("question", to: "Nya kanalen");
        world.Connector.GoesWrong = call => call.Activity == left.Activity ? new Trouble.Refusal(404, "ConversationNotFound") : null;

        await world.Presses("Bo Ek", card, "Jag tar den");

        await world.Expect(card, saying: "Tagen av Bo Ek");
        world.CardsIn("Nya kanalen").ShouldBe(1);
    }

    [Fact]
    public async Task What_Teams_throttles_is_sent_after_the_time_it_asked_for_and_not_before()
    {
        await using var world = await World.Begin();
        world.Connector.TroubleFor(1, call => call.IsNewThread, new Trouble.Refusal(429, "Throttled", RetryAfter: "90"));
        await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        await world.Connector.Memory.WaitAsync(() => world.Connector.Memory.Calls.FirstOrDefault(call => call.IsNewThread), "A try to post");

        await world.Settled();
        await world.Pass("PT89S");
        await world.ExpectNoCard(to: World.Kultur);
        await world.Pass("PT1S");

        await world.ExpectCard("question", to: World.Kultur);
        world.Host.Log.All.ShouldContain("failed (429 Throttled); next try in 00:01:30");
    }

    [Theory]
    [InlineData("0", "00:00:01")]
    [InlineData("2147483647", "01:00:00")]
    [InlineData("Fri, 31 Dec 9999 23:59:59 GMT", "01:00:00")]
    public async Task What_Teams_asks_for_makes_us_neither_hammer_it_nor_give_up(string asked, string next)
    {
        await using var world = await World.Begin();
        world.Connector.TroubleFor(1, call => call.IsNewThread, new Trouble.Refusal(429, "Throttled", RetryAfter: asked));
        await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        await world.Connector.Memory.WaitAsync(() => world.Connector.Memory.Calls.FirstOrDefault(call => call.IsNewThread), "A try to post");

        await world.Settled();
        world.Host.Log.All.ShouldContain($"failed (429 Throttled); next try in {next}");
        await world.Pass("PT1H");

        await world.ExpectCard("question", to: World.Kultur);
    }

    [Theory]
    [InlineData(412, "PreconditionFailed")]
    [InlineData(429, "Throttled")]
    [InlineData(502, "ServiceError")]
    [InlineData(503, "ServiceUnavailable")]
    [InlineData(504, "GatewayTimeout")]
    public async Task What_may_pass_by_itself_is_tried_until_Teams_takes_it(int status, string code)
    {
        await using var world = await World.Begin();
        world.Connector.TroubleFor(5, call => call.IsNewThread, new Trouble.Refusal(status, code));
        await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");

        for (var i = 1; i <= 5; i++)
        {
            await world.Connector.Memory.WaitAsync(() => world.Connector.Memory.Calls.Count(call => call.IsNewThread) >= i ? world : null, $"Try {i}");
            await world.Settled();
            await world.Pass("PT6M");
        }

        await world.ExpectCard("question", to: World.Kultur);
    }

    [Fact]
    public async Task While_the_connector_is_down_presses_count_and_the_card_follows_when_it_is_up()
    {
        await using var world = await World.Begin();
        await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        var card = await world.ExpectCard("question", to: World.Kultur);
        world.Connector.GoesWrong = _ => new Trouble.Cut();

        (await world.Presses("Anna Berg", card, "Jag tar den")).Text.ShouldContain("Tagen av Anna Berg");
        await world.Settled();
        card.Text.ShouldContain("Ny");
        world.Connector.IsWellAgain();
        await world.Pass("PT1M");

        await world.Expect(card, saying: "Tagen av Anna Berg");
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("this is no JSON")]
    [InlineData("""{"id":""}""")]
    public async Task An_answer_that_cannot_be_read_stops_neither_that_card_nor_the_others(string body)
    {
        await using var world = await World.Begin();
        world.Connector.TroubleFor(1, call => call.IsNewThread, new Trouble.Nonsense(body));
        await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        await world.Connector.Memory.WaitAsync(() => world.Connector.Memory.Calls.FirstOrDefault(call => call.IsNewThread), "A try to post");
        await world.CitizenAsks("Vad kostar det?", at: "mån 10.10");

        await world.ExpectCard("question", to: World.Kultur, saying: "Vad kostar det?");
        await world.Pass("PT6M");
        await world.ExpectCard("question", to: World.Kultur, saying: "När öppnar badet?");
    }

    [Fact]
    public async Task Several_changes_while_the_connector_is_down_become_one_update()
    {
        await using var world = await World.Begin();
        await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        var card = await world.ExpectCard("question", to: World.Kultur);
        world.Connector.GoesWrong = _ => new Trouble.Refusal(503, "ServiceUnavailable");
        var taken = await world.Presses("Anna Berg", card, "Jag tar den");
        await world.Settled();
        await world.PressesOld("Anna Berg", card, taken.Card, "Besvarad");
        await world.Settled();

        world.Connector.IsWellAgain();
        await world.Pass("PT6M");

        await world.Expect(card, saying: "Besvarad av Anna Berg");
        card.Times.ShouldBe(2);
    }
}
