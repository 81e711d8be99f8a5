using NodaTime;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Domain.Tests.WorkTime;

/// <summary>What holds of every rule, calendar and start, on the number of cases that <see cref="CaseCount"/> has.</summary>
public sealed class DuePropertyTests
{
    private const int AllRules = 4;

    [Fact]
    public void Due_is_never_before_the_start() => CaseCount.Holds(AllRules, (each, calendar, ask) =>
        ask.Rules(each).All(rule => rule.DueFrom(ask.StartAt, calendar).At >= ask.StartAt));

    [Fact]
    public void Due_by_working_time_is_open_time_or_a_closing() => CaseCount.Holds(1, (each, calendar, ask) =>
        new WorkingTime(ask.AmountIn(each)).DueFrom(ask.StartAt, calendar).At is var due && (calendar.IsOpen(due) || calendar.IsOpen(due - Duration.Epsilon)));

    [Fact]
    public void Due_by_working_days_is_the_closing_of_a_working_day() => CaseCount.Holds(1, (_, calendar, ask) =>
        new WithinWorkingDays(ask.Days).DueFrom(ask.StartAt, calendar).At is var due && calendar.ClosingOf(calendar.LocalOf(due - Duration.Epsilon).Date) == due);

    [Fact]
    public void Due_by_clock_hours_is_on_a_working_day_or_at_its_midnight() => CaseCount.Holds(1, (each, calendar, ask) =>
        new ClockHoursOnWorkingDays(ask.AmountIn(each)).DueFrom(ask.StartAt, calendar).At is var due
        && (calendar.IsWorkingDay(calendar.LocalOf(due).Date) || calendar.IsWorkingDay(calendar.LocalOf(due - Duration.Epsilon).Date)));

    [Fact]
    public void Due_grows_with_the_amount() => CaseCount.Holds(AllRules, (each, calendar, ask) =>
    {
        var more = Duration.FromSeconds(1 + (ask.Start % 7200));
        return Ordered(ask.Rules(each), ask.Rules(each, moreDays: 1)) && Ordered(ask.Rules(each), ask.Rules(each, moreTime: more));

        bool Ordered(TargetRule[] rules, TargetRule[] larger) =>
            rules.Zip(larger).All(pair => pair.First.DueFrom(ask.StartAt, calendar).At <= pair.Second.DueFrom(ask.StartAt, calendar).At);
    });

    /// <summary>But for calendar time, whose local time comes twice when summer time ends.</summary>
    [Fact]
    public void Due_grows_with_the_start() => CaseCount.Holds(AllRules - 1, (each, calendar, ask) =>
    {
        var later = ask.StartAt + Duration.FromMinutes(37);
        return ask.Rules(each).Where(rule => rule is not CalendarTime).All(rule => rule.DueFrom(ask.StartAt, calendar).At <= rule.DueFrom(later, calendar).At);
    });

    [Fact]
    public void Due_counts_exactly_the_open_time_that_is_asked_for() => CaseCount.Holds(1, (each, calendar, ask) =>
    {
        var amount = ask.AmountIn(each);
        var due = new WorkingTime(amount).DueFrom(ask.StartAt, calendar).At;
        return OpenTime.Between(ask.StartAt, due, calendar) == amount && (amount == Duration.Zero || OpenTime.Before(amount, ask.StartAt - Duration.FromDays(1), due, calendar) >= ask.StartAt);
    });

    [Fact]
    public void Reasons_begin_with_the_receipt_end_with_the_due_and_make_a_sentence_and_a_derivation() => CaseCount.Holds(AllRules, (each, calendar, ask) => ask.Rules(each).All(rule =>
    {
        var due = rule.DueFrom(ask.StartAt, calendar);
        var (sentence, lines) = (DueSentence.Write(due), DueDerivation.Write(due));
        return due.Reasons[0] is Received && due.Reasons[^1] is Due && sentence.StartsWith("inkom ", StringComparison.Ordinal) && !sentence.Contains("  ", StringComparison.Ordinal)
            && lines.Count == due.Reasons.Count && lines.All(line => char.IsUpper(line[0]) && line.EndsWith('.') && !line.Contains("  ", StringComparison.Ordinal));
    }));

    [Fact]
    public void Every_date_passed_over_is_told_once() => CaseCount.Holds(1, (_, calendar, ask) =>
    {
        var due = new WithinWorkingDays(ask.Days).DueFrom(ask.StartAt, calendar);
        var last = calendar.LocalOf(due.At - Duration.Epsilon).Date;
        var free = new DateInterval(calendar.LocalOf(ask.StartAt).Date, last).Where(date => !calendar.IsWorkingDay(date));
        return due.Reasons.OfType<NotCounted>().SelectMany(reason => new DateInterval(reason.From, reason.To)).SequenceEqual(free);
    });
}
