using NodaTime;
using TeamsBevakning.Simulation;

namespace TeamsBevakning.Tests.Simulation;

public sealed class SameSeedTests
{
    private static readonly PlaySettings Spring = new(new LocalDate(2026, 3, 1), new LocalDate(2026, 5, 31), 400, 3);

    [Fact]
    public void The_same_seed_gives_the_same_bytes()
    {
        var (first, second) = (Written(Spring), Written(Spring));

        first.Select(file => file.Name).ShouldBe(["perioder.csv", "eskaleringar.csv", "matt.csv", "simulering.svg"]);
        first.Zip(second).ShouldAllBe(pair => pair.First.Bytes.SequenceEqual(pair.Second.Bytes));
    }

    [Fact]
    public void Another_seed_gives_another_year() => Written(Spring)[0].Bytes.ShouldNotBe(Written(Spring with { Seed = 4 })[0].Bytes);

    /// <summary>The numbers were worked out apart from this program, with SplitMix64 as it is published.</summary>
    [Theory]
    [InlineData(0, 0, 0, 138_709)]
    [InlineData(1, 5, 17, 919_591)]
    [InlineData(7, 40, 9_999, 916_629)]
    public void A_draw_is_the_same_on_every_machine(ulong seed, int of, int number, int expected) =>
        new Draws(seed).Below(1_000_000, (Chance)of, number).ShouldBe(expected);

    [Fact]
    public void Draws_are_spread_evenly()
    {
        var counts = Enumerable.Range(0, 100_000).Select(number => new Draws(1).Below(10, Chance.Text, number)).CountBy(value => value).ToDictionary();

        counts.Keys.Order().ShouldBe(Enumerable.Range(0, 10));
        counts.Values.ShouldAllBe(count => count > 9_600 && count < 10_400);
    }

    [Fact]
    public void A_weight_of_zero_is_never_drawn()
    {
        var sums = Draws.Sums([0, 3, 0, 1, 0]);

        Enumerable.Range(0, 1_000).Select(number => new Draws(1).Weighed(sums, Chance.Day, number)).Distinct().Order().ShouldBe([1, 3]);
    }

    private static List<(string Name, byte[] Bytes)> Written(PlaySettings settings)
    {
        var world = Plays.WorldOf(settings, Plays.Full);
        var figures = Plays.FiguresOf(world, Plays.Full);
        return [.. PlayCsv.Files([figures]), ("simulering.svg", PlayChart.Draw(world, [figures]))];
    }
}
