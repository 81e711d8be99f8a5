using NodaTime;
using TeamsBevakning.Domain.Escalations;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Domain.Tests.Escalations;

/// <summary>Whatever a policy lists, the communications unit is told that a deadline has passed: here Tuesday 17 November 2026 16.30.</summary>
public sealed class LastStepTests
{
    private static readonly DueAt Due = new WithinWorkingDays(1).DueFrom(House.Monday, House.Office);
    private static readonly StepRule Reminder = new(StepTo.Responsible, new StepTime.AtShare(50));

    [Fact]
    public void An_empty_plan_tells_it_at_the_deadline() => Of().ShouldBe([new(1, Milestone.Resolve, StepTo.Communications, Due.At, IfNobody.Last)]);

    [Fact]
    public void It_is_told_last_at_the_deadline_when_all_that_is_listed_comes_before()
    {
        Of(Reminder)[^1].ShouldBe(new(2, Milestone.Resolve, StepTo.Communications, Due.At, IfNobody.Last));
        Of(new StepRule(StepTo.Manager, new StepTime.AtDue()))[^1].ShouldBe(new(2, Milestone.Resolve, StepTo.Communications, Due.At, IfNobody.Last));
    }

    [Fact]
    public void It_is_told_with_the_last_step_when_that_comes_later() =>
        Of(Reminder, new StepRule(StepTo.Manager, new StepTime.After(new WithinWorkingDays(1)))).Select(step => (step.Number, step.At)).ShouldBe(
            [(1, House.November(17, 9)), (2, House.November(18, 16, 30)), (3, House.November(18, 16, 30))]);

    [Theory]
    [InlineData(Milestone.Resolve)]
    [InlineData(Milestone.Acknowledge)]
    public void To_have_told_it_of_something_else_is_not_to_have_told_it(Milestone milestone)
    {
        var steps = Of(new StepRule(StepTo.Communications, new StepTime.AtReceipt()) { Milestone = milestone });

        steps.Select(step => (step.Number, step.To, step.At)).ShouldBe([(1, StepTo.Communications, House.Monday), (2, StepTo.Communications, Due.At)]);
        steps[1].Milestone.ShouldBe(Milestone.Resolve);
    }

    [Fact]
    public void Nothing_is_added_when_the_plan_tells_it_at_the_deadline_or_later()
    {
        Of(new StepRule(StepTo.Communications, new StepTime.AtDue()), new StepRule(StepTo.Manager, new StepTime.After(new WithinWorkingDays(1)))).Count.ShouldBe(2);
        Of(new StepRule(StepTo.Communications, new StepTime.After(new WithinWorkingDays(1)))).Single().At.ShouldBe(House.November(18, 16, 30));
    }

    private static IReadOnlyList<PlannedStep> Of(params IReadOnlyList<StepRule> rules) =>
        StepPlan.Of(House.PlanOf(rules), House.Monday, new WorkingTime(Duration.FromHours(2)).DueFrom(House.Monday, House.Office), Due, House.Office);
}
