using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Tests.Stories;

public sealed class ThreadAnswerTests
{
    [Fact]
    public async Task The_pages_own_reply_answers_the_question()
    {
        await using var world = await World.Begin();
        var question = await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        var card = await world.ExpectCard("question", to: World.Kultur);

        await world.PageReplies("Klockan nio.", under: question, at: "mån 11.15");

        await world.Expect(card, saying: "Besvarad i tråden kl 11.15");
        (await world.JournalOf(question))[^1].ShouldBe("besvarad i tråden: https://facebook.example/kommentar-2");
    }

    [Fact]
    public async Task A_reply_that_is_found_before_its_question_answers_it_and_no_card_is_posted()
    {
        await using var world = await World.Begin();
        await world.FastForwardTo("mån 12.00");
        var reply = world.Comment("svar", "Klockan nio.", under: "fråga", at: "mån 11.00");
        reply["byAccount"] = true;
        await world.AreFound(reply);

        await world.AreFound(world.Comment("fråga", "När öppnar badet?", at: "mån 10.00"));

        var item = await world.ItemOf("fråga");
        item.State.ShouldBe(ItemState.Resolved);
        item.Resolution!.Kind.ShouldBe(ResolutionKind.AnsweredInThread);
        await world.FastForwardTo("mån 13.00");
        await world.CitizenAsks("Får man ta med hund?", at: "mån 12.30");
        await world.ExpectCard("question", to: World.Kultur, saying: "Får man ta med hund?");
        (await world.JournalOf("fråga")).ShouldBe(["kom in (en fråga), ska besvaras senast tis 17 nov 16.30", "besvarad i tråden: https://facebook.example/svar"]);
    }

    [Fact]
    public async Task A_reply_under_another_question_of_the_thread_does_not_answer_this_one()
    {
        await using var world = await World.Begin();
        var first = await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        var second = await world.CitizenAsks("Vad kostar det?", under: first, at: "mån 10.10", by: "Mo");
        var third = await world.CitizenAsks("Finns det handdukar?", under: first, at: "mån 10.20", by: "Li");

        await world.PageReplies("Femtio kronor.", under: second, at: "mån 11.00");

        (await world.ItemOf(second)).State.ShouldBe(ItemState.Resolved);
        (await world.ItemOf(third)).State.ShouldBe(ItemState.Open);
        (await world.ItemOf(first)).State.ShouldBe(ItemState.Open);
    }

    [Fact]
    public async Task A_reply_that_is_removed_opens_the_question_again()
    {
        await using var world = await World.Begin();
        var question = await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        var card = await world.ExpectCard("question", to: World.Kultur);
        var reply = await world.PageReplies("Klockan nio.", under: question, at: "mån 11.00");
        await world.Expect(card, saying: "Besvarad i tråden");

        await world.CommentIsRemoved(reply);

        await world.Expect(card, saying: "[Jag tar den]");
        (await world.JournalOf(question))[^1].ShouldBe("svaret togs bort, frågan är obesvarad igen");
    }

    [Fact]
    public async Task A_reply_that_is_removed_after_the_deadline_lets_the_question_escalate()
    {
        await using var world = await World.Begin();
        var question = await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        var reply = await world.PageReplies("Klockan nio.", under: question, at: "mån 11.00");
        await world.FastForwardTo("ons 10.00");
        await world.ExpectNoCard(to: World.Kommunikation);

        await world.CommentIsRemoved(reply);

        await world.ExpectCard("escalation", to: World.Kommunikation);
    }

    [Fact]
    public async Task A_person_who_presses_after_the_reply_is_told_that_it_is_answered_in_the_thread()
    {
        await using var world = await World.Begin();
        var question = await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        var card = await world.ExpectCard("question", to: World.Kultur);
        var asItWas = card.Content;
        await world.PageReplies("Klockan nio.", under: question, at: "mån 11.00");

        (await world.PressesOld("Anna Berg", card, asItWas, "Jag tar den")).Text.ShouldBe("Redan hanterat: besvarat i tråden kl 11.00.");
    }
}
