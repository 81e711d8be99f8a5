using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Domain.Tests.WorkTime;

public sealed class DuePropertyTests
{
    private static readonly Duration Tick = Duration.FromNanoseconds(1);

    [Fact]
    public void Due_is_never_before_the_start() => Holds(600, each =>
        Rules(each).All(rule => rule.DueFrom(each.StartAt, each.Calendar()).At >= each.StartAt));

    [Fact]
    public void Due_by_working_time_or_days_is_open_time_or_a_closing() => Holds(400, each =>
    {
        var calendar = each.Calendar();
        return Rules(each).Where(rule => rule is WithinWorkingDays or WorkingTime).Select(rule => rule.DueFrom(each.StartAt, calendar).At)
            .All(due => calendar.IsOpen(due) || calendar.IsOpen(due - Tick));
    });

    [Fact]
    public void Due_by_clock_hours_is_on_a_working_day_or_at_its_midnight() => Holds(400, each =>
    {
        var calendar = each.Calendar();
        var due = new ClockHoursOnWorkingDays(each.Amount).DueFrom(each.StartAt, calendar).At;
        return calendar.IsWorkingDay(calendar.LocalOf(due).Date) || calendar.IsWorkingDay(calendar.LocalOf(due - Tick).Date);
    });

    [Fact]
    public void Due_grows_with_the_amount() => Holds(400, each =>
    {
        var calendar = each.Calendar();
        var more = each.Amount + Duration.FromSeconds(1);
        TargetRule[] larger = [new WithinWorkingDays(each.Days + 1), new WorkingTime(more), new ClockHoursOnWorkingDays(more), new CalendarTime(each.Days, more)];
        return Rules(each).Zip(larger).All(pair => pair.First.DueFrom(each.StartAt, calendar).At <= pair.Second.DueFrom(each.StartAt, calendar).At)
            && new CalendarTime(each.Days).DueFrom(each.StartAt, calendar).At < new CalendarTime(each.Days + 1).DueFrom(each.StartAt, calendar).At;
    });

    /// <summary>But for calendar time, whose local time comes twice when summer time ends.</summary>
    [Fact]
    public void Due_grows_with_the_start() => Holds(400, each =>
    {
        var calendar = each.Calendar();
        var later = each.StartAt + Duration.FromMinutes(37);
        return Rules(each).Where(rule => rule is not CalendarTime).All(rule => rule.DueFrom(each.StartAt, calendar).At <= rule.DueFrom(later, calendar).At);
    });

    [Fact]
    public void Due_of_the_same_local_start_is_the_same_local_time_in_a_zone_that_changes_its_clock_otherwise() => Holds(400, each =>
    {
        // Argentina's clock never changes, so the night hours that Stockholm's changes touch are left to the oracle.
        var awake = each with { Week = [.. each.Week.Select(day => day.Any(edge => edge is > 0 and < 240) || day is [0, ..] ? [480, 990] : day)], Start = each.Start / 1440 * 1440 + 600 };
        var (here, there) = (awake.Calendar(), awake.Calendar("America/Argentina/Buenos_Aires"));
        var start = here.LocalOf(awake.StartAt);
        return Rules(awake).Where(rule => rule is WithinWorkingDays or WorkingTime or CalendarTime { Time.TotalMinutes: 0 })
            .All(rule => here.LocalOf(rule.DueFrom(here.InstantOf(start.Date, start.TimeOfDay), here).At) == there.LocalOf(rule.DueFrom(there.InstantOf(start.Date, start.TimeOfDay), there).At));
    });

    [Fact]
    public void Reasons_begin_with_the_receipt_end_with_the_due_and_make_a_sentence() => Holds(500, each => Rules(each).All(rule =>
    {
        var due = rule.DueFrom(each.StartAt, each.Calendar());
        var sentence = DueSentence.Write(due);
        return due.Reasons[0] is Received && due.Reasons[^1] is Due && sentence.StartsWith("inkom ", StringComparison.Ordinal) && !sentence.Contains("  ", StringComparison.Ordinal);
    }));

    [Fact]
    public void Every_date_passed_over_is_told_once() => Holds(500, each =>
    {
        var calendar = each.Calendar();
        var due = new WithinWorkingDays(each.Days).DueFrom(each.StartAt, calendar);
        var last = calendar.LocalOf(due.At - Duration.FromNanoseconds(1)).Date;
        var free = new DateInterval(calendar.LocalOf(each.StartAt).Date, last).Where(date => !calendar.IsWorkingDay(date));
        return due.Reasons.OfType<NotCounted>().SelectMany(reason => new DateInterval(reason.From, reason.To)).SequenceEqual(free);
    });

    private static TargetRule[] Rules(WorkCase each) =>
        [new WithinWorkingDays(each.Days), new WorkingTime(each.Amount), new ClockHoursOnWorkingDays(each.Amount), new CalendarTime(each.Days, each.Amount)];

    private static void Holds(int times, Func<WorkCase, bool> property) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(times).WithParallelRunConfig(null), Prop.ForAll(WorkCase.Any, property));
}
