using TeamsBevakning.Domain.Chain;
using TeamsBevakning.Slices;

namespace TeamsBevakning.Tests.Stories;

public sealed class JournalHeadTests
{
    private const string Head = "journal-head";

    [Fact]
    public async Task Each_Monday_morning_the_journals_head_stands_in_the_communications_units_channel_and_the_journal_is_held_to_it()
    {
        await using var world = await BegunAsync();

        await Weeks(world, 1);
        var card = await world.ExpectCard(Head, to: World.Kommunikation);

        card.Text.ShouldStartWith("Loggens slut, vecka 48");
        var posted = ChainHead.Parse(card.Text.Split("--head ")[1]).ShouldNotBeNull();
        (await Verified(world, posted)).ShouldBeNull();
        (await Verified(world, posted with { Hash = new string('0', 64) })).ShouldBe(new ChainFault(posted.Number, ChainFaultKind.Rewritten));
        (await world.Journal())[^1].ShouldBe($"loggens slut lades ut hos Kommunikationsenheten: {posted}");
    }

    [Fact]
    public async Task A_program_that_was_stopped_over_several_Mondays_posts_one_head()
    {
        await using var world = await BegunAsync();

        await Weeks(world, 3);
        await world.ExpectCard(Head, to: World.Kommunikation);
        await Weeks(world, 1);
        await world.ExpectCard(Head, to: World.Kommunikation, saying: "vecka 51");

        world.Connector.Memory.Cards.Count(card => card.Kind == Head).ShouldBe(2);
    }

    /// <summary>The program has seen when the head is first due.</summary>
    private static async Task<World> BegunAsync()
    {
        var world = await World.Begin();
        await world.Host.Get<PostJournalHead>().RunAsync(default);
        return world;
    }

    private static Task Weeks(World world, int count) => world.Pass($"P{count * 7}DT1H");

    private static async Task<ChainFault?> Verified(World world, ChainHead posted) =>
        (await world.Host.Get<VerifyJournal>().RunAsync(posted, _ => { }, default)).Fault;
}
