using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Tests.Stories;

public sealed class AuthorTests
{
    [Fact]
    public async Task Its_authors_removal_withdraws_the_question()
    {
        await using var world = await World.Begin();
        var question = await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        var card = await world.ExpectCard("question", to: World.Kultur);
        var asItWas = card.Content;
        await world.FastForwardTo("mån 10.40");

        await world.CommentIsRemoved(question);

        await world.Expect(card, saying: "Avsändaren tog bort kommentaren kl 10.40. Inget behöver göras.");
        card.Buttons.ShouldNotContain("Jag tar den");
        (await world.PressesOld("Anna Berg", card, asItWas, "Jag tar den")).Text.ShouldBe("Redan hanterat: avsändaren tog bort kommentaren kl 10.40.");
        await world.FastForwardTo("fre 10.00");
        await world.ExpectNoCard(to: World.Kommunikation);
        (await world.JournalOf(question))[^1].ShouldBe("avsändaren tog bort kommentaren");
    }

    [Fact]
    public async Task An_edited_question_shows_its_new_words_and_keeps_its_deadline()
    {
        await using var world = await World.Begin();
        var question = await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        var card = await world.ExpectCard("question", to: World.Kultur);
        var due = (await world.ItemOf(question)).Due;
        await world.FastForwardTo("mån 12.00");

        await world.CommentIsEdited(question, "När öppnar badet på lördag?");

        await world.Expect(card, saying: "När öppnar badet på lördag?");
        card.Text.ShouldContain("Avsändaren har ändrat kommentaren sedan den kom in.");
        (await world.ItemOf(question)).Due.ShouldBe(due);
        (await world.JournalOf(question))[^1].ShouldBe("kommentaren ändrades av avsändaren");
    }

    [Fact]
    public async Task A_press_on_a_card_that_shows_the_words_before_the_edit_still_counts()
    {
        await using var world = await World.Begin();
        var question = await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        var card = await world.ExpectCard("question", to: World.Kultur);
        var asItWas = card.Content;
        await world.CommentIsEdited(question, "När öppnar badet på lördag?");

        (await world.PressesOld("Anna Berg", card, asItWas, "Jag tar den")).IsCard.ShouldBeTrue();
    }

    [Fact]
    public async Task A_cheer_that_is_edited_into_a_question_opens_an_item()
    {
        await using var world = await World.Begin();
        var comment = await world.CitizenAsks("Vilket härligt bad!", at: "mån 10.00");
        await world.ExpectNoCard(to: World.Kultur);
        await world.FastForwardTo("tis 10.00");

        await world.CommentIsEdited(comment, "Vilket härligt bad! När öppnar det?");

        await world.ExpectCard("question", to: World.Kultur, saying: "När öppnar det?");
        (await world.ItemOf(comment)).State.ShouldBe(ItemState.Open);
    }

    [Fact]
    public async Task The_same_comment_found_again_changes_nothing()
    {
        await using var world = await World.Begin();
        var question = await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        await world.ExpectCard("question", to: World.Kultur);
        await world.Settled();
        var journal = await world.JournalOf(question);

        await world.CommentIsEdited(question, "När öppnar badet?");

        await world.Settled();
        (await world.JournalOf(question)).ShouldBe(journal);
        world.CardsIn(World.Kultur).ShouldBe(1);
    }
}
