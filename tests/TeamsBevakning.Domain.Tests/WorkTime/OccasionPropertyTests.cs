using NodaTime;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Domain.Tests.WorkTime;

public sealed class OccasionPropertyTests
{
    [Fact]
    public void Occasion_is_later_than_asked_and_may_be_begun_before_it_is_due() => Holds((start, rule, calendar) =>
        rule.NextAfter(start, calendar) is var next && next.Due.At > start && next.FromAt < next.Due.At);

    [Fact]
    public void Any_instant_between_two_occasions_gives_the_same_one() => Holds((start, rule, calendar) =>
    {
        var next = rule.NextAfter(start, calendar);
        return rule.NextAfter(next.Due.At - Duration.FromNanoseconds(1), calendar) == next
            && rule.NextAfter(start + ((next.Due.At - start) / 2), calendar) == next
            && rule.NextAfter(next.Due.At, calendar).Due.At > next.Due.At;
    });

    [Fact]
    public void Look_on_working_days_is_never_after_closing_and_every_working_day_has_one() => Holds((start, rule, calendar) =>
    {
        var next = rule.NextAfter(start, calendar);
        if (rule is not DailyBefore { Days: LookDays.WorkingDays })
        {
            return true;
        }

        var date = calendar.LocalOf(next.FromAt).Date;
        var after = calendar.LocalOf(rule.NextAfter(next.Due.At, calendar).FromAt).Date;
        return next.Due.At <= calendar.ClosingOf(date) && !new DateInterval(date, after).Skip(1).SkipLast(1).Any(calendar.IsWorkingDay);
    });

    [Fact]
    public void Week_at_its_last_closing_is_never_after_its_Sunday() => Holds((start, _, calendar) =>
        new OncePerWeek().NextAfter(start, calendar) is var next
        && next.Due.At <= new OncePerWeek(WeeklyDue.Sunday).NextAfter(next.FromAt, calendar).Due.At);

    [Fact]
    public void Reasons_begin_with_what_it_is_end_with_the_due_and_make_a_sentence() => Holds((start, rule, calendar) =>
    {
        var due = rule.NextAfter(start, calendar).Due;
        var sentence = DueSentence.Write(due, "göras");
        return due.Reasons[0] is EveryDay or EveryWeek or EveryYear && due.Reasons[^1] is Due && sentence.StartsWith('v')
            && sentence.Contains("ska göras senast ", StringComparison.Ordinal) && !sentence.Contains("  ", StringComparison.Ordinal);
    });

    private static void Holds(Func<Instant, OccasionRule, WorkCalendar, bool> property) => CaseCount.Holds(rules: 7, (_, calendar, ask) =>
    {
        var time = LocalTime.FromMinutesSinceMidnight(ask.Share);
        OccasionRule[] rules =
        [
            new DailyBefore(time, LookDays.WorkingDays), new DailyBefore(time, LookDays.EveryDay), new OncePerWeek(), new OncePerWeek(WeeklyDue.Sunday),
            .. Enum.GetValues<OnFreeDay>().Select(free => new YearlyDates([new(6, 30), new(12, 31), new(4, 3)], ask.Days, free)),
        ];
        return rules.All(rule => property(ask.StartAt, rule, calendar));
    });
}
