using NodaTime;
using TeamsBevakning.Domain.WorkTime;
using static TeamsBevakning.Domain.Tests.WorkTime.Moments;

namespace TeamsBevakning.Domain.Tests.WorkTime;

public sealed class CalendarTimeTests
{
    private static readonly CalendarTime Week = CalendarTime.Weeks(1);

    [Fact]
    public void Week_is_the_same_weekday_and_time_whatever_is_worked() => Week.Due(At(2026, 12, 18, 23, 59, 59)).ShouldBe(At(2026, 12, 25, 23, 59, 59));

    [Theory]
    [InlineData(3, 26, 4, 2)]
    [InlineData(10, 22, 10, 29)]
    public void Week_over_a_clock_change_keeps_the_local_time(int month, int day, int dueMonth, int dueDay) =>
        Week.Due(At(2026, month, day, 12, 0)).ShouldBe(At(2026, dueMonth, dueDay, 12, 0));

    [Fact]
    public void Hours_over_a_clock_change_are_real_hours()
    {
        var hours = CalendarTime.Elapsed(Duration.FromHours(24));
        hours.Due(At(2026, 3, 28, 12, 0)).ShouldBe(At(2026, 3, 29, 13, 0));
        hours.Due(At(2026, 10, 24, 12, 0)).ShouldBe(At(2026, 10, 25, 11, 0));
    }

    [Fact]
    public void Day_that_ends_in_the_gap_is_due_after_it_and_in_the_overlap_at_the_earlier()
    {
        new CalendarTime(1).Due(At(2026, 3, 28, 2, 30)).ShouldBe(Utc(2026, 3, 29, 1, 0));
        new CalendarTime(1).Due(At(2026, 10, 24, 2, 30)).ShouldBe(Utc(2026, 10, 25, 0, 30));
    }

    [Fact]
    public void Second_of_two_equal_hours_is_never_due_before_its_own_start()
    {
        new CalendarTime(0).Due(Utc(2026, 10, 25, 1, 30)).ShouldBe(Utc(2026, 10, 25, 1, 30));
        new CalendarTime(1).Due(Utc(2026, 10, 25, 1, 30)).ShouldBe(At(2026, 10, 26, 2, 30));
    }

    [Fact]
    public void Days_come_first_and_hours_after() =>
        new CalendarTime(1, Duration.FromHours(2)).Due(At(2026, 10, 24, 1, 30)).ShouldBe(Utc(2026, 10, 25, 1, 30));

    [Fact]
    public void Ten_years_over_leap_days_is_the_same_date() => new CalendarTime(3653).Due(At(2026, 1, 1, 8, 0)).ShouldBe(At(2036, 1, 2, 8, 0));

    [Fact]
    public void Amounts_out_of_bounds_are_refused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => new CalendarTime(-1));
        Should.Throw<ArgumentOutOfRangeException>(() => new CalendarTime(3654)).Message.ShouldContain("3653");
        Should.Throw<ArgumentOutOfRangeException>(() => CalendarTime.Elapsed(Duration.FromHours(-1)));
        Should.Throw<ArgumentOutOfRangeException>(() => CalendarTime.Weeks(522)).Message.ShouldContain("521");
    }

    [Fact]
    public void Due_date_outside_the_calendars_years_is_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => Week.Due(At(2200, 12, 30, 9, 0))).Message.ShouldContain("1990–2200");

    [Theory]
    [InlineData(7, 0, "inkom mån 16 nov 10.00 · 1 vecka · ska besvaras senast mån 23 nov 10.00")]
    [InlineData(2, 0, "inkom mån 10.00 · 2 dagar · ska besvaras senast ons 10.00")]
    [InlineData(1, 12, "inkom mån 10.00 · 1 dag och 12 timmar · ska besvaras senast tis 22.00")]
    [InlineData(0, 24, "inkom mån 10.00 · 24 timmar · ska besvaras senast tis 10.00")]
    [InlineData(0, 0, "inkom mån 10.00 · ska besvaras senast mån 10.00")]
    public void Sentence_says_the_amount(int days, int hours, string sentence) =>
        new CalendarTime(days, Duration.FromHours(hours)).Sentence(At(2026, 11, 16, 10, 0)).ShouldBe(sentence);
}
