using NodaTime;
using TeamsBevakning.Domain.WorkTime;
using static TeamsBevakning.Domain.Tests.WorkTime.Moments;

namespace TeamsBevakning.Domain.Tests.WorkTime;

public sealed class DailyBeforeTests
{
    private static readonly DailyBefore WorkingDay = new(new(10, 0), LookDays.WorkingDays), AnyDay = new(new(10, 0), LookDays.EveryDay);

    [Fact]
    public void Asked_before_the_time_is_due_today_and_at_the_time_the_next_day()
    {
        WorkingDay.Next(At(2026, 11, 16, 9, 59, 59)).ShouldBe(At(2026, 11, 16, 10, 0));
        WorkingDay.Next(At(2026, 11, 16, 10, 0)).ShouldBe(At(2026, 11, 17, 10, 0));
    }

    [Fact]
    public void Weekends_and_holidays_have_no_look_on_working_days_and_one_on_every_day()
    {
        WorkingDay.Next(At(2026, 4, 2, 10, 0)).ShouldBe(At(2026, 4, 7, 10, 0));
        AnyDay.Next(At(2026, 4, 2, 10, 0)).ShouldBe(At(2026, 4, 3, 10, 0));
    }

    [Fact]
    public void Half_day_that_closes_before_the_time_is_due_at_closing_and_says_so()
    {
        var calendar = new WorkCalendar(CalendarRules.SwedishOffice with { BeforeHoliday = new(new LocalTime(12, 0)) });
        var occasion = new DailyBefore(new(15, 0), LookDays.WorkingDays).NextAfter(At(2026, 4, 29, 16, 0), calendar);
        occasion.Due.At.ShouldBe(At(2026, 4, 30, 12, 0));
        occasion.Sentence().ShouldBe("varje arbetsdag · tor 30 apr stänger 12.00 (dagen före första maj) · ska göras senast tor 30 apr 12.00");
    }

    [Fact]
    public void Midnight_is_the_end_of_the_date()
    {
        var occasion = new DailyBefore(LocalTime.Midnight, LookDays.EveryDay).NextAfter(At(2026, 11, 21, 0, 0), Office);
        occasion.ShouldSatisfyAllConditions(
            () => occasion.FromAt.ShouldBe(At(2026, 11, 21, 0, 0)),
            () => occasion.Due.At.ShouldBe(At(2026, 11, 22, 0, 0)),
            () => occasion.Sentence().ShouldBe("varje dag · ska göras senast lör 21 nov 24.00"));
    }

    [Fact]
    public void Time_in_the_gap_is_due_after_it_and_in_the_overlap_at_the_earlier()
    {
        var night = new DailyBefore(new(2, 30), LookDays.EveryDay);
        night.Next(At(2026, 3, 29, 0, 0)).ShouldBe(Utc(2026, 3, 29, 1, 0));
        night.Next(At(2026, 10, 25, 0, 0)).ShouldBe(Utc(2026, 10, 25, 0, 30));
        night.Next(Utc(2026, 10, 25, 0, 30)).ShouldBe(At(2026, 10, 26, 2, 30), "the second 02.30 is no occasion of its own");
    }

    [Fact]
    public void Sentence_names_the_free_days_before_it() => WorkingDay.NextAfter(At(2026, 11, 20, 12, 0), Office).Sentence()
        .ShouldBe("varje arbetsdag · lör–sön räknas inte · ska göras senast mån 23 nov 10.00");

    [Fact]
    public void A_second_look_counts_from_its_own_time_and_from_midnight_on_a_day_that_closes_before_it()
    {
        var calendar = new WorkCalendar(CalendarRules.SwedishOffice with { BeforeHoliday = new(new LocalTime(12, 0)) });
        var afternoon = new DailyBefore(new(16, 30), LookDays.WorkingDays, new(12, 0));
        afternoon.NextAfter(At(2026, 11, 16, 8, 0), calendar).FromAt.ShouldBe(At(2026, 11, 16, 12, 0));
        var halfDay = afternoon.NextAfter(At(2026, 4, 30, 8, 0), calendar);
        (halfDay.FromAt, halfDay.Due.At).ShouldBe((At(2026, 4, 30, 0, 0), At(2026, 4, 30, 12, 0)));
    }

    [Fact]
    public void A_look_that_is_due_before_it_may_begin_is_refused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => new DailyBefore(new(12, 0), LookDays.EveryDay, new(12, 0)));
        new DailyBefore(LocalTime.Midnight, LookDays.EveryDay, new(18, 0)).NextAfter(At(2026, 11, 16, 8, 0), Office).FromAt.ShouldBe(At(2026, 11, 16, 18, 0));
    }

    [Fact]
    public void Unknown_days_are_refused() => Should.Throw<ArgumentOutOfRangeException>(() => new DailyBefore(new(10, 0), (LookDays)7));
}
