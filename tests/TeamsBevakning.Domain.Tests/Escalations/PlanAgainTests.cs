using NodaTime;
using TeamsBevakning.Domain.Escalations;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Domain.Tests.Escalations;

public sealed class PlanAgainTests
{
    private static readonly DueAt Due = new WithinWorkingDays(1).DueFrom(House.Monday, House.Office);
    private static readonly Instant Tuesday = House.November(17, 12);

    private static readonly EscalationPlan Plan = House.PlanOf(
        new StepRule(StepTo.Responsible, new StepTime.AtShare(10)),
        new StepRule(StepTo.Substitute, new StepTime.AtShare(50)),
        new StepRule(StepTo.Responsible, new StepTime.AtShare(80)),
        new StepRule(StepTo.Communications, new StepTime.AtDue()));

    private static readonly IReadOnlyList<PlannedStep> Planned = StepPlan.Of(Plan, House.Monday, null, Due, House.Office);

    [Fact]
    public void What_is_done_is_kept_and_not_planned_again_and_the_rest_is_numbered_after_it()
    {
        PlannedStep[] old = [Done(Planned[0], StepOutcome.Told), Done(Planned[1], StepOutcome.Nobody), Planned[2], Planned[3]];

        var again = StepPlan.Again(old, Planned, Due.At, null);

        again.ShouldBe([old[0], old[1], Planned[2] with { Number = 5 }, Planned[3] with { Number = 6 }]);
    }

    [Fact]
    public void A_step_counts_as_done_for_its_own_clock_alone()
    {
        var old = Done(Planned[0] with { Milestone = Milestone.Acknowledge }, StepOutcome.Told);

        StepPlan.Again([old], Planned, Due.At, null).Select(step => step.To).ShouldBe(
            [StepTo.Responsible, StepTo.Responsible, StepTo.Substitute, StepTo.Responsible, StepTo.Communications]);
    }

    [Fact]
    public void What_a_summary_took_the_place_of_is_kept_and_planned_again()
    {
        var old = new ItemSteps(Planned).Superseded(Tuesday).All;

        StepPlan.Again(old, Planned, Due.At, null).ShouldBe([.. old, .. Planned.Select(step => step with { Number = step.Number + 4 })]);
    }

    [Fact]
    public void That_the_deadline_is_missed_is_told_though_the_communications_unit_was_told_before_it_was()
    {
        var old = Done(Planned[3], StepOutcome.Told);

        StepPlan.Again([old], Planned, Due.At, null)[^1].ShouldBe(Planned[3] with { Number = 8 });
        StepPlan.Again([old], Planned, Due.At, Tuesday + Duration.Epsilon)[^1].ShouldBe(Planned[3] with { Number = 8 });
        StepPlan.Again([old], Planned, Due.At, Tuesday).Select(step => step.Number).ShouldBe([4, 5, 6, 7]);
    }

    [Fact]
    public void A_promise_counts_from_the_interim_answer_and_has_the_receipt_and_the_taking_behind_it()
    {
        var plan = House.PlanOf(
            new StepRule(StepTo.Communications, new StepTime.AtReceipt()) { OutsideHoursOnly = true },
            new StepRule(StepTo.Responsible, new StepTime.AtDue()) { Milestone = Milestone.Acknowledge },
            new StepRule(StepTo.Responsible, new StepTime.AtShare(50)),
            new StepRule(StepTo.Manager, new StepTime.AtDue()) { OutsideHoursOnly = true });
        var promise = new WithinWorkingDays(1).DueFrom(Tuesday, House.Office);

        StepPlan.OfPromise(plan, House.Monday, Tuesday, promise, House.Office).Select(step => (step.To, step.At)).ShouldBe(
            [(StepTo.Responsible, House.November(18, 10)), (StepTo.Communications, promise.At)]);
        StepPlan.OfPromise(plan, House.Monday - Duration.FromDays(1), Tuesday, promise, House.Office).Select(step => step.To).ShouldBe(
            [StepTo.Responsible, StepTo.Manager, StepTo.Communications]);
    }

    private static PlannedStep Done(PlannedStep step, StepOutcome outcome) => step with { Outcome = outcome, DoneAt = Tuesday };
}
