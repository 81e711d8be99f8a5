using NodaTime;
using TeamsBevakning.Domain.WorkTime;
using static TeamsBevakning.Domain.Tests.WorkTime.Moments;

namespace TeamsBevakning.Domain.Tests.WorkTime;

/// <summary>A due instant that seems an hour wrong beside its amount must say why.</summary>
public sealed class ClockMovedTests
{
    private static readonly CalendarTime DayAndNight = CalendarTime.Elapsed(Duration.FromHours(24));

    [Fact]
    public void Elapsed_hours_over_the_beginning_of_summer_time_say_so()
    {
        var start = At(2026, 3, 28, 12, 0);
        DayAndNight.Sentence(start).ShouldBe("inkom lör 12.00 · 24 timmar · klockan ställs fram 1 timme sön 29 mars · ska besvaras senast sön 13.00");
        DueDerivation.Write(DayAndNight.DueFrom(start, Office))[2].ShouldBe("Söndagen den 29 mars 2026 ställs klockan fram 1 timme.");
    }

    [Fact]
    public void Elapsed_hours_over_its_end_say_so() => DayAndNight.Sentence(At(2026, 10, 24, 12, 0))
        .ShouldBe("inkom lör 12.00 · 24 timmar · klockan ställs tillbaka 1 timme sön 25 okt · ska besvaras senast sön 11.00");

    [Fact]
    public void Whole_days_keep_the_time_and_say_nothing() =>
        new CalendarTime(1).Sentence(At(2026, 3, 28, 12, 0)).ShouldBe("inkom lör 12.00 · 1 dag · ska besvaras senast sön 12.00");

    [Fact]
    public void Whole_days_to_a_time_that_is_skipped_say_so() => new CalendarTime(1).Sentence(At(2026, 3, 28, 2, 30))
        .ShouldBe("inkom lör 02.30 · 1 dag · klockan ställs fram 1 timme sön 29 mars · ska besvaras senast sön 03.00");

    [Fact]
    public void Working_time_says_so_only_when_it_counts_over_the_change()
    {
        var nights = EveryDay(Open(1, 0, 4, 0));
        var threeHours = new WorkingTime(Duration.FromHours(3));
        threeHours.DueFrom(At(2026, 3, 29, 1, 0), nights).Reasons.OfType<ClockMoved>().ShouldBe([new(On(2026, 3, 29), Duration.FromHours(1))]);
        threeHours.DueFrom(At(2026, 10, 25, 1, 0), nights).Reasons.OfType<ClockMoved>().ShouldBe([new(On(2026, 10, 25), -Duration.FromHours(1))]);
        new WorkingTime(Duration.FromHours(1)).DueFrom(Utc(2026, 3, 29, 0, 0) - Duration.FromHours(1), nights).Reasons.OfType<ClockMoved>()
            .ShouldBe([new(On(2026, 3, 29), Duration.FromHours(1))], "the hour ends at 02.00, which the clock shows as 03.00");
        threeHours.DueFrom(At(2026, 3, 29, 5, 0), nights).Reasons.OfType<ClockMoved>().ShouldBeEmpty();
        threeHours.DueFrom(At(2026, 3, 27, 16, 0), Office).Reasons.OfType<ClockMoved>().ShouldBeEmpty("the office is closed when it changes");
    }

    [Fact]
    public void Clock_hours_say_so_only_when_the_Sunday_is_worked()
    {
        var day = new ClockHoursOnWorkingDays(Duration.FromHours(24));
        day.DueFrom(At(2026, 3, 28, 12, 0), EveryDay(Open(8, 0, 16, 0))).Reasons.OfType<ClockMoved>().ShouldBe([new(On(2026, 3, 29), Duration.FromHours(1))]);
        day.DueFrom(At(2026, 3, 27, 12, 0), Office).Reasons.OfType<ClockMoved>().ShouldBeEmpty();
    }
}
