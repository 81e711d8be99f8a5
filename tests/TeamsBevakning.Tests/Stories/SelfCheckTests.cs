using TeamsBevakning.Domain.Items;
using TeamsBevakning.Storage;
using TeamsBevakning.Tests.Teams;

namespace TeamsBevakning.Tests.Stories;

public sealed class SelfCheckTests
{
    [Fact]
    public async Task An_item_whose_card_was_never_posted_gets_it_within_a_minute()
    {
        await using var world = await World.Begin();
        world.Connector.GoesWrong = call => call.IsCard ? new Trouble.Cut() : null;
        var question = await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        await world.Settled();
        await world.InStore("delete from delivery");
        world.Connector.IsWellAgain();

        await world.SelfChecked();

        var card = await world.ExpectCard("question", to: World.Kultur, saying: "När öppnar badet?");
        (await world.Presses("Anna Berg", card, "Jag tar den")).Text.ShouldContain("Anna Berg tog ärendet");
        (await world.JournalOf(question)).ShouldContain("självkontrollen såg att kortet till Kultur och fritid saknades, och skickar det igen");
    }

    [Fact]
    public async Task A_card_whose_row_was_lost_is_posted_again_once()
    {
        await using var world = await World.Begin();
        var question = await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        await world.ExpectCard("question", to: World.Kultur);
        await world.SelfChecked();
        await world.InStore("delete from delivery");

        await world.SelfChecked();
        await world.Settled();
        await world.SelfChecked();
        await world.SelfChecked();
        await world.Settled();

        world.CardsIn(World.Kultur).ShouldBe(2);
        (await world.JournalOf(question)).Count(line => line.StartsWith("självkontrollen", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task An_item_that_nothing_would_bring_up_is_escalated_in_time_all_the_same()
    {
        await using var world = await World.Begin();
        var question = await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        await world.ExpectCard("question", to: World.Kultur);
        await world.InStore("update item set next_due_at = null");

        await world.SelfChecked();
        await world.FastForwardTo("tis 16.31");

        await world.ExpectCard("escalation", to: World.Kommunikation);
        (await world.JournalOf(question)).ShouldContain(line => line.StartsWith("självkontrollen såg att inget skulle hända i tid", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Work_that_stands_still_is_the_communications_units_item_until_it_is_done()
    {
        await using var world = await World.Begin();
        var question = await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        await world.ExpectCard("question", to: World.Kultur);

        // Another program has taken it and never ends.
        await world.InStore("update item set leased_by = 'another', leased_until = 99999999999999");
        await world.FastForwardTo("tis 16.40");
        await world.SelfChecked();
        (await world.Host.Get<IItems>().FindUnhandledAsync(ItemKind.Stalled, "due", default)).ShouldBeNull("It may be about to be done.");
        await world.SelfChecked();

        var card = await world.Connector.Memory.WaitAsync(
            () => world.Connector.Memory.Cards.LastOrDefault(card => card.Kind == "matter" && card.Channel == People.Channel(World.Kommunikation)), "The card of work that stands still");
        card.Text.ShouldContain("Arbete som står still");
        card.Text.ShouldContain("ligger arbete kvar som programmet skulle ha gjort");
        await world.InStore("update item set leased_until = null where leased_by = 'another'");
        await world.Settled();
        await world.SelfChecked();
        await world.Expect(card, saying: "Åtgärdat kl 16.43");
        (await world.JournalOf(question)).ShouldNotContain(line => line.StartsWith("självkontrollen", StringComparison.Ordinal));
    }
}
