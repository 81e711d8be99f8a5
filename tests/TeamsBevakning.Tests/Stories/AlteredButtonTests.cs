using System.Text.Json.Nodes;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Tests.Teams;

namespace TeamsBevakning.Tests.Stories;

/// <summary>
/// What a button carries can be altered by who presses it. It then is that person's own press on what it names, and no more than that: whether she may is asked of the item that it names, and whether the card is
/// true of that item's round. So nothing in it has to be secret or signed.
/// </summary>
public sealed class AlteredButtonTests
{
    [Theory]
    [InlineData("Anna Berg", "Du kan inte hantera det här ärendet. Det kan administratörer och ersättare för Skolan och kommunikatörerna.")]
    [InlineData("David Sund", null)]
    public async Task With_another_items_id_it_is_a_press_on_that_item_by_one_who_may_or_may_not(string person, string? refusal)
    {
        await using var world = await World.WithChannels(World.Kultur, World.Kommunikation, "Barn och utbildning");
        var mine = await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        var card = await world.ExpectCard("question", to: World.Kultur);
        var other = await world.CitizenAsks("När börjar terminen?", on: "Skolan", at: "mån 10.30");
        await world.Settled();
        var (before, stored) = (await world.ItemOf(mine), await world.Stored());

        var named = (await world.ItemOf(other)).Id.ToString();
        var answer = await Send(world, person, card, "take", data => data["item"] = named);

        (await world.ItemOf(mine)).ShouldBe(before);
        if (refusal is null)
        {
            (await world.ItemOf(other)).Holder!.By.Name.ShouldBe(person);
            (await world.JournalOf(other))[^1].ShouldBe($"{person} tog ärendet");
        }
        else
        {
            answer.Text.ShouldStartWith(refusal);
            (await world.Stored()).ShouldBe(stored);
            (await world.JournalOf(other))[^1].ShouldBe($"{person} nekades: Jag tar den");
        }
    }

    [Theory]
    [InlineData("1")]
    [InlineData("-1")]
    [InlineData("7")]
    [InlineData("2147483647")]
    [InlineData("-2147483648")]
    public async Task With_another_round_the_card_is_old_and_nothing_is_done(string round)
    {
        await using var world = await World.Begin();
        var (card, stored, journal) = await Asked(world);

        var answer = await Send(world, "Anna Berg", card, "take", data => data["round"] = JsonNode.Parse(round));

        answer.Text.ShouldStartWith("Kortet var gammalt");
        await ShouldBeAsBefore(world, stored, journal);
    }

