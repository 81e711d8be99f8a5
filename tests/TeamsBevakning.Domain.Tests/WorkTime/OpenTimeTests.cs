using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using TeamsBevakning.Domain.WorkTime;
using static TeamsBevakning.Domain.Tests.WorkTime.Moments;

namespace TeamsBevakning.Domain.Tests.WorkTime;

public sealed class OpenTimeTests
{
    private static readonly Duration TwoHours = Duration.FromHours(2);

    /// <summary>Friday 14.30–16.30 is two hours, Monday 08.00–10.15 two and a quarter.</summary>
    [Fact]
    public void Between_counts_open_time_only() =>
        OpenTime.Between(At(2026, 11, 20, 14, 30), At(2026, 11, 23, 10, 15), Office).ShouldBe(Duration.FromMinutes(255));

    [Fact]
    public void Between_is_half_open_and_exact()
    {
        OpenTime.Between(At(2026, 11, 20, 16, 29, 59), At(2026, 11, 20, 16, 30), Office).ShouldBe(Duration.FromSeconds(1));
        OpenTime.Between(At(2026, 11, 20, 16, 30), At(2026, 11, 23, 8, 0), Office).ShouldBe(Duration.Zero);
        OpenTime.Between(At(2026, 11, 20, 8, 0) - Duration.FromMilliseconds(1), At(2026, 11, 20, 8, 0) + Duration.FromMilliseconds(1), Office)
            .ShouldBe(Duration.FromMilliseconds(1));
    }

    [Fact]
    public void Between_of_nothing_or_backwards_is_zero()
    {
        OpenTime.Between(At(2026, 11, 20, 10, 0), At(2026, 11, 20, 10, 0), Office).ShouldBe(Duration.Zero);
        OpenTime.Between(At(2026, 11, 20, 11, 0), At(2026, 11, 20, 10, 0), Office).ShouldBe(Duration.Zero);
    }

    [Fact]
    public void Between_over_a_clock_change_counts_real_hours()
    {
        var always = EveryDay(Open(0, 0, 24, 0));
        OpenTime.Between(At(2026, 3, 29, 1, 0), At(2026, 3, 29, 4, 0), always).ShouldBe(TwoHours);
        OpenTime.Between(At(2026, 10, 25, 1, 0), At(2026, 10, 25, 4, 0), always).ShouldBe(Duration.FromHours(4));
    }

    /// <summary>Friday 14.30–16.30 is the first half of four hours; the second begins on Monday, but the half has passed at closing.</summary>
    [Fact]
    public void Half_that_runs_out_at_closing_is_that_closing() => OpenTime.AtShare(50, At(2026, 11, 20, 14, 30), At(2026, 11, 23, 10, 0), Office).ShouldBe(At(2026, 11, 20, 16, 30));

    /// <summary>Friday 16.40 to Monday 16.30 holds 510 minutes from Monday 08.00; a third of a hundred is 168.3, and 08.00 + 2 h 48 min is 10.48.</summary>
    [Fact]
    public void Share_is_rounded_down_to_the_minute() => OpenTime.AtShare(33, At(2026, 11, 20, 16, 40), At(2026, 11, 23, 16, 30), Office).ShouldBe(At(2026, 11, 23, 10, 48));

    [Fact]
    public void Share_is_never_before_the_start() =>
        OpenTime.AtShare(1, At(2026, 11, 20, 10, 0, 30), At(2026, 11, 20, 10, 10), Office).ShouldBe(At(2026, 11, 20, 10, 0, 30));

    [Fact]
    public void Share_of_a_span_without_open_time_is_of_the_clocks() =>
        OpenTime.AtShare(50, At(2026, 11, 21, 10, 0), At(2026, 11, 22, 10, 1), Office).ShouldBe(At(2026, 11, 21, 22, 0));

    [Fact]
    public void Nothing_is_the_start_and_all_the_last_closing()
    {
        OpenTime.AtShare(0, At(2026, 11, 20, 18, 0), At(2026, 11, 23, 10, 0), Office).ShouldBe(At(2026, 11, 20, 18, 0));
        OpenTime.AtShare(100, At(2026, 11, 20, 10, 0), At(2026, 11, 22, 10, 0), Office).ShouldBe(At(2026, 11, 20, 16, 30));
        OpenTime.AtShare(100, At(2026, 11, 20, 10, 0), At(2026, 11, 23, 10, 0), Office).ShouldBe(At(2026, 11, 23, 10, 0));
        OpenTime.AtShare(50, At(2026, 11, 20, 10, 0, 7), At(2026, 11, 19, 10, 0), Office).ShouldBe(At(2026, 11, 20, 10, 0, 7));
    }

    /// <summary>Monday 09.30 less an hour and a half is 08.00; half an hour more is Friday 16.00.</summary>
    [Theory]
    [InlineData(90, 23, 8, 0)]
    [InlineData(120, 20, 16, 0)]
    [InlineData(0, 23, 9, 30)]
    public void Before_goes_back_over_closed_time(int minutes, int day, int hour, int minute) =>
        OpenTime.Before(Duration.FromMinutes(minutes), At(2026, 11, 1, 0, 0), At(2026, 11, 23, 9, 30), Office).ShouldBe(At(2026, 11, day, hour, minute));

