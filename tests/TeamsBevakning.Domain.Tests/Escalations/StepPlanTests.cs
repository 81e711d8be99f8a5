using NodaTime;
using TeamsBevakning.Domain.Escalations;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Domain.Tests.Escalations;

/// <summary>Received Monday 16 November 2026 10.00, to be handled by Tuesday 16.30: 15 working hours; to be taken by Monday 12.00.</summary>
public sealed class StepPlanTests
{
    private static readonly DueAt Taken = new WorkingTime(Duration.FromHours(2)).DueFrom(House.Monday, House.Office);
    private static readonly DueAt Due = new WithinWorkingDays(1).DueFrom(House.Monday, House.Office);

    public static TheoryData<StepTime, int, int, int> Times => new()
    {
        { new StepTime.AtReceipt(), 16, 10, 0 },
        { new StepTime.AtShare(1), 16, 10, 9 },
        { new StepTime.AtShare(50), 17, 9, 0 },
        { new StepTime.AtShare(99), 17, 16, 21 },
        { new StepTime.WorkingTimeBefore(Duration.FromHours(2)), 17, 14, 30 },
        { new StepTime.WorkingTimeBefore(Duration.FromHours(8.5)), 17, 8, 0 },
        { new StepTime.WorkingTimeBefore(Duration.FromHours(9)), 16, 16, 0 },
        { new StepTime.WorkingTimeBefore(Duration.FromHours(20)), 16, 10, 0 },
        { new StepTime.WorkingTimeBefore(Duration.Zero), 17, 16, 30 },
        { new StepTime.CalendarTimeBefore(1, Duration.Zero), 16, 16, 30 },
        { new StepTime.CalendarTimeBefore(1, Duration.FromHours(1)), 16, 15, 30 },
        { new StepTime.CalendarTimeBefore(0, Duration.FromHours(12)), 17, 4, 30 },
        { new StepTime.CalendarTimeBefore(2, Duration.Zero), 16, 10, 0 },
        { new StepTime.AtDue(), 17, 16, 30 },
        { new StepTime.After(new WorkingTime(Duration.FromHours(2))), 18, 10, 0 },
        { new StepTime.After(new WithinWorkingDays(1)), 18, 16, 30 },
        { new StepTime.After(new CalendarTime(7)), 24, 16, 30 },
    };

    [Theory]
    [MemberData(nameof(Times))]
    public void A_step_comes_when_its_time_says_by_either_clock(StepTime when, int day, int hour, int minute)
    {
        var resolve = StepPlan.Of(House.PlanOf(new StepRule(StepTo.Manager, when)), House.Monday, null, Due, House.Office);
        var acknowledge = StepPlan.Of(House.PlanOf(new StepRule(StepTo.Manager, when) { Milestone = Milestone.Acknowledge }), House.Monday, Due, Due, House.Office);

        resolve.Single(step => step.To is StepTo.Manager).ShouldBe(new PlannedStep(1, Milestone.Resolve, StepTo.Manager, House.November(day, hour, minute), IfNobody.Next));
        acknowledge.Single(step => step.To is StepTo.Manager).ShouldBe(new PlannedStep(1, Milestone.Acknowledge, StepTo.Manager, House.November(day, hour, minute), IfNobody.Next));
    }

    [Fact]
    public void Each_clock_has_its_own_deadline_and_the_steps_come_by_their_instants()
    {
        var half = new StepTime.AtShare(50);

        var steps = Plan(
            new StepRule(StepTo.Manager, new StepTime.After(new WithinWorkingDays(1))),
            new StepRule(StepTo.Communications, new StepTime.AtDue()),
            new StepRule(StepTo.Substitute, half),
            new StepRule(StepTo.Responsible, half) { Milestone = Milestone.Acknowledge, IfNobody = IfNobody.Last },
            new StepRule(StepTo.Substitute, new StepTime.AtDue()) { Milestone = Milestone.Acknowledge });

        steps.ShouldBe([
            new(4, Milestone.Acknowledge, StepTo.Responsible, House.November(16, 11), IfNobody.Last),
            new(5, Milestone.Acknowledge, StepTo.Substitute, House.November(16, 12), IfNobody.Next),
            new(3, Milestone.Resolve, StepTo.Substitute, House.November(17, 9), IfNobody.Next),
            new(2, Milestone.Resolve, StepTo.Communications, House.November(17, 16, 30), IfNobody.Next),
            new(1, Milestone.Resolve, StepTo.Manager, House.November(18, 16, 30), IfNobody.Next),
        ]);
    }

    [Fact]
    public void Steps_of_the_same_instant_come_as_the_policy_lists_them() =>
        Plan(new(StepTo.Manager, new StepTime.AtDue()), new(StepTo.Communications, new StepTime.AtDue()), new(StepTo.Substitute, new StepTime.AtDue()))
            .Select(step => step.Number).ShouldBe([1, 2, 3]);

    [Fact]
    public void Without_a_promise_to_take_it_the_steps_of_that_clock_are_left_out() =>
        StepPlan.Of(House.PlanOf(new StepRule(StepTo.Responsible, new StepTime.AtDue()) { Milestone = Milestone.Acknowledge }), House.Monday, null, Due, House.Office)
            .ShouldBe([new(2, Milestone.Resolve, StepTo.Communications, Due.At, IfNobody.Last)]);

    [Theory]
    [InlineData(16, 10, 0, false)]
    [InlineData(16, 7, 59, true)]
    [InlineData(16, 8, 0, false)]
    [InlineData(16, 16, 29, false)]
    [InlineData(16, 16, 30, true)]
    [InlineData(21, 12, 0, true)]
    public void A_step_for_outside_hours_is_only_for_what_came_in_then(int day, int hour, int minute, bool comes)
    {
        var received = House.November(day, hour, minute);
        var plan = House.PlanOf(new StepRule(StepTo.Manager, new StepTime.AtReceipt()) { OutsideHoursOnly = true });

        var steps = StepPlan.Of(plan, received, null, new WithinWorkingDays(1).DueFrom(received, House.Office), House.Office);

        steps.Any(step => step.To is StepTo.Manager && step.At == received).ShouldBe(comes);
        steps[^1].To.ShouldBe(StepTo.Communications);
    }

    [Fact]
    public void Half_of_a_time_without_working_time_is_half_by_the_clock()
    {
        var saturday = House.November(21, 10);
        var due = CalendarTime.Elapsed(Duration.FromHours(4)).DueFrom(saturday, House.Office);

        StepPlan.Of(House.PlanOf(new StepRule(StepTo.Responsible, new StepTime.AtShare(50))), saturday, null, due, House.Office)[0].At.ShouldBe(House.November(21, 12));
    }

    private static IReadOnlyList<PlannedStep> Plan(params IReadOnlyList<StepRule> rules) =>
        StepPlan.Of(House.PlanOf(rules), House.Monday, Taken, Due, House.Office);
}
