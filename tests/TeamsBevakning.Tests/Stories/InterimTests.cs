using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Tests.Stories;

public sealed class InterimTests
{
    [Fact]
    public async Task An_interim_answer_pauses_the_question_with_a_promise_of_its_own()
    {
        await using var world = await World.Under(World.AllSteps, World.Kultur, World.Kommunikation);
        var question = await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        var card = await world.ExpectCard("question", to: World.Kultur);
        await world.FastForwardTo("mån 11.30");

        await world.Presses("Anna Berg", card, "Vi återkommer", new { interimNote = "Frågar badmästaren" });

        await world.Expect(card, saying: "Tagen av Anna Berg");
        await world.Expect(card, saying: "Anna Berg lämnade besked kl 11.30 om att ni återkommer. Svaret ska komma senast tor 19 nov kl 16.30.");
        card.Buttons.ShouldNotContain("[Vi återkommer]");
        await world.FastForwardTo("tor 14.00");
        await world.ExpectNoCard(to: World.Kommunikation);
        await world.FastForwardTo("tor 16.30");
        await world.ExpectCard("escalation", to: World.Kommunikation, saying: "Skulle ha besvarats senast tor 19 nov 16.30");
        (await world.JournalOf(question)).ShouldContain("Anna Berg lämnade besked om att ni återkommer, ska besvaras senast tor 19 nov 16.30: Frågar badmästaren");
    }

    [Fact]
    public async Task It_can_be_given_once_and_undone_within_the_time_for_that()
    {
        await using var world = await World.Under(World.AllSteps, World.Kultur, World.Kommunikation);
        var question = await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        var card = await world.ExpectCard("question", to: World.Kultur);
        var old = card.Content;
        await world.Presses("Anna Berg", card, "Vi återkommer");
        await world.Expect(card, saying: "om att ni återkommer");
        var round = (await world.ItemOf(question)).Round;

        // The round is the present one, as on a card that was drawn anew; the button is an old card's.
        var forged = old.DeepClone().AsObject();
        CardActions.Named(forged, "Vi återkommer")["data"]!["round"] = round;
        (await world.PressesOld("Anna Berg", card, forged, "Vi återkommer")).Text.ShouldContain("kan bara lämnas en gång");

        await world.Presses("Anna Berg", card, "Ångra");
        await world.Expect(card, saying: "Ska besvaras senast tis 17 nov 16.30");
        var item = await world.ItemOf(question);
        item.Waiting.ShouldBeNull();
        item.State.ShouldBe(ItemState.Open);
    }

    [Fact]
    public async Task Rules_without_it_offer_no_such_button()
    {
        await using var world = await World.Under(World.AllSteps, World.Kultur, World.Kommunikation);
        await world.PolicyIsApplied(PolicyChangeTests.Rules.Replace(PolicyChangeTests.Interim, string.Empty, StringComparison.Ordinal));
        await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");

        (await world.ExpectCard("question", to: World.Kultur)).Buttons.ShouldNotContain("Vi återkommer");
    }
}
