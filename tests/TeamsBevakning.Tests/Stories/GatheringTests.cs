using System.Text.Json.Nodes;
using TeamsBevakning.Tests.Teams;

namespace TeamsBevakning.Tests.Stories;

/// <summary>Forty comments on one post are one story, not forty cards (REQUIREMENTS E3). Forshaga's rules: everything of Monday is to be answered by Tuesday 16.30.</summary>
public sealed class GatheringTests
{
    [Fact]
    public async Task Forty_questions_in_one_thread_that_nobody_answered_are_one_card_with_forty_lines()
    {
        await using var world = await World.Under(World.AllSteps, World.Kultur, World.Kommunikation);
        await world.PolicyIsApplied(WithoutReminders());
        await world.FastForwardTo("mån 10.00");
        await Asked(world, 40);
        await world.FastForwardTo("tis 16.30");

        var group = await world.ExpectCard("group", to: World.Kommunikation, saying: "40 frågor i samma tråd på Badhuset har gått till er");

        world.CardsIn(World.Kommunikation).ShouldBe(1);
        group.Text.ShouldContain("40 kvar");
        foreach (var i in Enumerable.Range(1, 40))
        {
            group.Text.ShouldContain($"Varför är bassäng {i} stängd?  frist tis 17 nov 16.30");
        }

        var journal = await world.JournalOf("fråga-7");
        journal.ShouldContain("fristen gick ut (tis 17 nov 16.30)");
        journal.ShouldContain("gick till Kommunikationsenheten");
        journal.ShouldContain("sammanställning till Kommunikationsenheten");
    }

    [Fact]
    public async Task Each_can_be_handled_from_its_line_and_one_press_takes_all_over()
    {
        await using var world = await World.Begin();
        await world.FastForwardTo("mån 10.00");
        await Asked(world, 3);
        await world.FastForwardTo("tis 16.30");
        var group = await world.ExpectCard("group", to: World.Kommunikation, saying: "3 frågor i samma tråd");
        var second = (await world.ItemOf("fråga-2")).Id.ToString();

        (await world.Presses("Eva Lind", group, "Visa det valda")).Text.ShouldBe("Välj först ett ärende i listan. Inget har ändrats.");
        (await world.Presses("Anna Berg", group, "Jag tar över alla 3")).IsCard.ShouldBeTrue();
        await world.Expect(group, "Tagen av Anna Berg");
        var own = await world.Presses("Eva Lind", group, "Visa det valda", new { which = second });
        own.Text.ShouldContain("Varför är bassäng 2 stängd?");
        own.Text.ShouldContain("Det här har hänt");
        (await world.PressesOld("Eva Lind", group, own.Card, "Besvarad")).Text.ShouldContain("Besvarad av Eva Lind");

        await world.Expect(group, "2 kvar");
        await world.Expect(group, "bassäng 2 stängd?  Besvarad av Eva Lind");
        foreach (var id in (string[])["fråga-1", "fråga-3"])
        {
            (await world.JournalOf(id))[^1].ShouldBe("Anna Berg tog ärendet");
            await world.PageReplies("Den lagas.", under: id);
        }

        await world.Expect(group, "Alla avslutade");
        world.CardsIn(World.Kommunikation).ShouldBe(1);
    }

