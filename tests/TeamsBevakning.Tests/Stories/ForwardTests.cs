using TeamsBevakning.Domain.Items;
using TeamsBevakning.Tests.Teams;

namespace TeamsBevakning.Tests.Stories;

/// <summary><i>Skicka vidare</i>: a question that another unit answers (REQUIREMENTS A6). Kultur och fritid sends one to Barn och utbildning, where David answers for the school's account.</summary>
public sealed class ForwardTests
{
    private const string School = "Barn och utbildning";

    [Fact]
    public async Task The_other_unit_gets_the_card_with_its_deadline_and_the_old_card_says_where_it_went()
    {
        await using var world = await World.WithChannels(World.Kultur, World.Kommunikation, School);
        var (question, card) = await Asked(world);
        await world.Presses("Anna Berg", card, "Jag tar den");
        await world.Expect(card, "Tagen av Anna Berg");
        await world.FastForwardTo("mån 10.05");

        var answer = await Send(world, "Anna Berg", card, "skola", "Gäller skolans simundervisning");

        answer.Text.ShouldContain("Anna Berg skickade ärendet vidare till Barn och utbildning kl 10.05.");
        answer.Text.ShouldContain("Svar att kopiera till den som frågade: Hej! Tack för din fråga. Vi har skickat den vidare");
        var there = await world.ExpectCard("question", to: School, saying: "När börjar simskolan?");
        there.Text.ShouldContain("Anna Berg skickade ärendet vidare hit från Kultur och fritid kl 10.05: Gäller skolans simundervisning");
        there.Text.ShouldContain("Ska besvaras senast tis 17 nov 16.30");
        there.Buttons.ShouldContain("[Jag tar den]");
        await world.Expect(card, "Anna Berg skickade ärendet vidare till Barn och utbildning kl 10.05.");
        card.Buttons.ShouldNotContain("Besvarad");
        (await world.JournalOf(question)).ShouldContain("Anna Berg skickade ärendet vidare till Barn och utbildning: Gäller skolans simundervisning");
    }

    [Fact]
    public async Task Those_who_got_it_answer_it_and_are_reminded_of_it()
    {
        await using var world = await World.WithChannels(World.Kultur, World.Kommunikation, School);
        var (question, card) = await Asked(world);
        await Send(world, "Anna Berg", card, "skola");
        var there = await world.ExpectCard("question", to: School);

        await world.FastForwardTo("tis 13.00");
        (await world.ExpectCard("reminder", to: School)).Text.ShouldContain("<at>David Sund</at>");
        await world.Presses("David Sund", there, "Besvarad");

        await world.Expect(there, "Besvarad av David Sund kl 13.00");
        var item = await world.ItemOf(question);
        (item.State, item.Unit.Value).ShouldBe((ItemState.Resolved, "skola"));
        card.Text.ShouldContain("skickade ärendet vidare till Barn och utbildning");
        world.Connector.Memory.Cards.ShouldNotContain(other => other.Kind == "reminder" && other.Channel == People.Channel(World.Kultur));
    }

    [Fact]
    public async Task It_can_be_sent_back_and_the_first_card_comes_alive_again()
    {
        await using var world = await World.WithChannels(World.Kultur, World.Kommunikation, School);
        var (question, card) = await Asked(world);
        await Send(world, "Anna Berg", card, "skola");
        var there = await world.ExpectCard("question", to: School);
        await world.Expect(card, "skickade ärendet vidare till Barn och utbildning");

        (await Send(world, "David Sund", there, "kultur", "Det är er simskola")).Text.ShouldContain("vidare till Kultur och fritid");

        await world.Expect(card, "David Sund skickade ärendet vidare hit från Barn och utbildning kl 10.00: Det är er simskola");
        await world.Expect(there, "David Sund skickade ärendet vidare till Kultur och fritid");
        await world.Presses("Bo Ek", card, "Jag tar den");
        await world.Expect(card, "Tagen av Bo Ek");
        (await world.ItemOf(question)).Unit.Value.ShouldBe("kultur");
    }

    [Fact]
    public async Task One_that_is_sent_on_once_more_is_gone_from_the_first_unit_too()
    {
        await using var world = await World.WithChannels(World.Kultur, World.Kommunikation, School);
        await world.Writes("Anna Berg", "hjälp");
        var (_, card) = await Asked(world);
        await Send(world, "Anna Berg", card, "skola");
        var there = await world.ExpectCard("question", to: School);
        await Send(world, "David Sund", there, "kommunikation");
        await world.ExpectCard("question", to: World.Kommunikation);

        var view = await world.Views("Anna Berg", card);

        view.Text.ShouldContain("skickade ärendet vidare till Kommunikationsenheten");
        view.Text.ShouldNotContain("[Jag tar den]");
    }

    [Fact]
    public async Task When_it_is_missed_the_communications_unit_gets_it_as_ever()
    {
        await using var world = await World.WithChannels(World.Kultur, World.Kommunikation, School);
        var (_, card) = await Asked(world);
        await Send(world, "Anna Berg", card, "skola");
        await world.ExpectCard("question", to: School);

        await world.FastForwardTo("tis 16.30");

        (await world.ExpectCard("escalation", to: World.Kommunikation)).Text.ShouldContain("skickade ärendet vidare till Barn och utbildning");
    }

    [Theory]
    [InlineData("Anna Berg", "", "Välj vilken verksamhet")]
    [InlineData("Anna Berg", "' or 1=1 --", "Välj vilken verksamhet")]
    [InlineData("Anna Berg", "kultur", "Verksamheten du valde har redan ärendet")]
    [InlineData("Maria Åström", "skola", "Du kan inte hantera")]
    [InlineData("David Sund", "skola", "Du kan inte hantera")]
    public async Task What_cannot_be_changes_nothing_however_the_button_was_altered(string person, string unit, string told)
    {
        await using var world = await World.WithChannels(World.Kultur, World.Kommunikation, School);
        var (_, card) = await Asked(world);
        var stored = await world.Stored();

        (await Send(world, person, card, unit)).Text.ShouldStartWith(told);

        (await world.Stored()).ShouldBe(stored);
    }

    [Fact]
    public async Task A_press_on_the_card_as_it_was_before_is_told_that_it_is_old()
    {
        await using var world = await World.WithChannels(World.Kultur, World.Kommunikation, School);
        var (question, card) = await Asked(world);
        var old = card.Content;
        var first = await Send(world, "Anna Berg", card, "skola");
        await world.ExpectCard("question", to: School);

        (await world.PressesOld("Bo Ek", card, old, "Jag tar den")).Text.ShouldStartWith("Kortet var gammalt");
        (await world.IsSentAgain(first)).Text.ShouldContain("vidare till Barn och utbildning");

        (await world.ItemOf(question)).State.ShouldBe(ItemState.Open);
        (await world.JournalOf(question)).Count(line => line.Contains("skickade", StringComparison.Ordinal)).ShouldBe(1);
    }

    private static async Task<(string Question, PostedCard Card)> Asked(World world)
    {
        var question = await world.CitizenAsks("När börjar simskolan?", at: "mån 10.00");
        return (question, await world.ExpectCard("question", to: World.Kultur));
    }

    private static Task<PressAnswer> Send(World world, string person, PostedCard card, string unit, string? note = null) =>
        world.Presses(person, card, "Skicka vidare", new { toUnit = unit, forwardNote = note });
}
