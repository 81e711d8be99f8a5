using NodaTime;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Domain.Tests.WorkTime;

/// <summary>The answer follows the local clock: the same local case has the same local answer wherever, and whenever in the year, the clock is read.</summary>
public sealed class ZonePropertyTests
{
    [Fact]
    public void Due_of_the_same_local_start_is_the_same_local_time_in_a_zone_that_changes_its_clock_otherwise() => CaseCount.Holds(rules: 3, each =>
    {
        // Argentina's clock never changes, so the night hours that Stockholm's changes touch are left to the oracle, and elapsed hours across them too.
        var awake = each with { Week = [.. each.Week.Select(day => day.Any(edge => edge is > 0 and < 240) || day is [0, ..] ? [480, 990] : day)] };
        var (here, there) = (awake.Calendar(), awake.Calendar("America/Argentina/Buenos_Aires"));
        return ask =>
        {
            var start = here.LocalOf((ask with { Start = (ask.Start / 1440 * 1440) + 600 }).StartAt);
            return new TargetRule[] { new WithinWorkingDays(ask.Days), new WorkingTime(ask.AmountIn(awake)), new CalendarTime(ask.Days) }
                .All(rule => Local(rule, start, here) == Local(rule, start, there));
        };
    });

    [Fact]
    public void Due_in_winter_is_the_same_local_time_so_many_weeks_later_in_summer() => CaseCount.Holds(rules: 4, each =>
    {
        // No holiday, eve or clock change from 12 January to 28 March, nor in the same weeks from 29 June.
        var plain = (each with { Special = new([], [], [], null) }).Calendar();
        return ask =>
        {
            var start = new LocalDateTime(2026, 1, 12, 0, 0).PlusMinutes(ask.Start % (7 * 1440));
            return (ask with { Days = ask.Days % 9 }).Rules(each).All(rule => Local(rule, start, plain).PlusWeeks(24) == Local(rule, start.PlusWeeks(24), plain));
        };
    });

    private static LocalDateTime Local(TargetRule rule, LocalDateTime start, WorkCalendar calendar) =>
        calendar.LocalOf(rule.DueFrom(calendar.InstantOf(start.Date, start.TimeOfDay), calendar).At);
}
