using TeamsBevakning.Domain.Items;
using TeamsBevakning.Tests.Teams;

namespace TeamsBevakning.Tests.Stories;

/// <summary><i>Lämna över till …</i>: a person hands an item to another of the account's people.</summary>
public sealed class GiveTests
{
    [Fact]
    public async Task The_one_who_is_chosen_has_it_and_is_told_by_name_from_whom()
    {
        await using var world = await World.Begin();
        var (question, card) = await Asked(world);
        await world.Presses("Anna Berg", card, "Jag tar den");
        await world.Expect(card, "Tagen av Anna Berg");
        await world.FastForwardTo("mån 10.05");
        Choices(card).ShouldBe(["Bo Ek", "Cia Holm"]);

        var answer = await Give(world, "Anna Berg", card, "Bo Ek", "Du kan bastun bäst");

        answer.Text.ShouldContain("Tagen av Bo Ek");
        await world.Expect(card, "Anna Berg lämnade över ärendet till Bo Ek kl 10.05: Du kan bastun bäst");
        var told = await world.ExpectCard("handed-over", to: World.Kultur, saying: "Till dig: fråga på Badhuset");
        told.Text.ShouldContain("<at>Bo Ek</at>");
        told.Text.ShouldContain("Anna Berg har lämnat över det här till dig: Du kan bastun bäst");
        told.Content["msteams"]!["entities"]![0]!["mentioned"]!["id"]!.GetValue<string>().ShouldBe(People.ObjectId("Bo Ek"));
        (await world.JournalOf(question)).ShouldContain("Anna Berg lämnade över ärendet till: Bo Ek: Du kan bastun bäst");
        (await world.Writes("Bo Ek", "mina")).ShouldContain("Du har tagit\nBadhuset\nNär öppnar badet?");
    }

    [Fact]
    public async Task It_is_undone_like_any_press_and_the_message_says_that_it_went_on()
    {
        await using var world = await World.Begin();
        var (question, card) = await Asked(world);
        await world.Presses("Anna Berg", card, "Jag tar den");
        await world.Expect(card, "Tagen av Anna Berg");
        await Give(world, "Anna Berg", card, "Bo Ek");
        var told = await world.ExpectCard("handed-over", to: World.Kultur, saying: "Till dig");
        await world.Expect(card, "Tagen av Bo Ek");

        await world.Presses("Anna Berg", card, "Ångra");

        await world.Expect(card, "Tagen av Anna Berg");
        card.Text.ShouldNotContain("lämnade över");
        await world.Expect(told, "Ärendet har gått vidare.");
        told.Text.ShouldNotContain("<at>");
        (await world.JournalOf(question))[^1].ShouldBe("Anna Berg ångrade");
    }

    [Fact]
    public async Task Who_got_it_hands_it_on_and_only_the_last_message_names_anybody()
    {
        await using var world = await World.Begin();
        var (question, card) = await Asked(world);
        await Give(world, "Anna Berg", card, "Bo Ek");
        await world.Expect(card, "Tagen av Bo Ek");
        var first = await world.ExpectCard("handed-over", to: World.Kultur, saying: "<at>Bo Ek</at>");

        await Give(world, "Bo Ek", card, "Cia Holm");

        await world.ExpectCard("handed-over", to: World.Kultur, saying: "<at>Cia Holm</at>");
        await world.Expect(first, "Ärendet har gått vidare.");
        (await world.ItemOf(question)).Holder!.By.Name.ShouldBe("Cia Holm");
    }

    [Fact]
    public async Task What_another_has_is_moved_by_communicators_alone()
    {
        await using var world = await World.Begin();
        var (question, card) = await Asked(world);
        await world.Presses("Anna Berg", card, "Jag tar den");
        await world.Expect(card, "Tagen av Anna Berg");

        (await Give(world, "Cia Holm", card, "Bo Ek")).Text.ShouldStartWith("Redan hanterat av Anna Berg");
        (await world.ItemOf(question)).Holder!.By.Name.ShouldBe("Anna Berg");
        (await Give(world, "Eva Lind", card, "Bo Ek")).IsCard.ShouldBeTrue();
        (await world.ItemOf(question)).Holder!.By.Name.ShouldBe("Bo Ek");
    }

    [Theory]
    [InlineData("", "Välj vem som ska få ärendet")]
    [InlineData("Bo Ek", "Välj vem som ska få ärendet")]
    [InlineData("aaaaaaaa-0000-4000-8000-000000000001", "Vill du själv ha ärendet, tryck Jag tar den")]
    [InlineData("aaaaaaaa-0000-4000-8000-000000000006", "Den du valde är inte längre ansvarig eller ersättare")]
    [InlineData("aaaaaaaa-0000-4000-8000-000000000999", "Välj vem som ska få ärendet")]
    public async Task One_who_may_not_have_it_does_not_get_it_however_the_button_was_altered(string to, string told)
    {
        await using var world = await World.Begin();
        var (_, card) = await Asked(world);
        var stored = await world.Stored();

        (await world.Presses("Anna Berg", card, "Lämna över till …", new { to })).Text.ShouldStartWith(told);

        (await world.Stored()).ShouldBe(stored);
    }

    [Fact]
    public async Task One_who_is_away_is_not_offered_and_cannot_be_chosen_on_an_older_card()
    {
        await using var world = await World.Begin();
        var (_, card) = await Asked(world);
        await world.Writes("Bo Ek", "frånvaro idag ersättare David");

        (await Give(world, "Anna Berg", card, "Bo Ek")).Text.ShouldStartWith("Den du valde är borta");

        await world.CitizenAsks("Vad kostar det?");
        Choices(await world.ExpectCard("question", to: World.Kultur, saying: "Vad kostar det?")).ShouldBe(["Anna Berg", "David Sund", "Cia Holm"]);
    }

    [Fact]
    public async Task The_same_sent_again_is_done_once()
    {
        await using var world = await World.Begin();
        var (question, card) = await Asked(world);

        var answer = await Give(world, "Anna Berg", card, "Bo Ek");
        (await world.IsSentAgain(answer)).IsCard.ShouldBeTrue();

        (await world.JournalOf(question)).Count(line => line.Contains("lämnade över", StringComparison.Ordinal)).ShouldBe(1);
        (await world.ItemOf(question)).State.ShouldBe(ItemState.Acknowledged);
    }

    private static async Task<(string Question, PostedCard Card)> Asked(World world)
    {
        var question = await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        return (question, await world.ExpectCard("question", to: World.Kultur));
    }

    private static Task<PressAnswer> Give(World world, string person, PostedCard card, string to, string? note = null) =>
        world.Presses(person, card, "Lämna över till …", new { to = People.ObjectId(to), giveNote = note });

    private static IEnumerable<string> Choices(PostedCard card) => card.Content["actions"]!.AsArray()
        .Single(action => action!["title"]!.GetValue<string>().StartsWith("Lämna över", StringComparison.Ordinal))!["card"]!["body"]![0]!["choices"]!.AsArray()
        .Select(choice => choice!["title"]!.GetValue<string>());
}
