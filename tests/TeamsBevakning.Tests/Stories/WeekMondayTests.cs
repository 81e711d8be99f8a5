using TeamsBevakning.Storage.Sql;
using TeamsBevakning.Tests.Teams;

namespace TeamsBevakning.Tests.Stories;

/// <summary>The week's figures by themselves, on the first working day of the next week, to those who want them.</summary>
public sealed class WeekMondayTests
{
    [Fact]
    public async Task Who_wants_it_gets_last_weeks_status_each_Monday_morning_in_a_chat_of_her_own_until_she_says_stop()
    {
        await using var world = await World.Begin();
        await world.CitizenAsks("När öppnar badet?", on: "Badhuset", at: "mån 10.00");
        (await world.Writes("Maria Åström", "skicka veckostatus varje måndag, tack")).ShouldBe(
            "Klart. Varje måndag, eller den första arbetsdagen i veckan, får du förra veckans siffror för Sjöstads kommun här i chatten. Första gången: mån 23 nov 08.00. Skriv veckostatus sluta när du inte vill ha dem längre.");

        await world.FastForwardTo("sön 23.00");
        await world.Settled();
        Sent(world, "Maria Åström").ShouldBeEmpty();
        await world.FastForwardTo("mån 08.00");
        var card = await Expected(world, "Maria Åström", "vecka 47");
        card.Text.ShouldContain("Inkomna frågor: 1 (förra veckan 0)");

        await world.Pass("P7D");
        await Expected(world, "Maria Åström", "vecka 48");
        Sent(world, "Maria Åström").Count.ShouldBe(2);

        (await world.Writes("Maria Åström", "sluta skicka veckostatus")).ShouldContain("Du får inte veckostatus på måndagar längre");
        (await world.Writes("Maria Åström", "veckostatus sluta")).ShouldContain("inget att sluta med");
        await world.Pass("P8D");
        await Nobody(world);
        Sent(world, "Maria Åström").Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_program_that_was_stopped_over_three_Mondays_sends_one_and_a_unit_may_be_asked_for()
    {
        await using var world = await World.Begin();
        (await world.Writes("Eva Lind", "veckostatus Kultur och fritid varje måndag")).ShouldContain("siffror för Kultur och fritid");
        (await world.Writes("Eva Lind", "veckostatus på måndagar för Badhuset")).ShouldContain("siffror för Badhuset");

        await world.Pass("P21DT3H");
        var card = await Expected(world, "Eva Lind", "vecka 49");
        card.Text.ShouldContain("Veckostatus vecka 49\nBadhuset");
        await world.Restart();
        await Nobody(world);
        Sent(world, "Eva Lind").Count.ShouldBe(1);
    }

    [Fact]
    public async Task It_goes_to_nobody_else_when_her_chat_refuses_and_comes_when_she_is_back()
    {
        await using var world = await World.Begin();
        await world.Writes("Eva Lind", "veckostatus varje måndag");
        world.Connector.GoesWrong = call => call.IsChatPost && call.Card is not null ? new Trouble.Refusal(403, "BotNotInConversationRoster") : null;

        await world.Pass("P7D");
        await Nobody(world);
        Sent(world, "Eva Lind").ShouldBeEmpty();
        world.Connector.Memory.Cards.ShouldNotContain(one => one.Text.StartsWith("Veckostatus", StringComparison.Ordinal));

        world.Connector.IsWellAgain();
        await world.Writes("Eva Lind", "hjälp");
        await world.Pass("PT13H");
        await Expected(world, "Eva Lind", "vecka 47");
    }

    [Fact]
    public async Task Who_may_not_read_the_figures_is_not_sent_them_and_who_loses_the_role_gets_no_more()
    {
        await using var world = await World.Begin();
        (await world.Writes("Okänd Person", "veckostatus varje måndag")).ShouldContain("Veckans siffror visas för dem som har en roll");
        (await world.Writes("Maria Åström", "veckostatus Stadshuset varje måndag")).ShouldContain("Jag hittar varken verksamhet eller konto");
        await world.Writes("Maria Åström", "veckostatus varje måndag");
        await world.RegisterIsImported(register => register.AsObject().Remove("managers"));

        await world.Pass("P7D");
        await Nobody(world);
        Sent(world, "Maria Åström").ShouldBeEmpty();
    }

    /// <summary>Until nobody waits for figures any longer, and the outbox is empty.</summary>
    private static async Task Nobody(World world)
    {
        using var look = new PeriodicTimer(TimeSpan.FromMilliseconds(10), TimeProvider.System);
        while ((await world.Host.Get<WeekWishes>().DueAsync(world.Now, 1, default)).Count > 0)
        {
            await look.WaitForNextTickAsync();
        }

        await world.Settled();
    }

    private static List<PostedCard> Sent(World world, string person) =>
        [.. world.Connector.Memory.Cards.Where(card => card.Conversation == $"a:{People.ObjectId(person)}" && card.Text.StartsWith("Veckostatus", StringComparison.Ordinal))];

    private static async Task<PostedCard> Expected(World world, string person, string saying)
    {
        var card = await world.Connector.Memory.WaitAsync(() => Sent(world, person).LastOrDefault(card => card.Text.Contains(saying, StringComparison.Ordinal)), $"{saying} to {person}");
        await world.Settled();
        return card;
    }
}
