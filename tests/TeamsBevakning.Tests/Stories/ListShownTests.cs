using TeamsBevakning.Tests.Teams;

namespace TeamsBevakning.Tests.Stories;

/// <summary>From <c>mina</c> and <c>försenade</c> one gets to the comment, and to the item's own card with what one may do.</summary>
public sealed class ListShownTests
{
    [Fact]
    public async Task From_ones_own_list_an_item_is_taken_and_answered()
    {
        await using var world = await World.Begin();
        var first = await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        await world.CitizenAsks("Finns boken inne?", on: "Biblioteket", at: "mån 10.30");
        var card = await world.ExpectCard("question", to: World.Kultur);
        await world.Writes("Anna Berg", "mina");
        var list = world.LastReply("Anna Berg");
        list.Content.ToJsonString().ShouldContain("\"url\":\"https://facebook.example/kommentar-1\"");

        (await world.Presses("Anna Berg", list, "Visa det valda")).Text.ShouldBe("Välj först ett ärende i listan. Inget har ändrats.");
        var shown = await world.Presses("Anna Berg", list, "Visa det valda", Which(list, "När öppnar badet?"));
        shown.Text.ShouldStartWith("Fråga på Badhuset\nNy\n");
        shown.Text.ShouldNotContain("Kortet hör till");
        var taken = await world.PressesOld("Anna Berg", list, shown.Card, "Jag tar den");
        taken.Text.ShouldContain("Tagen av Anna Berg");
        await world.Expect(card, "Tagen av Anna Berg");
        (await world.PressesOld("Anna Berg", list, taken.Card, "Besvarad")).Text.ShouldContain("Besvarad av Anna Berg");
        (await world.ItemOf(first)).IsUnhandled.ShouldBeFalse();
    }

    [Fact]
    public async Task A_question_that_is_flagged_too_is_two_items_that_one_can_tell_apart_and_what_has_no_comment_is_named_once()
    {
        await using var world = await World.Begin();
        await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        await world.Presses("Anna Berg", await world.ExpectCard("question", to: World.Kultur), "Flagga");
        await world.Writes("Anna Berg", "ögonblicksbild Badhuset");

        var mine = await world.Writes("Anna Berg", "mina");

        mine.ShouldContain("\nFlaggad kommentar på Badhuset\nNär öppnar badet?");
        mine.ShouldContain("\nBadhuset\nNär öppnar badet?");
        var choices = world.LastReply("Anna Berg").Content["body"]!.AsArray().Select(each => each!["choices"]).First(each => each is not null)!.AsArray().Select(each => each!["title"]!.GetValue<string>()[3..]).ToList();
        choices.ShouldContain("Ögonblicksbild av Badhuset");
        choices.ShouldContain("Flaggad kommentar på Badhuset: När öppnar badet?");
        choices.ShouldContain("Badhuset: När öppnar badet?");
        (await world.WritesWith("en-US", "Anna Berg", "mine")).ShouldContain("\nFlagged comment on Badhuset\nNär öppnar badet?");
    }

    [Fact]
    public async Task From_what_is_late_a_communicator_takes_over_and_a_manager_only_reads()
    {
        await using var world = await World.Begin();
        await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        await world.FastForwardTo("tis 17.00");
        await world.Settled();
        await world.Writes("Maria Åström", "försenade");
        var marias = world.LastReply("Maria Åström");
        await world.Writes("Eva Lind", "försenade");
        var evas = world.LastReply("Eva Lind");

        var read = await world.Presses("Maria Åström", marias, "Visa det valda", Which(marias, "När öppnar badet?"));
        read.Text.ShouldContain("När öppnar badet?");
        read.Text.ShouldNotContain("[Jag tar");
        var shown = await world.Presses("Eva Lind", evas, "Visa det valda", Which(evas, "När öppnar badet?"));
        shown.Text.ShouldContain("Det här har hänt");
        (await world.PressesOld("Eva Lind", evas, shown.Card, "Jag tar över")).Text.ShouldContain("Tagen av Eva Lind");
    }

    [Fact]
    public async Task Somebody_elses_item_is_not_shown_whatever_is_chosen()
    {
        await using var world = await World.Begin();
        var other = await world.CitizenAsks("Är skolan öppen?", on: "Skolan", at: "mån 10.00");
        await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        await world.Writes("Bo Ek", "mina");
        var list = world.LastReply("Bo Ek");
        (await world.Presses("Bo Ek", list, "Visa det valda", new { which = (await world.ItemOf(other)).Id.ToString() })).Text.ShouldContain("Du kan inte hantera det här ärendet");
        (await world.Presses("Bo Ek", list, "Visa det valda", new { which = "' or 1=1" })).Text.ShouldBe("Välj först ett ärende i listan. Inget har ändrats.");
    }

    [Fact]
    public async Task Who_may_not_list_an_item_is_not_shown_it_either()
    {
        await using var world = await World.Begin();
        await world.RegisterIsImported("roles.json");
        var question = await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        await world.Writes("Bo Ek", "mina");
        var list = world.LastReply("Bo Ek");
        var which = new { which = (await world.ItemOf(question)).Id.ToString() };

        var shown = await world.Presses("Ivar Ström", list, "Visa det valda", which);

        shown.IsCard.ShouldBeFalse();
        shown.Text.ShouldContain("Du kan inte hantera det här ärendet");
        (await world.Presses("Maria Åström", list, "Visa det valda", which)).IsCard.ShouldBeTrue();
    }

    private static object Which(PostedCard list, string text) => new
    {
        which = list.Content["body"]!.AsArray().Single(each => each!["id"]?.GetValue<string>() == "which")!["choices"]!.AsArray()
            .Single(choice => choice!["title"]!.GetValue<string>().EndsWith(text, StringComparison.Ordinal))!["value"]!.GetValue<string>(),
    };
}
