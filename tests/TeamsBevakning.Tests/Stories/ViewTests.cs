namespace TeamsBevakning.Tests.Stories;

/// <summary>A person's own view of a card in a channel: Teams asks for it by the card's <c>refresh</c>, and it offers what that person may do and nothing else.</summary>
public sealed class ViewTests
{
    [Fact]
    public async Task A_card_asks_Teams_to_refresh_it_for_those_who_may_act_and_have_been_met()
    {
        await using var world = await World.Begin();
        await world.Writes("Anna Berg", "hjälp");
        await world.Writes("Maria Åström", "hjälp");
        await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");

        var card = await world.ExpectCard("question", to: World.Kultur);

        var refresh = card.Content["refresh"]!;
        refresh["action"]!["type"]!.GetValue<string>().ShouldBe("Action.Execute");
        refresh["userIds"]!.AsArray().Select(id => id!.GetValue<string>()).ShouldBe([$"29:{People.ObjectId("Anna Berg")}", $"29:{People.ObjectId("Eva Lind")}"]);
    }

    [Fact]
    public async Task One_sees_what_one_may_do_and_nothing_else_and_nothing_is_changed_by_looking()
    {
        await using var world = await World.Begin();
        await world.Writes("Anna Berg", "hjälp");
        var question = await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        var card = await world.ExpectCard("question", to: World.Kultur);
        await world.Presses("Anna Berg", card, "Jag tar den");
        var before = await world.JournalOf(question);

        var hers = await world.Views("Anna Berg", card);
        var his = await world.Views("Bo Ek", card);

        Titles(hers).ShouldContain("Ångra");
        Titles(hers).ShouldContain("Besvarad");
        Titles(hers).ShouldNotContain("Förläng");
        Titles(his).ShouldContain("Besvarad");
        hers.Card["refresh"].ShouldNotBeNull();
        (await world.Views("Eva Lind", card)).Card.ToJsonString().ShouldContain("Tagen av Anna Berg");
        (await world.JournalOf(question)).ShouldBe(before);
    }

    [Fact]
    public async Task A_manager_sees_no_buttons_that_act_and_a_stranger_nothing_of_the_card()
    {
        await using var world = await World.Begin();
        await world.Writes("Anna Berg", "hjälp");
        await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        var card = await world.ExpectCard("question", to: World.Kultur);

        Titles(await world.Views("Maria Åström", card)).ShouldBe(["Öppna kommentaren"]);
        var stranger = await world.Views("Ulf Utanför", card);

        stranger.IsCard.ShouldBeFalse();
        stranger.Text.ShouldStartWith("Du kan inte hantera det här ärendet.");
        stranger.Text.ShouldNotContain("När öppnar badet?");
    }

    [Fact]
    public async Task A_view_of_what_is_not_there_or_cannot_be_read_is_told_so()
    {
        await using var world = await World.Begin();
        await world.Writes("Anna Berg", "hjälp");
        await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        var card = await world.ExpectCard("question", to: World.Kultur);

        (await world.Views("Anna Berg", card, data => data["item"] = Guid.NewGuid().ToString())).IsCard.ShouldBeFalse();
        (await world.Views("Anna Berg", card, data => data["item"] = 7)).IsCard.ShouldBeFalse();
        (await world.Views("Anna Berg", card, data => data.Clear())).Status.ShouldBe(200);
    }

    private static IReadOnlyList<string> Titles(PressAnswer answer) =>
        [.. answer.Card["actions"]?.AsArray().Select(action => action!["title"]!.GetValue<string>()) ?? []];
}
