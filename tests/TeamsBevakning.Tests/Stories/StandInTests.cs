using TeamsBevakning.Tests.Teams;

namespace TeamsBevakning.Tests.Stories;

/// <summary>Whoever stands in is told so by herself, when it begins and when it is over. Badhuset has Anna Berg and Bo Ek, and Cia Holm as substitute; Biblioteket has Anna Berg and Cia Holm, and Bo Ek as substitute.</summary>
public sealed class StandInTests
{
    [Fact]
    public async Task Who_stands_in_is_told_once_for_whom_where_and_what_came_over_and_when_it_is_over()
    {
        await using var world = await World.Begin();
        await world.Writes("David Sund", "hjälp");
        await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        var card = await world.ExpectCard("question", to: World.Kultur);
        await world.Presses("Anna Berg", card, "Jag tar den");

        await world.Writes("Anna Berg", "frånvaro i morgon ersättare David");
        await Nobody(world, "David Sund");
        await world.FastForwardTo("tis 00.00");

        (await Told(world, "David Sund", "Du ersätter Anna Berg")).Text.ShouldBe(
            "Du ersätter Anna Berg\nAnna Berg är borta tis 17 nov 2026.\nUnder tiden sköter du Badhuset och Biblioteket.\nEtt öppet ärende som Anna Berg hade tagit är nu ditt.\nSkriv mina här, så ser du dem och det som väntar.");
        await world.Expect(card, "David Sund fick ärendet kl 00.00: Anna Berg är borta till och med tis 17 nov 2026.");
        card.Text.ShouldNotContain("David Sund tog ärendet");
        await world.Restart();
        await world.FastForwardTo("ons 00.00");

        (await Told(world, "David Sund", "Du ersätter inte Anna Berg längre")).Text.ShouldBe("Du ersätter inte Anna Berg längre\nFrånvaron är över.\nEtt öppet ärende gick tillbaka till Anna Berg.");
        await world.Expect(card, "Anna Berg fick tillbaka ärendet kl 00.00 efter sin frånvaro.");
        await world.FastForwardTo("tor 12.00");
        await world.Settled();
        Sent(world, "David Sund").Count.ShouldBe(2);
        (Sent(world, "Bo Ek").Count, Sent(world, "Cia Holm").Count).ShouldBe((0, 0));
    }

    [Fact]
    public async Task An_absence_that_has_begun_already_is_told_at_once_and_quiet_hours_hold_it()
    {
        await using var world = await World.Begin();
        await world.Writes("Bo Ek", "tyst 18-07");
        await world.Writes("Anna Berg", "frånvaro idag ersättare Bo");
        await Told(world, "Bo Ek", "Inget öppet ärende har lämnats över till dig.");
        await world.FastForwardTo("tis 06.59");
        await world.Settled();
        Sent(world, "Bo Ek").Count.ShouldBe(1);

        await world.FastForwardTo("tis 07.00");

        await Told(world, "Bo Ek", "Du ersätter inte Anna Berg längre");
        await world.Writes("Anna Berg", "frånvaro idag ersättare Bo");
        await Told(world, "Bo Ek", "Anna Berg är borta tis 17 nov 2026.");
        await world.Writes("Anna Berg", "tillbaka");
        await world.Connector.Memory.WaitAsync(() => Sent(world, "Bo Ek").Count == 4 ? Sent(world, "Bo Ek")[^1] : null, "That it is over");
    }

    [Fact]
    public async Task By_the_register_the_substitute_is_told_of_the_account_that_has_nobody_else()
    {
        await using var world = await World.Begin();
        await world.Writes("Cia Holm", "hjälp");
        await world.Writes("Bo Ek", "frånvaro idag-onsdag");
        await Nobody(world, "Cia Holm");

        await world.Writes("Anna Berg", "frånvaro idag");

        (await Told(world, "Cia Holm", "Du ersätter Anna Berg")).Text.ShouldContain("Under tiden sköter du Badhuset.");
    }

    [Fact]
    public async Task Who_has_no_chat_with_the_bot_is_told_when_she_writes_if_it_still_lasts()
    {
        await using var world = await World.Begin();
        await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        var card = await world.ExpectCard("question", to: World.Kultur);
        await world.Presses("Anna Berg", card, "Jag tar den");
        await world.Writes("Anna Berg", "frånvaro idag till onsdag ersättare Bo");
        await world.Expect(card, "Bo Ek fick ärendet kl 10.00: Anna Berg är borta till och med ons 18 nov 2026.");
        await world.Writes("Eva Lind", "frånvaro Cia idag ersättare David");
        await Nobody(world, "Bo Ek");

        await world.FastForwardTo("tis 09.00");
        await world.Writes("Bo Ek", "hjälp");
        await world.Writes("David Sund", "hjälp");
        await world.FastForwardTo("tis 10.01");

        await Told(world, "Bo Ek", "Du ersätter Anna Berg");
        await world.Settled();
        Sent(world, "David Sund").ShouldBeEmpty();
        await world.ExpectNoCard(to: World.Kommunikation);
    }

    [Fact]
    public async Task Another_who_stands_in_from_now_on_gets_what_was_handed_over_and_both_are_told()
    {
        await using var world = await World.Begin();
        await world.Writes("David Sund", "hjälp");
        await world.Writes("Bo Ek", "hjälp");
        var question = await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        var card = await world.ExpectCard("question", to: World.Kultur);
        await world.Presses("Anna Berg", card, "Jag tar den");
        await world.Writes("Anna Berg", "frånvaro idag till onsdag ersättare Bo");
        await world.Expect(card, "Tagen av Bo Ek");
        await Told(world, "Bo Ek", "Ett öppet ärende som Anna Berg hade tagit är nu ditt.");

        await world.Writes("Eva Lind", "frånvaro Anna idag till onsdag ersättare David");

        await world.Expect(card, "David Sund fick ärendet kl 10.00: Anna Berg är borta till och med ons 18 nov 2026.");
        await Told(world, "David Sund", "Ett öppet ärende som Anna Berg hade tagit är nu ditt.");
        (await Told(world, "Bo Ek", "Du ersätter inte Anna Berg längre")).Text.ShouldContain("Anna Berg är fortfarande borta, och någon annan ersätter nu.");
        await world.Writes("Anna Berg", "tillbaka");
        await world.Expect(card, "Anna Berg fick tillbaka ärendet");
        await Told(world, "David Sund", "Ett öppet ärende gick tillbaka till Anna Berg.");
        await world.Settled();
        (Sent(world, "Bo Ek").Count, Sent(world, "David Sund").Count).ShouldBe((2, 2));
        (await world.JournalOf(question)).Count(line => line.StartsWith("ärendet lämnades över", StringComparison.Ordinal)).ShouldBe(2);
    }

    private static List<PostedCard> Sent(World world, string person) =>
        [.. world.Connector.Memory.Cards.Where(card => card.Channel == $"a:{People.ObjectId(person)}" && card.Text.StartsWith("Du ersätter", StringComparison.Ordinal))];

    private static Task<PostedCard> Told(World world, string person, string saying) => world.Connector.Memory.WaitAsync(
        () => Sent(world, person).Find(card => card.Text.Contains(saying, StringComparison.Ordinal)), $"'{saying}' in {person}'s chat");

    private static async Task Nobody(World world, string person)
    {
        await world.Settled();
        Sent(world, person).ShouldBeEmpty();
    }
}
