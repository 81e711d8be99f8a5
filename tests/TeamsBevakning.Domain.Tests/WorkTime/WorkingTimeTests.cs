using NodaTime;
using TeamsBevakning.Domain.WorkTime;
using static TeamsBevakning.Domain.Tests.WorkTime.Moments;

namespace TeamsBevakning.Domain.Tests.WorkTime;

public sealed class WorkingTimeTests
{
    private static readonly WorkingTime FourHours = new(Duration.FromHours(4));

    private static readonly WorkCalendar WithLunch = EveryDay(Open(8, 0, 12, 0), Open(13, 0, 17, 0));

    [Fact]
    public void Four_hours_from_late_afternoon_end_next_morning() => FourHours.Due(At(2026, 11, 17, 15, 30)).ShouldBe(At(2026, 11, 18, 11, 0));

    [Fact]
    public void Start_outside_hours_begins_at_the_next_opening() => FourHours.Due(At(2026, 11, 20, 18, 5)).ShouldBe(At(2026, 11, 23, 12, 0));

    [Fact]
    public void Start_on_a_holiday_begins_at_the_next_opening() => FourHours.Due(At(2026, 4, 3, 10, 0)).ShouldBe(At(2026, 4, 7, 12, 0));

    [Fact]
    public void Start_at_the_last_second_before_closing_uses_that_second() =>
        FourHours.Due(At(2026, 11, 17, 16, 29, 59)).ShouldBe(At(2026, 11, 18, 11, 59, 59));

    [Fact]
    public void Start_exactly_at_closing_begins_at_the_next_opening() => FourHours.Due(At(2026, 11, 17, 16, 30)).ShouldBe(At(2026, 11, 18, 12, 0));

    [Fact]
    public void Amount_that_fills_the_day_is_due_at_closing() =>
        new WorkingTime(Duration.FromMinutes(510)).Due(At(2026, 11, 17, 8, 0)).ShouldBe(At(2026, 11, 17, 16, 30));

    /// <summary>30 minutes on Maundy Thursday, which closes 12.00, and 90 on the Tuesday after Easter.</summary>
    [Fact]
    public void A_short_day_that_is_counted_through_is_told_among_the_reasons()
    {
        var calendar = new WorkCalendar(CalendarRules.SwedishOffice with { Eves = [new(Eve.MaundyThursday, new(12, 0))] });

        var due = new WorkingTime(Duration.FromHours(2)).DueFrom(At(2026, 4, 2, 11, 30), calendar);

        due.At.ShouldBe(At(2026, 4, 7, 9, 30));
        due.Reasons.OfType<ClosesEarly>().ShouldBe([new ClosesEarly(new(2026, 4, 2, 12, 0), new FreeEve(Eve.MaundyThursday))]);
        DueDerivation.Write(due)[1].ShouldBe("Torsdagen den 2 april 2026 stänger kl. 12.00 (skärtorsdagen).");
        DueSentence.Write(due).ShouldContain("tor 2 apr stänger 12.00 (skärtorsdagen)");
    }

    [Fact]
    public void A_short_day_that_came_in_after_its_closing_changes_nothing_and_is_not_told()
    {
        var calendar = new WorkCalendar(CalendarRules.SwedishOffice with { Eves = [new(Eve.MaundyThursday, new(12, 0))] });

        FourHours.DueFrom(At(2026, 4, 2, 12, 0), calendar).Reasons.OfType<ClosesEarly>().ShouldBeEmpty();
    }

    [Fact]
    public void Lunch_does_not_count() => FourHours.Due(At(2026, 11, 17, 10, 0), WithLunch).ShouldBe(At(2026, 11, 17, 15, 0));

    [Fact]
    public void Start_in_the_lunch_begins_after_it() => FourHours.Due(At(2026, 11, 17, 12, 20), WithLunch).ShouldBe(At(2026, 11, 17, 17, 0));

    [Fact]
    public void Amount_that_ends_at_lunch_is_due_when_lunch_begins() => FourHours.Due(At(2026, 11, 17, 8, 0), WithLunch).ShouldBe(At(2026, 11, 17, 12, 0));

    [Fact]
    public void No_minute_is_lost_at_midnight() =>
        FourHours.Due(At(2026, 11, 17, 22, 0), EveryDay(Open(0, 0, 6, 0), Open(20, 0, 24, 0))).ShouldBe(At(2026, 11, 18, 2, 0));

    [Fact]
    public void Open_round_the_clock_adds_plain_hours() => FourHours.Due(At(2026, 11, 17, 22, 0), EveryDay(Open(0, 0, 24, 0))).ShouldBe(At(2026, 11, 18, 2, 0));

    [Theory]
    [InlineData(17, 10, 15, 17, 10, 15)]
    [InlineData(17, 16, 30, 18, 8, 0)]
    [InlineData(21, 10, 15, 23, 8, 0)]
    public void Zero_is_due_at_once_or_at_the_next_opening(int day, int hour, int minute, int dueDay, int dueHour, int dueMinute) =>
        new WorkingTime(Duration.Zero).Due(At(2026, 11, day, hour, minute)).ShouldBe(At(2026, 11, dueDay, dueHour, dueMinute));

    [Fact]
    public void Negative_amount_is_refused() => Should.Throw<ArgumentOutOfRangeException>(() => new WorkingTime(Duration.FromMinutes(-1)));

    [Fact]
    public void Amount_of_more_than_ten_years_is_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => new WorkingTime(WorkingTime.MaxAmount + Duration.FromNanoseconds(1))).Message.ShouldContain("20000");

    [Fact]
    public void Long_amount_crosses_years_of_holidays()
    {
        // 2026 has 251 working days under the office rules; 510 minutes each.
        var year = new WorkingTime(Duration.FromMinutes(510 * WorkingDaysOf2026));
        year.Due(At(2026, 1, 1, 0, 0)).ShouldBe(At(2026, 12, 30, 16, 30));
    }

    [Fact]
    public void Reasons_tell_that_it_came_outside_hours()
    {
        FourHours.DueFrom(At(2026, 11, 20, 18, 5), Office).Reasons.ShouldBe(
        [
            new Received(new(2026, 11, 20, 18, 5)),
            new NotCounted(On(2026, 11, 21), On(2026, 11, 22), new Weekend()),
            new OutsideHours(new(2026, 11, 23, 8, 0)),
            new TimeAllowed(Duration.FromHours(4)),
            new Due(new(2026, 11, 23, 12, 0)),
        ]);
    }

    /// <summary>261 Mondays–Fridays, less 1 and 6 January, 3 and 6 April, 1 and 14 May, 19 June, 24, 25 and 31 December.</summary>
    private const int WorkingDaysOf2026 = 261 - 10;
}
