using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Domain.Tests.WorkTime;

public sealed class OccasionPropertyTests
{
    [Fact]
    public void Occasion_is_later_than_asked_and_may_be_begun_before_it_is_due() => Holds((each, rule, calendar) =>
        rule.NextAfter(each.StartAt, calendar) is var next && next.Due.At > each.StartAt && next.FromAt < next.Due.At);

    [Fact]
    public void Any_instant_between_two_occasions_gives_the_same_one() => Holds((each, rule, calendar) =>
    {
        var next = rule.NextAfter(each.StartAt, calendar);
        return rule.NextAfter(next.Due.At - Duration.FromNanoseconds(1), calendar) == next
            && rule.NextAfter(each.StartAt + ((next.Due.At - each.StartAt) / 2), calendar) == next
            && rule.NextAfter(next.Due.At, calendar).Due.At > next.Due.At;
    });

    [Fact]
    public void Look_on_working_days_is_never_after_closing_and_every_working_day_has_one() => Holds((each, rule, calendar) =>
    {
        var next = rule.NextAfter(each.StartAt, calendar);
        if (rule is not DailyBefore { Days: LookDays.WorkingDays })
        {
            return true;
        }

        var date = calendar.LocalOf(next.FromAt).Date;
        var after = calendar.LocalOf(rule.NextAfter(next.Due.At, calendar).FromAt).Date;
        return next.Due.At <= calendar.ClosingOf(date) && !new DateInterval(date, after).Skip(1).SkipLast(1).Any(calendar.IsWorkingDay);
    });

    [Fact]
    public void Week_at_its_last_closing_is_never_after_its_Sunday() => Holds((each, _, calendar) =>
        new OncePerWeek().NextAfter(each.StartAt, calendar) is var next
        && next.Due.At <= new OncePerWeek(WeeklyDue.Sunday).NextAfter(next.FromAt, calendar).Due.At);

    [Fact]
    public void Reasons_begin_with_what_it_is_end_with_the_due_and_make_a_sentence() => Holds((each, rule, calendar) =>
    {
        var due = rule.NextAfter(each.StartAt, calendar).Due;
        var sentence = DueSentence.Write(due, "göras");
        return due.Reasons[0] is EveryDay or EveryWeek or EveryYear && due.Reasons[^1] is Due && sentence.StartsWith('v')
            && sentence.Contains("ska göras senast ", StringComparison.Ordinal) && !sentence.Contains("  ", StringComparison.Ordinal);
    });

    private static void Holds(Func<WorkCase, OccasionRule, WorkCalendar, bool> property) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(200).WithParallelRunConfig(null), Prop.ForAll(WorkCase.Any, each =>
        {
            var calendar = each.Calendar();
            var time = LocalTime.FromMinutesSinceMidnight(each.Share);
            OccasionRule[] rules =
            [
                new DailyBefore(time, LookDays.WorkingDays), new DailyBefore(time, LookDays.EveryDay), new OncePerWeek(), new OncePerWeek(WeeklyDue.Sunday),
                .. Enum.GetValues<OnFreeDay>().Select(free => new YearlyDates([new(6, 30), new(12, 31), new(4, 3)], each.Days, free)),
            ];
            return rules.All(rule => property(each, rule, calendar));
        }));
}
