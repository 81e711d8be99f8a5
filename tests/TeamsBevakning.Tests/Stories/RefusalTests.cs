using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Tests.Stories;

public sealed class RefusalTests
{
    [Theory]
    [InlineData("Ulf Utanför")]
    [InlineData("Maria Åström")]
    [InlineData("David Sund")]
    public async Task One_who_may_not_act_on_the_account_is_refused_once_in_the_journal_and_changes_nothing(string person)
    {
        await using var world = await World.Begin();
        var question = await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        var card = await world.ExpectCard("question", to: World.Kultur);
        await world.Settled();
        var item = await world.ItemOf(question);

        var answer = await world.Presses(person, card, "Jag tar den");
        await world.IsSentAgain(answer);

        answer.Text.ShouldBe(
            "Du kan inte hantera det här ärendet. Det kan administratörer och ersättare för Badhuset och kommunikatörerna. Stämmer det inte, hör av dig till Kommunikationsenheten.");
        (await world.ItemOf(question)).ShouldBe(item);
        (await world.JournalOf(question)).Count(line => line == $"{person} nekades: Jag tar den").ShouldBe(1);
        await world.Settled();
        card.Times.ShouldBe(1);
    }

    [Fact]
    public async Task A_press_without_an_object_id_is_nobodys()
    {
        await using var world = await World.Begin();
        var question = await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        var card = await world.ExpectCard("question", to: World.Kultur);
        var action = CardActions.Named(card.Content, "Jag tar den");
        var press = Activities.Press("Anna Berg", card, action, action["data"]!.DeepClone().AsObject());
        press["from"]!.AsObject().Remove("aadObjectId");

        (await world.Sends(press)).Text.ShouldStartWith("Teams talar inte om vem du är");

        (await world.ItemOf(question)).State.ShouldBe(ItemState.Open);
    }

    [Theory]
    [InlineData("item", "\"inget id\"")]
    [InlineData("item", "7")]
    [InlineData("round", "\"0\"")]
    [InlineData("round", "99999999999")]
    [InlineData("round", "null")]
    public async Task A_button_that_has_been_altered_cannot_be_read_and_changes_nothing(string key, string value)
    {
        await using var world = await World.Begin();
        var question = await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        var card = await world.ExpectCard("question", to: World.Kultur);
        var action = CardActions.Named(card.Content, "Jag tar den");
        var data = action["data"]!.DeepClone().AsObject();
        data[key] = System.Text.Json.Nodes.JsonNode.Parse(value);

        var answer = await world.Sends(Activities.Press("Anna Berg", card, action, data));

        answer.Text.ShouldStartWith("Knappen går inte att läsa");
        (await world.ItemOf(question)).State.ShouldBe(ItemState.Open);
    }

    [Fact]
    public async Task An_item_that_does_not_exist_is_told_so()
    {
        await using var world = await World.Begin();
        await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        var card = await world.ExpectCard("question", to: World.Kultur);

        var answer = await world.Presses("Anna Berg", card, "Jag tar den", new { item = Guid.Empty.ToString("D") });

        answer.Text.ShouldBe("Ärendet finns inte i systemet längre.");
    }
}
