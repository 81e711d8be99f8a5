using NodaTime;
using TeamsBevakning.Domain.WorkTime;
using static TeamsBevakning.Domain.Tests.WorkTime.Moments;

namespace TeamsBevakning.Domain.Tests.WorkTime;

/// <summary>Skurup 2011: "Sträva efter att svara inom 24 timmar på arbetsdagar."</summary>
public sealed class ClockHoursOnWorkingDaysTests
{
    private static readonly ClockHoursOnWorkingDays Day = new(Duration.FromHours(24));

    [Fact]
    public void Received_Monday_morning_is_due_Tuesday_at_the_same_time() => Day.Due(At(2026, 11, 16, 10, 0)).ShouldBe(At(2026, 11, 17, 10, 0));

    [Fact]
    public void Received_Friday_evening_is_due_Monday_evening() => Day.Due(At(2026, 11, 20, 18, 5)).ShouldBe(At(2026, 11, 23, 18, 5));

    [Fact]
    public void Received_on_a_free_day_counts_from_midnight_of_the_next_working_day() => Day.Due(At(2026, 11, 21, 12, 0)).ShouldBe(At(2026, 11, 24, 0, 0));

    [Fact]
    public void Received_the_last_second_before_closing_or_before_a_free_day_counts_that_second()
    {
        Day.Due(At(2026, 11, 20, 16, 29, 59)).ShouldBe(At(2026, 11, 23, 16, 29, 59));
        Day.Due(At(2026, 11, 20, 23, 59, 59)).ShouldBe(At(2026, 11, 23, 23, 59, 59));
    }

    [Fact]
    public void Received_at_midnight_of_a_working_day_is_due_when_that_day_ends_also_before_a_weekend() =>
        Day.Due(At(2026, 11, 20, 0, 0)).ShouldBe(At(2026, 11, 21, 0, 0));

    [Fact]
    public void Christmas_stands_still() => Day.Due(At(2026, 12, 23, 15, 40)).ShouldBe(At(2026, 12, 28, 15, 40));

    [Fact]
    public void Half_day_counts_whole()
    {
        var calendar = new WorkCalendar(CalendarRules.SwedishOffice with { Eves = [new(Eve.MaundyThursday, new LocalTime(12, 0))] });
        Day.Due(At(2026, 4, 1, 14, 0), calendar).ShouldBe(At(2026, 4, 2, 14, 0));
    }

    [Fact]
    public void Zero_is_due_at_once_on_a_working_day_else_when_the_next_begins()
    {
        var zero = new ClockHoursOnWorkingDays(Duration.Zero);
        zero.Due(At(2026, 11, 16, 3, 0)).ShouldBe(At(2026, 11, 16, 3, 0));
        zero.Due(At(2026, 11, 21, 12, 0)).ShouldBe(At(2026, 11, 23, 0, 0));
    }

    [Fact]
    public void Worked_Sunday_of_a_clock_change_has_23_or_25_hours()
    {
        var everyDay = EveryDay(Open(8, 0, 16, 0));
        Day.Due(At(2026, 3, 28, 12, 0), everyDay).ShouldBe(At(2026, 3, 29, 13, 0));
        Day.Due(At(2026, 10, 24, 12, 0), everyDay).ShouldBe(At(2026, 10, 25, 11, 0));
        Day.Due(At(2026, 3, 27, 12, 0)).ShouldBe(At(2026, 3, 30, 12, 0), "a free Sunday's lost hour does not count");
    }

    [Fact]
    public void Long_amount_is_that_many_working_days() =>
        new ClockHoursOnWorkingDays(Duration.FromHours(24 * 251)).Due(At(2026, 1, 1, 0, 0)).ShouldBe(At(2026, 12, 31, 0, 0), "2026 has 251 working days, the last 30 December");

    [Theory]
    [InlineData(-1)]
    [InlineData(60_001)]
    public void Hours_out_of_bounds_are_refused(int hours) =>
        Should.Throw<ArgumentOutOfRangeException>(() => new ClockHoursOnWorkingDays(Duration.FromHours(hours))).Message.ShouldContain("60000");

    [Fact]
    public void Sentence_says_working_days_and_where_it_starts()
    {
        Day.Sentence(At(2026, 11, 20, 16, 40)).ShouldBe("inkom fre 16.40 · lör–sön räknas inte · 24 timmar på arbetsdagar · ska besvaras senast mån 16.40");
        Day.Sentence(At(2026, 11, 21, 12, 0))
            .ShouldBe("inkom lör 12.00 · lör–sön räknas inte · 24 timmar på arbetsdagar räknas från mån 00.00 · ska besvaras senast mån 24.00");
    }

    [Fact]
    public void Reasons_are_data() => Day.DueFrom(At(2026, 11, 21, 12, 0), Office).Reasons.ShouldBe(
    [
        new Received(new(2026, 11, 21, 12, 0)),
        new NotCounted(On(2026, 11, 21), On(2026, 11, 22), new Weekend()),
        new OutsideHours(new(2026, 11, 23, 0, 0)),
        new ClockTimeAllowed(Duration.FromHours(24)),
        new Due(new(2026, 11, 24, 0, 0)),
    ]);
}
