using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Domain.WorkTime;
using TeamsBevakning.Simulation;

namespace TeamsBevakning.Tests.Simulation;

public sealed class ComparisonTests
{
    private static readonly PlaySettings Autumn = new(new LocalDate(2026, 9, 1), new LocalDate(2026, 12, 31), 500, 0);

    [Fact]
    public void A_policy_compared_with_itself_shows_no_difference()
    {
        var world = Plays.WorldOf(Plays.Year, Plays.Full, Plays.Full);
        var (a, b) = (Plays.FiguresOf(world, Plays.Full), Plays.FiguresOf(world, Plays.Full));

        PlayComparison.Spans(a, b).Skip(2).ShouldAllBe(line => line.EndsWith(" 0", StringComparison.Ordinal));
        PlayComparison.Steps(a, b).Where(row => row[0].Trim() == "skillnad").SelectMany(row => row.Skip(1)).ShouldAllBe(cell => cell == "0");
        PlayComparison.Measures(a, b).Skip(2).ShouldAllBe(line => line.EndsWith(" 0", StringComparison.Ordinal));
        b.Steps.SelectMany(step => step.Told).ShouldBe(a.Steps.SelectMany(step => step.Told));
    }

    /// <summary>Nobody is told before the deadline under these policies, so people do the same until it passes; then every single question that a mild one misses, a strict one does.</summary>
    [Fact]
    public void A_stricter_policy_never_misses_fewer() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(12),
        Prop.ForAll(Gen.Choose(1, 1_000_000).Zip(Gen.Choose(0, 40)).ToArbitrary(), drawn =>
        {
            var (seed, hours) = drawn;
            var strict = Plays.Only(new WorkingTime(Duration.FromHours(hours)));
            var mild = Plays.Only(new WorkingTime(Duration.FromHours(hours + 3)));
            var world = Plays.WorldOf(Autumn with { Seed = (ulong)seed }, strict, mild);
            return Missed(world, mild).IsSubsetOf(Missed(world, strict));
        }));

    [Fact]
    public void A_stricter_policy_misses_more_over_a_year()
    {
        var (strict, mild) = (Plays.Only(new WithinWorkingDays(0)), Plays.Only(new WithinWorkingDays(5)));
        var world = Plays.WorldOf(Plays.Year, strict, mild);

        Missed(world, strict).Count.ShouldBeGreaterThan(Missed(world, mild).Count * 2);
    }

    [Fact]
    public void Both_policies_meet_the_same_comments_and_every_unit_that_either_names()
    {
        var world = Plays.WorldOf(Plays.Year, Plays.OfFile(), Plays.Full);
        var (a, b) = (Plays.Of(world, Plays.OfFile()), Plays.Of(world, Plays.Full));

        a.Items.Select(item => (item.Id, item.ReceivedAt)).ShouldBe(b.Items.Select(item => (item.Id, item.ReceivedAt)), ignoreOrder: true);
        world.Town.Register.Units.Select(unit => unit.Id.Value).ShouldContain("simhall");
        world.Stream.ShouldContain(comment => comment.Account.Platform == "mastodon" && comment.Account.Unit.Value == "raddning");
    }

    private static HashSet<ItemId> Missed(World world, Policy policy) =>
        [.. Plays.Of(world, policy).Items.Where(item => Endings.Of(item) is Ending.Missed).Select(item => item.Id)];
}