    [Fact]
    public async Task One_that_comes_to_the_unit_later_joins_the_card_that_stands_and_nothing_is_told_twice()
    {
        await using var world = await World.Under(World.AllSteps, World.Kultur, World.Kommunikation);
        await world.FastForwardTo("mån 10.00");
        await world.AreFound(Comment(world, 1));
        await world.FastForwardTo("tis 16.30");
        var card = await world.ExpectCard("escalation", to: World.Kommunikation, saying: "bassäng 1");
        await world.FastForwardTo("tis 16.31");
        await world.AreFound(Comment(world, 2));
        await world.FastForwardTo("ons 16.30");

        await world.Expect(card, "2 frågor i samma tråd på Badhuset har gått till er");
        await world.Expect(card, "bassäng 2 stängd?");

        world.Connector.Memory.Cards.Count(posted => posted.Channel == card.Channel && posted.Kind is "group" or "escalation").ShouldBe(1);
        await world.Restart();
        await world.SelfChecked();
        (await world.JournalOf("fråga-2")).ShouldNotContain(line => line.Contains("återställ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Many_at_the_same_moment_are_one_card_in_the_morning_whatever_they_are_about()
    {
        await using var world = await World.Begin();
        await world.FastForwardTo("mån 10.00");
        await world.AreFound([.. Enumerable.Range(1, 12).Select(i => world.Comment($"fråga-{i}", $"Varför är bassäng {i} stängd?", on: i % 2 == 0 ? "Badhuset" : "Biblioteket"))]);
        await world.FastForwardTo("tis 16.30");

        var group = await world.ExpectCard("group", to: World.Kommunikation, saying: "12 ärenden har gått till er på en gång");

        world.CardsIn(World.Kommunikation).ShouldBe(1);
        group.Text.ShouldContain("Biblioteket  Varför är bassäng 1 stängd?  frist tis 17 nov 16.30");
        (await world.Presses("Maria Åström", group, "Jag tar över alla 12")).Text.ShouldStartWith("Du kan inte hantera det här ärendet.");
        await world.FastForwardTo("ons 16.30");
        world.Connector.Memory.Cards.Count(posted => posted.Kind is "group" or "escalation").ShouldBe(1);
    }

    [Theory]
    [InlineData("Ulf Utanför", "")]
    [InlineData("Ulf Utanför", ":0")]
    [InlineData("David Sund", "")]
    [InlineData("David Sund", ":7")]
    public async Task A_press_for_all_shows_nobody_what_is_not_hers_whatever_the_button_carries(string person, string round)
    {
        await using var world = await World.Begin();
        var question = await world.CitizenAsks("När öppnar badet i Edsvalla?", at: "mån 10.00");
        var own = await world.CitizenAsks("När börjar skolan?", on: "Skolan", at: "mån 10.05");
        var card = await world.ExpectCard("question", to: World.Kultur);
        var (hidden, hers) = ($"{(await world.ItemOf(question)).Id}{round}", $"{(await world.ItemOf(own)).Id}:0");

        var all = await world.Sends(Take(person, card, hidden));
        var some = await world.Sends(Take(person, card, $"{hers} {hidden}"));

        all.IsCard.ShouldBeFalse(all.Text);
        all.Text.ShouldStartWith("Du kan inte hantera det här ärendet.");
        some.IsCard.ShouldBe(person == "David Sund");
        some.Text.ShouldNotContain("Edsvalla");
    }

    private static JsonObject Take(string person, PostedCard card, string items) =>
        Activities.Press(person, card, new JsonObject { ["title"] = "x", ["verb"] = "groupTake" }, new JsonObject { ["items"] = items });

    [Fact]
    public async Task The_policy_says_how_many_and_whether_one_press_is_for_all()
    {
        await using var world = await World.Under(World.AllSteps, World.Kultur, World.Kommunikation);
        var rules = JsonNode.Parse(PolicyChangeTests.Rules)!.AsObject();
        rules["gather"] = new JsonObject { ["many"] = 2, ["pressForAll"] = false, ["source"] = new JsonObject { ["default"] = "Påhittad kommun." } };
        await world.PolicyIsApplied(rules.ToJsonString());
        await world.FastForwardTo("mån 10.00");
        await world.AreFound(world.Comment("a", "När öppnar badet?"), world.Comment("b", "Finns boken?", on: "Biblioteket"));
        await world.FastForwardTo("tis 16.30");

        var group = await world.ExpectCard("group", to: World.Kommunikation, saying: "2 ärenden har gått till er på en gång");

        group.Buttons.ShouldBe("[Visa det valda]");
    }

    /// <summary>Within one working day, then the communications unit: what comes before it is told of elsewhere.</summary>
    private static string WithoutReminders()
    {
        var rules = JsonNode.Parse(PolicyChangeTests.Rules)!.AsObject();
        rules["targets"]!["question"]!.AsObject().Remove("acknowledge");
        rules["targets"]!["question"]!["escalation"] = "enkel";
        rules["escalations"]!.AsObject().Remove("vanlig");
        return rules.ToJsonString();
    }

    private static Task Asked(World world, int count) => world.AreFound([.. Enumerable.Range(1, count).Select(i => Comment(world, i))]);

    private static JsonObject Comment(World world, int number)
    {
        var comment = world.Comment($"fråga-{number}", $"Varför är bassäng {number} stängd?");
        comment["threadId"] = "inlägg-1";
        comment["parentId"] = "inlägg-1";
        return comment;
    }
}
