using TeamsBevakning.Domain.Items;
using TeamsBevakning.Storage;
using TeamsBevakning.Tests.Teams;

namespace TeamsBevakning.Tests.Stories;

/// <summary>An account that is left to decay is an item of its unit's, once. Vårgårda's rules give it two weeks, and the unit five working days.</summary>
public sealed class InactiveAccountTests
{
    [Fact]
    public async Task An_account_that_has_not_posted_in_the_policys_time_is_told_of_once_and_ends_by_itself_when_it_posts()
    {
        await using var world = await World.Under(World.Vargarda, World.Kultur, World.Kommunikation);
        await world.AccountPosts("Badhuset");
        await world.Pass("P13D");
        await world.CitizenAsks("Vad fint!", on: "Kommunen");
        await Nothing(world);

        await world.Pass("P2D");

        var card = await world.ExpectCard("matter", to: World.Kultur, saying: "Inaktivt konto: Badhuset");
        card.Text.ShouldContain("Badhuset har inte haft något eget inlägg sedan mån 16 nov kl 08.00. Enligt riktlinjerna ska ett nytt komma inom 2 veckor.");
        card.Text.ShouldContain("Kommunikationsenheten");
        await world.Restart();
        await world.Pass("P1D");
        await world.Settled();
        Cards(world).Count.ShouldBe(1);

        await world.AccountPosts("Badhuset");
        await world.Expect(card, "Åtgärdat kl");
        (await world.Journal()).Count(line => line == "det syntes att ärendet är åtgärdat").ShouldBe(1);
        await world.Pass("P13D");
        await world.CitizenAsks("Vad fint!", on: "Kommunen");
        await world.Settled();
        Cards(world).Count.ShouldBe(1);
        await world.Pass("P2D");
        await world.Connector.Memory.WaitAsync(() => Cards(world) is { Count: 2 } two ? two[1] : null, "The next time it is left");
    }

    [Fact]
    public async Task A_source_that_is_silent_tells_nothing_and_the_account_is_judged_when_it_is_heard_again()
    {
        await using var world = await World.Under(World.Vargarda, World.Kultur, World.Kommunikation);
        await world.AccountPosts("Badhuset");
        await world.Pass("P30D");
        await Nothing(world);

        await world.CitizenAsks("Är ni där?", on: "Biblioteket");
        await world.Pass("P2D");
        await Nothing(world);

        await world.CitizenAsks("Vad fint!", on: "Kommunen");
        await world.Pass("P1D");
        await world.ExpectCard("matter", to: World.Kultur, saying: "Inaktivt konto: Badhuset");
    }

    [Fact]
    public async Task An_account_that_was_never_seen_to_post_is_not_judged_and_a_comment_of_its_own_is_no_post()
    {
        await using var world = await World.Under(World.Vargarda, World.Kultur, World.Kommunikation);
        var asked = await world.CitizenAsks("När öppnar badet?");
        await world.PageReplies("Klockan nio.", under: asked);
        await world.Pass("P20D");
        await world.CitizenAsks("Vad fint!", on: "Kommunen");
        await world.Pass("P1D");

        await Nothing(world);
    }

    [Fact]
    public async Task What_a_person_has_ended_stays_so_until_the_account_posts_and_is_left_again()
    {
        await using var world = await World.Under(World.Vargarda, World.Kultur, World.Kommunikation);
        var card = await Opened(world);
        (await world.Presses("Anna Berg", card, "Åtgärdat", new { note = "Kontot vilar över vintern, beslutat med chefen" })).IsCard.ShouldBeTrue();
        await world.Restart();
        await world.Pass("P3D");
        await world.CitizenAsks("Hallå?", on: "Kommunen");
        await world.Pass("P1D");
        await world.Settled();
        Cards(world).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_policy_that_gives_more_time_ends_it_and_what_nobody_does_is_escalated()
    {
        await using var world = await World.Under(World.Vargarda, World.Kultur, World.Kommunikation);
        var card = await Opened(world);
        await world.Pass("P10D");
        await world.ExpectCard("escalation", to: World.Kommunikation, saying: "Inaktivt konto: Badhuset");

        await world.PolicyIsApplied((await File.ReadAllTextAsync(World.Vargarda)).Replace("\"within\": { \"calendarTime\": \"2 weeks\" }", "\"within\": { \"calendarTime\": \"52 weeks\" }", StringComparison.Ordinal));

        await world.Expect(card, "Åtgärdat kl");
    }

    private static async Task<PostedCard> Opened(World world)
    {
        await world.AccountPosts("Badhuset");
        await world.Pass("P13D");
        await world.CitizenAsks("Vad fint!", on: "Kommunen");
        await world.Pass("P2D");
        return await world.ExpectCard("matter", to: World.Kultur, saying: "Inaktivt konto: Badhuset");
    }

    /// <summary>Two ticks of the duty worker have gone, and what it opened has been sent.</summary>
    private static async Task Nothing(World world)
    {
        await world.ActivityIsWatched();
        await world.Settled();
        (await world.Host.Get<IItems>().ListUnhandledAsync(default)).ShouldNotContain(item => item.Kind == ItemKind.InactiveAccount);
    }

    private static List<PostedCard> Cards(World world) => [.. world.Connector.Memory.Cards.Where(card => card.Channel == People.Channel(World.Kultur) && card.Text.StartsWith("Inaktivt konto: Badhuset", StringComparison.Ordinal))];
}
