using NodaTime;
using TeamsBevakning.Domain.WorkTime;
using static TeamsBevakning.Domain.Tests.WorkTime.Moments;

namespace TeamsBevakning.Domain.Tests.WorkTime;

/// <summary>29 March 2026 has no 02.00–03.00 (the gap is at 01.00 UTC); 25 October 2026 has it twice (00.00–01.00 UTC, then 01.00–02.00 UTC).</summary>
public sealed class ClockChangeTests
{
    private static readonly LocalDate Spring = On(2026, 3, 29), Autumn = On(2026, 10, 25);

    [Fact]
    public void Skipped_local_time_is_the_first_instant_after_the_gap() => Office.InstantOf(Spring, new(2, 30)).ShouldBe(Utc(2026, 3, 29, 1, 0));

    [Fact]
    public void Repeated_local_time_is_the_earlier_of_the_two() => Office.InstantOf(Autumn, new(2, 30)).ShouldBe(Utc(2026, 10, 25, 0, 30));

    [Fact]
    public void Night_hours_across_the_gap_are_an_hour_shorter() =>
        EveryDay(Open(1, 0, 4, 0)).OpenOf(Spring).ShouldBe([new(Utc(2026, 3, 29, 0, 0), Utc(2026, 3, 29, 2, 0))]);

    [Fact]
    public void Night_hours_across_the_overlap_are_an_hour_longer() =>
        EveryDay(Open(1, 0, 4, 0)).OpenOf(Autumn).ShouldBe([new(Utc(2026, 10, 24, 23, 0), Utc(2026, 10, 25, 3, 0))]);

    [Fact]
    public void Hours_that_open_in_the_gap_open_when_it_ends() =>
        EveryDay(Open(2, 30, 4, 0)).OpenOf(Spring).ShouldBe([new(Utc(2026, 3, 29, 1, 0), Utc(2026, 3, 29, 2, 0))]);

    [Fact]
    public void Hours_wholly_in_the_gap_make_the_day_free_and_say_so()
    {
        var calendar = EveryDay(Open(2, 0, 3, 0));
        calendar.IsWorkingDay(Spring).ShouldBeFalse();
        calendar.WhyNotWorked(Spring).ShouldBe(new HoursSkipped());
        new WithinWorkingDays(1).Sentence(At(2026, 3, 28, 12, 0), calendar)
            .ShouldBe("inkom lör 12.00 · sön 29 mars (sommartid börjar) räknas inte · ska besvaras senast mån 03.00");
    }

    [Fact]
    public void Hours_that_adjoin_inside_the_overlap_neither_overlap_nor_leave_a_hole() =>
        EveryDay(Open(1, 0, 2, 30), Open(2, 30, 4, 0)).OpenOf(Autumn).ShouldBe(
        [
            new(Utc(2026, 10, 24, 23, 0), Utc(2026, 10, 25, 0, 30)),
            new(Utc(2026, 10, 25, 0, 30), Utc(2026, 10, 25, 3, 0)),
        ]);

    [Fact]
    public void Day_before_and_after_either_change_closes_at_its_local_time()
    {
        Office.ClosingOf(On(2026, 3, 27)).ShouldBe(Utc(2026, 3, 27, 15, 30));
        Office.ClosingOf(On(2026, 3, 30)).ShouldBe(Utc(2026, 3, 30, 14, 30));
        Office.ClosingOf(On(2026, 10, 23)).ShouldBe(Utc(2026, 10, 23, 14, 30));
        Office.ClosingOf(On(2026, 10, 26)).ShouldBe(Utc(2026, 10, 26, 15, 30));
    }

    [Theory]
    [InlineData(3, 27, 3, 30)]
    [InlineData(10, 23, 10, 26)]
    public void One_working_day_over_a_change_keeps_the_local_closing(int month, int day, int dueMonth, int dueDay) =>
        new WithinWorkingDays(1).Due(At(2026, month, day, 16, 40)).ShouldBe(At(2026, dueMonth, dueDay, 16, 30));

    [Fact]
    public void Working_time_over_a_change_counts_real_hours()
    {
        var roundTheClock = EveryDay(Open(0, 0, 24, 0));
        var fourHours = new WorkingTime(Duration.FromHours(4));
        fourHours.Due(At(2026, 3, 29, 0, 0), roundTheClock).ShouldBe(At(2026, 3, 29, 5, 0));
        fourHours.Due(At(2026, 10, 25, 0, 0), roundTheClock).ShouldBe(At(2026, 10, 25, 3, 0));
        roundTheClock.OpenOf(Spring).Single().Duration.ShouldBe(Duration.FromHours(23));
        roundTheClock.OpenOf(Autumn).Single().Duration.ShouldBe(Duration.FromHours(25));
    }

    [Fact]
    public void Both_instants_of_a_repeated_time_are_open_inside_the_hours()
    {
        var night = EveryDay(Open(1, 0, 4, 0));
        night.IsOpen(Utc(2026, 10, 25, 0, 30)).ShouldBeTrue();
        night.IsOpen(Utc(2026, 10, 25, 1, 30)).ShouldBeTrue();
    }
}