    [Fact]
    public void Before_an_end_outside_hours_goes_back_from_the_closing() =>
        OpenTime.Before(TwoHours, At(2026, 11, 1, 0, 0), At(2026, 11, 22, 12, 0), Office).ShouldBe(At(2026, 11, 20, 14, 30));

    [Fact]
    public void Before_is_never_earlier_than_allowed()
    {
        OpenTime.Before(TwoHours, At(2026, 11, 20, 15, 0, 1), At(2026, 11, 20, 16, 0), Office).ShouldBe(At(2026, 11, 20, 15, 0, 1));
        OpenTime.Before(Duration.Zero, At(2026, 11, 20, 15, 0), At(2026, 11, 20, 14, 0), Office).ShouldBe(At(2026, 11, 20, 15, 0));
        OpenTime.BeforeByCalendar(1, Duration.Zero, At(2026, 11, 20, 15, 0, 1), At(2026, 11, 20, 16, 0), Office).ShouldBe(At(2026, 11, 20, 15, 0, 1));
    }

    [Fact]
    public void Days_before_keep_the_local_time_over_a_clock_change_and_hours_are_real()
    {
        var (early, end) = (At(2026, 3, 1, 0, 0), At(2026, 3, 30, 12, 0));
        OpenTime.BeforeByCalendar(2, Duration.Zero, early, end, Office).ShouldBe(At(2026, 3, 28, 12, 0));
        OpenTime.BeforeByCalendar(0, Duration.FromHours(48), early, end, Office).ShouldBe(At(2026, 3, 28, 11, 0));
        OpenTime.BeforeByCalendar(1, Duration.FromHours(1), early, At(2026, 3, 30, 2, 30), Office).ShouldBe(At(2026, 3, 29, 1, 0), "29 March has no 02.30; it is the instant of 03.00");
        OpenTime.BeforeByCalendar(1, Duration.Zero, early, At(2026, 10, 26, 2, 30), Office).ShouldBe(Utc(2026, 10, 25, 0, 30), "the earlier of two");
    }

    [Fact]
    public void Mistaken_shares_and_amounts_are_refused()
    {
        var at = At(2026, 11, 20, 10, 0);
        Should.Throw<ArgumentOutOfRangeException>(() => OpenTime.AtShare(101, at, at, Office)).Message.ShouldContain("0 to 100");
        Should.Throw<ArgumentOutOfRangeException>(() => OpenTime.Before(-TwoHours, at, at, Office)).Message.ShouldContain("zero or more");
        Should.Throw<ArgumentOutOfRangeException>(() => OpenTime.BeforeByCalendar(-1, default, at, at, Office)).Message.ShouldContain("3653");
    }

    /// <summary>An office year has some 250 days of 8 h 30 min; a span of 190 years must be walked, not refused.</summary>
    [Fact]
    public void Span_of_190_years_is_counted_forwards_and_backwards_alike()
    {
        var (start, end) = (At(2005, 1, 1, 0, 0), At(2195, 1, 1, 0, 0));
        var open = OpenTime.Between(start, end, Office);
        open.TotalHours.ShouldBeInRange(190 * 248 * 8.5, 190 * 254 * 8.5);
        OpenTime.Before(open, start, end, Office).ShouldBe(At(2005, 1, 3, 8, 0));
        OpenTime.AtShare(50, start, end, Office).ShouldBeInRange(At(2099, 12, 1, 0, 0), At(2100, 2, 1, 0, 0));
    }

    [Fact]
    public void Every_answer_is_what_a_walk_through_every_minute_says()
    {
        var any = from each in WorkCase.Cases
                  from probes in (from start in WorkAsk.Starts
                                  from minutes in Gen.OneOf(Gen.Choose(0, 30_000), Gen.Choose(0, 3000))
                                  from percent in Gen.OneOf(Gen.Choose(0, 100), Gen.Elements(0, 25, 50, 100))
                                  from amount in Gen.OneOf(Gen.Choose(0, 8000), Gen.Choose(0, 33).Select(half => half * 30))
                                  select (Start: start, End: start + minutes, Percent: percent, Amount: amount)).ArrayOf(10)
                  select (each, probes);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(any.ToArbitrary(), pair =>
        {
            var (calendar, oracle) = (pair.each.Calendar(), pair.each.Oracle());
            foreach (var probe in pair.probes)
            {
                var (start, end) = (Minute(probe.Start), Minute(probe.End));
                OpenTime.Between(start, end, calendar).ShouldBe(Duration.FromMinutes(oracle.OpenMinutes(probe.Start, probe.End)), $"{probe}");
                OpenTime.AtShare(probe.Percent, start, end, calendar).ShouldBe(Minute(oracle.AtShare(probe.Percent, probe.Start, probe.End)), $"{probe}");
                OpenTime.Before(Duration.FromMinutes(probe.Amount), start, end, calendar).ShouldBe(Minute(oracle.Before(probe.Amount, probe.Start, probe.End)), $"{probe}");
            }
        }));
    }

    private static Instant Minute(long minute) => Instant.FromUnixTimeSeconds(minute * 60);
}
