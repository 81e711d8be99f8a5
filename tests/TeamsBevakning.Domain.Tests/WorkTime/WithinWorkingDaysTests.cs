using NodaTime;
using TeamsBevakning.Domain.WorkTime;
using static TeamsBevakning.Domain.Tests.WorkTime.Moments;

namespace TeamsBevakning.Domain.Tests.WorkTime;

public sealed class WithinWorkingDaysTests
{
    private static readonly WithinWorkingDays OneDay = new(1);

    [Fact]
    public void Received_Monday_morning_is_due_Tuesday_at_closing() => OneDay.Due(At(2026, 11, 16, 10, 0)).ShouldBe(At(2026, 11, 17, 16, 30));

    [Fact]
    public void Received_before_opening_counts_the_same_as_later_that_day() => OneDay.Due(At(2026, 11, 16, 0, 0)).ShouldBe(At(2026, 11, 17, 16, 30));

    [Fact]
    public void Received_Friday_after_closing_is_due_Monday_at_closing() => OneDay.Due(At(2026, 11, 20, 16, 40)).ShouldBe(At(2026, 11, 23, 16, 30));

    [Fact]
    public void Received_Saturday_is_due_Monday_at_closing() => OneDay.Due(At(2026, 11, 21, 12, 0)).ShouldBe(At(2026, 11, 23, 16, 30));

    [Fact]
    public void Received_Sunday_in_the_last_second_is_due_Monday_at_closing() => OneDay.Due(At(2026, 11, 22, 23, 59, 59)).ShouldBe(At(2026, 11, 23, 16, 30));

    [Theory]
    [InlineData(16, 29, 59)]
    [InlineData(16, 30, 0)]
    public void Received_around_closing_counts_the_same(int hour, int minute, int second) =>
        OneDay.Due(At(2026, 11, 16, hour, minute, second)).ShouldBe(At(2026, 11, 17, 16, 30));

    [Fact]
    public void Received_Maundy_Thursday_is_due_the_Tuesday_after_Easter() => OneDay.Due(At(2026, 4, 2, 10, 0)).ShouldBe(At(2026, 4, 7, 16, 30));

    [Fact]
    public void Received_on_Good_Friday_is_due_the_Tuesday_after_Easter() => OneDay.Due(At(2026, 4, 3, 10, 0)).ShouldBe(At(2026, 4, 7, 16, 30));

    [Theory]
    [InlineData(1, 12, 28)]
    [InlineData(2, 12, 29)]
    [InlineData(4, 1, 4)]
    [InlineData(5, 1, 5)]
    [InlineData(6, 1, 7)]
    public void Received_the_day_before_Christmas_Eve_2026_skips_every_free_day(int days, int month, int day) =>
        new WithinWorkingDays(days).Due(At(2026, 12, 23, 15, 40)).ShouldBe(At(month == 12 ? 2026 : 2027, month, day, 16, 30));

    [Fact]
    public void Half_day_counts_as_a_day_and_is_due_when_it_closes()
    {
        var calendar = new WorkCalendar(CalendarRules.SwedishOffice with { Eves = [new(Eve.MaundyThursday, new LocalTime(12, 0))] });
        OneDay.Due(At(2026, 4, 1, 10, 0), calendar).ShouldBe(At(2026, 4, 2, 12, 0));
    }

    [Fact]
    public void Own_free_day_is_not_counted_but_an_unnamed_bridge_day_is()
    {
        var received = At(2026, 5, 13, 10, 0);
        var withBridge = new WorkCalendar(CalendarRules.SwedishOffice with { OwnDays = [new(On(2026, 5, 15), "klämdag")] });
        OneDay.Due(received).ShouldBe(At(2026, 5, 15, 16, 30));
        OneDay.Due(received, withBridge).ShouldBe(At(2026, 5, 18, 16, 30));
    }

    [Fact]
    public void Closing_at_midnight_is_the_first_instant_of_the_next_date() =>
        OneDay.Due(At(2026, 11, 16, 10, 0), EveryDay(Open(8, 0, 12, 0), Open(18, 0, 24, 0))).ShouldBe(At(2026, 11, 18, 0, 0));

    [Fact]
    public void Zero_days_is_the_same_day_at_closing() => new WithinWorkingDays(0).Due(At(2026, 11, 16, 10, 0)).ShouldBe(At(2026, 11, 16, 16, 30));

    [Fact]
    public void Zero_days_before_opening_is_the_same_day_at_closing() =>
        new WithinWorkingDays(0).Due(At(2026, 11, 16, 6, 0)).ShouldBe(At(2026, 11, 16, 16, 30));

    [Theory]
    [InlineData(20, 16, 30)]
    [InlineData(21, 9, 0)]
    public void Zero_days_when_closed_or_free_is_the_next_working_day(int day, int hour, int minute) =>
        new WithinWorkingDays(0).Due(At(2026, 11, day, hour, minute)).ShouldBe(At(2026, 11, 23, 16, 30));

    [Theory]
    [InlineData(-1)]
    [InlineData(2501)]
    public void Days_out_of_bounds_are_refused(int days) =>
        Should.Throw<ArgumentOutOfRangeException>(() => new WithinWorkingDays(days)).Message.ShouldContain("2500");

    [Fact]
    public void Most_days_that_can_be_asked_for_end_after_that_many_working_days()
    {
        var due = new WithinWorkingDays(WithinWorkingDays.MaxDays).DueFrom(At(2026, 1, 12, 9, 0), Office);
        var counted = new DateInterval(On(2026, 1, 13), Office.LocalOf(due.At).Date).Count(Office.IsWorkingDay);
        counted.ShouldBe(2500);
    }

    [Fact]
    public void Due_date_after_the_calendars_last_year_is_refused_with_the_range() =>
        Should.Throw<ArgumentOutOfRangeException>(() => new WithinWorkingDays(5).Due(At(2200, 12, 30, 9, 0))).Message.ShouldContain("1990–2200");

    [Fact]
    public void Reasons_tell_what_was_received_what_was_skipped_and_when_it_is_due()
    {
        OneDay.DueFrom(At(2026, 12, 23, 15, 40), Office).Reasons.ShouldBe(
        [
            new Received(new(2026, 12, 23, 15, 40)),
            new NotCounted(On(2026, 12, 24), On(2026, 12, 24), new FreeEve(Eve.ChristmasEve)),
            new NotCounted(On(2026, 12, 25), On(2026, 12, 25), new PublicHoliday(Holiday.ChristmasDay)),
            new NotCounted(On(2026, 12, 26), On(2026, 12, 26), new PublicHoliday(Holiday.BoxingDay)),
            new NotCounted(On(2026, 12, 27), On(2026, 12, 27), new Weekend()),
            new DaysAllowed(1),
            new Due(new(2026, 12, 28, 16, 30)),
        ]);
    }
}
