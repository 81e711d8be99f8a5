using NodaTime;
using TeamsBevakning.Domain.WorkTime;
using static TeamsBevakning.Domain.Tests.WorkTime.Moments;

namespace TeamsBevakning.Domain.Tests.WorkTime;

/// <summary>Edges within a minute, and long amounts, counted by hand. The office is open 08.00–16.30 and has 16–20 November 2026 as an ordinary week.</summary>
public sealed class HandCountedTests
{
    private static readonly Duration Tick = Duration.FromMilliseconds(1), Hour = Duration.FromHours(1);

    [Fact]
    public void Last_millisecond_of_a_date_decides_which_day_is_the_receipts()
    {
        var (friday, saturday) = (At(2026, 11, 20, 0, 0), At(2026, 11, 21, 0, 0));
        new WithinWorkingDays(1).Due(friday - Tick).ShouldBe(At(2026, 11, 20, 16, 30), "came in on Thursday");
        new WithinWorkingDays(1).Due(friday).ShouldBe(At(2026, 11, 23, 16, 30), "came in on Friday");
        new WithinWorkingDays(1).Due(saturday).ShouldBe(At(2026, 11, 23, 16, 30), "Monday is the first after Saturday too");
        new WithinWorkingDays(2).Due(saturday).ShouldBe(At(2026, 11, 24, 16, 30));
    }

    [Fact]
    public void Last_millisecond_before_closing_is_the_same_working_day_and_closing_is_not()
    {
        var closing = At(2026, 11, 20, 16, 30);
        new WithinWorkingDays(0).Due(closing - Tick).ShouldBe(closing);
        new WithinWorkingDays(0).Due(closing).ShouldBe(At(2026, 11, 23, 16, 30));
    }

    [Fact]
    public void Working_hour_around_a_closing_is_exact_to_the_millisecond()
    {
        var (anHourBefore, closing, opening) = (At(2026, 11, 20, 15, 30), At(2026, 11, 20, 16, 30), At(2026, 11, 23, 8, 0));
        new WorkingTime(Hour).Due(anHourBefore - Tick).ShouldBe(closing - Tick);
        new WorkingTime(Hour).Due(anHourBefore).ShouldBe(closing);
        new WorkingTime(Hour).Due(anHourBefore + Tick).ShouldBe(opening + Tick, "one millisecond is left for Monday");
        new WorkingTime(Hour).Due(closing - Tick).ShouldBe(opening + Hour - Tick);
        new WorkingTime(Hour).Due(closing).ShouldBe(opening + Hour);
        new WorkingTime(Hour).Due(opening - Tick).ShouldBe(opening + Hour);
        new WorkingTime(Tick).Due(closing - Tick).ShouldBe(closing);
        new WorkingTime(Duration.Zero).Due(closing - Tick).ShouldBe(closing - Tick);
        new WorkingTime(Duration.Zero).Due(closing).ShouldBe(opening);
    }

    [Fact]
    public void Clock_day_around_a_midnight_is_exact_to_the_millisecond()
    {
        var day = new ClockHoursOnWorkingDays(Duration.FromHours(24));
        var (friday, saturday, monday) = (At(2026, 11, 20, 0, 0), At(2026, 11, 21, 0, 0), At(2026, 11, 23, 0, 0));
        day.Due(friday - Tick).ShouldBe(saturday - Tick);
        day.Due(friday).ShouldBe(saturday, "Friday at 24.00");
        day.Due(saturday - Tick).ShouldBe(monday + Duration.FromHours(24) - Tick);
        day.Due(saturday).ShouldBe(At(2026, 11, 24, 0, 0), "Monday at 24.00");
    }

    [Fact]
    public void Week_keeps_the_millisecond() => CalendarTime.Weeks(1).Due(At(2026, 10, 22, 9, 59, 59) + Tick).ShouldBe(At(2026, 10, 29, 9, 59, 59) + Tick);

    [Fact]
    public void Day_to_the_last_millisecond_of_the_skipped_and_of_the_doubled_hour()
    {
        // 29 March has no 02.59.59.999: the gap ends at 01.00 UTC. 25 October has it at 00.59.59.999 UTC and again an hour later.
        new CalendarTime(1).Due(At(2026, 3, 28, 3, 0) - Tick).ShouldBe(Utc(2026, 3, 29, 1, 0));
        new CalendarTime(1).Due(At(2026, 3, 28, 2, 0) - Tick).ShouldBe(Utc(2026, 3, 29, 1, 0) - Tick);
        new CalendarTime(1).Due(At(2026, 10, 24, 3, 0) - Tick).ShouldBe(Utc(2026, 10, 25, 1, 0) - Tick);
        new CalendarTime(1).Due(At(2026, 10, 24, 3, 0)).ShouldBe(Utc(2026, 10, 25, 2, 0));
    }

    [Fact]
    public void Occasions_turn_at_their_own_millisecond()
    {
        new DailyBefore(new(10, 0), LookDays.WorkingDays).Next(At(2026, 11, 20, 10, 0) - Tick).ShouldBe(At(2026, 11, 20, 10, 0));
        new DailyBefore(new(10, 0), LookDays.WorkingDays).Next(At(2026, 11, 20, 10, 0)).ShouldBe(At(2026, 11, 23, 10, 0));
        new OncePerWeek(WeeklyDue.Sunday).Next(At(2026, 11, 23, 0, 0) - Tick).ShouldBe(At(2026, 11, 23, 0, 0));
        new OncePerWeek(WeeklyDue.Sunday).Next(At(2026, 11, 23, 0, 0)).ShouldBe(At(2026, 11, 30, 0, 0));
        new YearlyDates([new(6, 30)]).Next(At(2026, 6, 30, 16, 30) - Tick).ShouldBe(At(2026, 6, 30, 16, 30));
        new YearlyDates([new(6, 30)]).Next(At(2026, 6, 30, 16, 30)).ShouldBe(At(2027, 6, 30, 16, 30));
    }

