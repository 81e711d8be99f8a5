using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Domain.Tests.WorkTime;

public sealed class DuePropertyTests
{
    [Fact]
    public void Due_is_never_before_the_start() => Holds(600, each =>
        Rules(each).All(rule => rule.DueFrom(each.StartAt, each.Calendar()).At >= each.StartAt));

    [Fact]
    public void Due_is_open_time_or_a_closing() => Holds(600, each =>
    {
        var calendar = each.Calendar();
        return Rules(each).Select(rule => rule.DueFrom(each.StartAt, calendar).At)
            .All(due => calendar.IsOpen(due) || calendar.IsOpen(due - Duration.FromNanoseconds(1)));
    });

    [Fact]
    public void Due_grows_with_the_amount_and_with_the_start() => Holds(600, each =>
    {
        var calendar = each.Calendar();
        var later = each.StartAt + Duration.FromMinutes(37);
        TargetRule[] larger = [new WithinWorkingDays(each.Days + 1), new WorkingTime(each.Amount + Duration.FromSeconds(1))];
        return Rules(each).Zip(larger).All(pair => pair.First.DueFrom(each.StartAt, calendar).At <= pair.Second.DueFrom(each.StartAt, calendar).At
            && pair.First.DueFrom(each.StartAt, calendar).At <= pair.First.DueFrom(later, calendar).At);
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

    private static TargetRule[] Rules(WorkCase each) => [new WithinWorkingDays(each.Days), new WorkingTime(each.Amount)];

    private static void Holds(int times, Func<WorkCase, bool> property) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(times).WithParallelRunConfig(null), Prop.ForAll(WorkCase.Any, property));
}