    [Theory]
    [InlineData("round", "\"0\"")]
    [InlineData("round", "0.5")]
    [InlineData("round", "1e400")]
    [InlineData("round", "2147483648")]
    [InlineData("round", "-99999999999999999999")]
    [InlineData("round", "true")]
    [InlineData("round", "[0]")]
    [InlineData("round", "{}")]
    [InlineData("round", "null")]
    [InlineData("round", null)]
    [InlineData("item", null)]
    [InlineData("item", "null")]
    [InlineData("item", "\"\"")]
    [InlineData("item", "[]")]
    [InlineData("item", "\"' or 1=1 --\"")]
    public async Task What_is_no_round_or_no_item_cannot_be_read(string key, string? value)
    {
        await using var world = await World.Begin();
        var (card, stored, journal) = await Asked(world);

        var answer = await Send(world, "Anna Berg", card, "take", data =>
        {
            data.Remove(key);
            if (value is not null)
            {
                data[key] = JsonNode.Parse(value);
            }
        });

        answer.Text.ShouldStartWith("Knappen går inte att läsa");
        await ShouldBeAsBefore(world, stored, journal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("TAKE")]
    [InlineData("take ")]
    [InlineData("Take")]
    [InlineData("0")]
    [InlineData("takeOver")]
    [InlineData("delete")]
    [InlineData("koppla")]
    public async Task A_verb_that_no_card_has_cannot_be_read(string verb)
    {
        await using var world = await World.Begin();
        var (card, stored, journal) = await Asked(world);

        (await Send(world, "Anna Berg", card, verb, _ => { })).Text.ShouldStartWith("Knappen går inte att läsa");
        await ShouldBeAsBefore(world, stored, journal);
    }

    [Theory]
    [InlineData("undo", "Det är för sent att ångra")]
    [InlineData("noAction", "Välj varför")]
    public async Task A_verb_that_this_card_does_not_offer_does_nothing(string verb, string told)
    {
        await using var world = await World.Begin();
        var (card, stored, journal) = await Asked(world);

        (await Send(world, "Anna Berg", card, verb, data => data.Remove("reason"))).Text.ShouldStartWith(told);
        await ShouldBeAsBefore(world, stored, journal);
    }

    [Fact]
    public async Task Handing_back_what_nobody_has_does_nothing()
    {
        await using var world = await World.Begin();
        var (card, stored, journal) = await Asked(world);

        (await Send(world, "Anna Berg", card, "handBack", _ => { })).IsCard.ShouldBeTrue();
        await ShouldBeAsBefore(world, stored, journal);
    }

    [Theory]
    [InlineData("escalation")]
    [InlineData("reminder")]
    [InlineData("late-summary")]
    [InlineData("ESCALATION")]
    [InlineData("../../secrets")]
    public async Task With_another_kind_of_card_it_is_the_same_press_and_gives_nobody_more(string kind)
    {
        await using var world = await World.Begin();
        var (card, stored, journal) = await Asked(world);
        var question = (await world.ItemOf("kommentar-1")).Id;

        (await Send(world, "Maria Åström", card, "take", data => data["card"] = kind)).Text.ShouldStartWith("Du kan inte hantera");
        (await world.Stored()).ShouldBe(stored);
        (await Send(world, "Bo Ek", card, "take", data => data["card"] = kind)).IsCard.ShouldBeTrue();
        var taken = await world.ItemOf("kommentar-1");
        (taken.Id, taken.Holder!.By.Name, taken.EscalatedAt).ShouldBe((question, "Bo Ek", null));

        // The escalation card's button takes over; before the escalation, and by one who is no communicator, it does not.
        foreach (var person in new[] { "Anna Berg", "Eva Lind" })
        {
            (await Send(world, person, card, "take", data => (data["card"], data["round"]) = (kind, 1))).Text.ShouldStartWith("Redan hanterat av Bo Ek");
        }

        await world.FastForwardTo("tis 16.30");
        (await Send(world, "Anna Berg", card, "take", data => (data["card"], data["round"]) = (kind, 1))).Text.ShouldStartWith("Redan hanterat av Bo Ek");
        (await world.ItemOf("kommentar-1")).Holder!.By.Name.ShouldBe("Bo Ek");
        (await world.Journal()).Count.ShouldBeGreaterThan(journal.Count);
    }

    [Fact]
    public async Task What_is_beside_what_a_button_carries_is_not_read()
    {
        await using var world = await World.Begin();
        var (card, _, _) = await Asked(world);

        var answer = await Send(world, "Anna Berg", card, "take", data =>
        {
            data["state"] = "Resolved";
            data["holder"] = People.ObjectId("Bo Ek");
            data["account"] = "fb-skolan";
            data["unit"] = "skola";
            data["version"] = 99;
            data["role"] = "communicator";
            data["roles"] = 31;
            data["at"] = 0;
            data["tenantId"] = Guid.NewGuid().ToString();
        });

        answer.IsCard.ShouldBeTrue();
        var item = await world.ItemOf("kommentar-1");
        (item.State, item.Holder!.By.Name, item.Account.ToString(), item.Version).ShouldBe((ItemState.Acknowledged, "Anna Berg", "fb-badhuset", 2));
    }

    private static async Task<(PostedCard Card, string Stored, IReadOnlyList<string> Journal)> Asked(World world)
    {
        await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        var card = await world.ExpectCard("question", to: World.Kultur);
        return (card, await world.Stored(), await world.Journal());
    }

    private static async Task<PressAnswer> Send(World world, string person, PostedCard card, string verb, Action<JsonObject> alter)
    {
        var data = new JsonObject { ["item"] = (await world.ItemOf("kommentar-1")).Id.ToString(), ["round"] = 0, ["card"] = "question" };
        alter(data);
        return await world.Sends(Activities.Press(person, card, new JsonObject { ["title"] = "Jag tar den", ["verb"] = verb }, data));
    }

    private static async Task ShouldBeAsBefore(World world, string stored, IReadOnlyList<string> journal)
    {
        (await world.Stored()).ShouldBe(stored);
        (await world.Journal()).ShouldBe(journal);
    }
}