    /// <summary>
    /// Working days of the office: Mondays–Fridays, less four that always fall there (Good Friday, Easter Monday, Ascension Day, Midsummer Eve), less those of
    /// 1 and 6 January, 1 May, 6 June, 24, 25, 26 and 31 December that do.
    /// <code>
    /// year  Mon–Fri  of the eight on Sat–Sun          free  worked  sum
    /// 2026  261      6/6 26/12                        4+6   251      251
    /// 2027  261      1/5 6/6 25/12 26/12              4+4   253      504
    /// 2028  260      1/1 24/12 31/12                  4+5   251      755
    /// 2029  261      6/1                              4+7   250     1005
    /// 2030  261      6/1                              4+7   250     1255
    /// 2031  261      none                             4+8   249     1504
    /// 2032  262      1/5 6/6 25/12 26/12              4+4   254     1758
    /// 2033  260      1/1 1/5 24/12 25/12 31/12        4+3   253     2011
    /// 2034  260      1/1 24/12 31/12                  4+5   251     2262
    /// 2035  261      6/1                              4+7   250     2512
    /// </code>
    /// </summary>
    [Fact]
    public void Most_working_days_end_ten_years_later()
    {
        // The last of December 2035: 28 Fri is 2512, 27 Thu 2511, (24–26 free), 21–17 are 2510–2506, 14–10 are 2505–2501, so 7 Fri is 2500.
        new WithinWorkingDays(WithinWorkingDays.MaxDays).Due(At(2026, 1, 1, 12, 0)).ShouldBe(At(2035, 12, 7, 16, 30));
        new WithinWorkingDays(251).Due(At(2026, 1, 1, 12, 0)).ShouldBe(At(2026, 12, 30, 16, 30), "the last of 2026: 31 December is free");
        new WithinWorkingDays(252).Due(At(2026, 1, 1, 12, 0)).ShouldBe(At(2027, 1, 4, 16, 30), "1 January 2027 is a Friday");
    }

    /// <summary>20 000 h are 2352 days of 8 h 30 min and 8 h more, so it is the 2353rd working day at 16.00: the 91st of 2035, as 2262 came before.</summary>
    [Fact]
    public void Most_working_time_ends_in_the_tenth_year()
    {
        // 2035: January 23 − 1 = 22; February 20, sum 42; March 22 − 2 (Easter is the 25th) = 20, sum 62; April 21, sum 83; May: 2 and 4 (1st and 3rd free) 85, 7–11 90, 14 Mon is 91.
        new WorkingTime(WorkingTime.MaxAmount).Due(At(2026, 1, 1, 0, 0)).ShouldBe(At(2035, 5, 14, 16, 0));
    }

    /// <summary>6000 h are 250 whole days; no clock changes on a working day of the office. 30 December is the 251st of 2026, so 29 December is the 250th.</summary>
    [Fact]
    public void Long_clock_time_ends_at_a_midnight()
    {
        new ClockHoursOnWorkingDays(Duration.FromHours(6000)).Due(At(2026, 1, 1, 12, 0)).ShouldBe(At(2026, 12, 30, 0, 0));

        // 60 000 h are 2500 days: the 2500th is 7 December 2035, above.
        new ClockHoursOnWorkingDays(ClockHoursOnWorkingDays.MaxAmount).Due(At(2026, 1, 1, 12, 0)).ShouldBe(At(2035, 12, 8, 0, 0));
    }

    /// <summary>2026–2035 hold 3650 days and the leap days of 2028 and 2032, so 3653 days after 1 January 2026 is 2 January 2036.</summary>
    [Fact]
    public void Longest_calendar_time_keeps_the_time_and_its_hours_do_not()
    {
        new CalendarTime(CalendarTime.MaxDays).Due(At(2026, 1, 1, 10, 0)).ShouldBe(At(2036, 1, 2, 10, 0));
        CalendarTime.Elapsed(Duration.FromDays(CalendarTime.MaxDays)).Due(At(2026, 1, 1, 10, 0)).ShouldBe(At(2036, 1, 2, 10, 0), "winter time on both days");
        CalendarTime.Elapsed(Duration.FromDays(182)).Due(At(2026, 1, 1, 10, 0)).ShouldBe(At(2026, 7, 2, 11, 0), "182 days is 26 weeks, and 2 July has summer time");
    }

    /// <summary>2026 ends with week 53, since it begins on a Thursday; the weeks of 2027 begin on Monday 4 January.</summary>
    [Theory]
    [InlineData(2026, 12, 28, 2026, 53)]
    [InlineData(2027, 1, 3, 2026, 53)]
    [InlineData(2027, 1, 4, 2027, 1)]
    [InlineData(2024, 12, 30, 2025, 1)]
    [InlineData(2032, 12, 31, 2032, 53)]
    public void Week_over_a_new_year_has_the_year_of_its_Thursday(int year, int month, int day, int weekYear, int week) =>
        new OncePerWeek(WeeklyDue.Sunday).NextAfter(At(year, month, day, 12, 0), Office).Due.Reasons[0].ShouldBe(new EveryWeek(weekYear, week));
}
