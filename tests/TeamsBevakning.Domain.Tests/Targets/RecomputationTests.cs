using NodaTime;
using TeamsBevakning.Domain.Comments;
using TeamsBevakning.Domain.Escalations;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Domain.Targets;
using TeamsBevakning.Domain.Tests.Escalations;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Domain.Tests.Targets;

/// <summary>A question of Monday 16 November 2026 10.00 that is to be answered by Tuesday 16.30, put under another policy.</summary>
public sealed class RecomputationTests
{
    private static readonly StepRule[] Steps = [new(StepTo.Responsible, new StepTime.AtShare(50)), new(StepTo.Communications, new StepTime.AtDue())];
    private static readonly Target ThreeDays = Within(3);

    private readonly StepStory story = new(Steps);

    [Fact]
    public void The_deadline_and_what_is_to_come_are_reckoned_anew_from_the_receipt()
    {
        var before = story.Item;

        story.Recompute(ThreeDays, 16, 12).ShouldBe(["16 12.00 Recomputed v1+ 17 16.30 → 19 16.30"]);

        var due = new WithinWorkingDays(3).DueFrom(House.Monday, House.Office);
        story.Item.ShouldBe(before with { Version = 2, PolicyVersion = "v1+", Due = due, Steps = new ItemSteps(StepPlan.Of(House.PlanOf(Steps), House.Monday, null, due, House.Office)) });
        story.Notices.ShouldBe([new Notice(before.Id, CardKind.Question, House.Culture)]);
        story.RunTo(30, 12).ShouldBe(["18 09.00 Reminded Responsible Anna Berg, Bo Ek", "19 16.30 Missed Resolve", "19 16.30 Escalated Communications"]);
    }

    [Fact]
    public void Steps_that_are_done_stay_done()
    {
        story.RunTo(17, 9);
        var told = story.Item.Steps.All[0];

        story.Recompute(ThreeDays, 17, 12);

        story.Item.Steps.All[0].ShouldBe(told);
        story.RunTo(30, 12).ShouldBe(["19 16.30 Missed Resolve", "19 16.30 Escalated Communications"]);
    }

    [Fact]
    public void A_deadline_that_shrinks_into_the_past_is_missed_at_once()
    {
        var slow = new StepStory(ThreeDays);

        slow.Recompute(Within(1), 18, 12);

        slow.StartedAt(18, 12).ShouldBe(["18 12.00 Missed Resolve", "18 12.00 Reminded Responsible Anna Berg, Bo Ek", "18 12.00 Escalated Communications"]);
        slow.Item.OpenedLate.ShouldBeFalse();
    }

    [Fact]
    public void A_missed_deadline_that_grows_into_the_future_is_told_of_when_it_is_missed_again()
    {
        story.RunTo(17, 16, 30);
        story.Recompute(ThreeDays, 18, 12);
        story.Item.MissedAt.ShouldBeNull();

        story.RunTo(30, 12).ShouldBe(["19 16.30 Missed Resolve", "19 16.30 Escalated Communications"]);

        story.Item.EscalatedAt.ShouldBe(House.November(17, 16, 30));
    }

    [Fact]
    public void A_missed_deadline_that_stays_in_the_past_is_not_missed_or_told_again()
    {
        story.RunTo(17, 16, 30);
        story.Recompute(Within(2), 19, 12);

        (story.Item.Due.At, story.Item.MissedAt).ShouldBe((House.November(18, 16, 30), House.November(17, 16, 30)));
        story.RunTo(30, 12).ShouldBeEmpty();
    }

    [Fact]
    public void An_interim_answer_stays_the_promise_it_was_and_undone_it_goes_back_to_the_new_deadline()
    {
        story.Press(PressVerb.Interim, House.Bo, 17, 12);
        var promise = story.Item.Due;
        story.Recompute(Within(2, new StepRule(StepTo.Substitute, new StepTime.AtShare(50)), Steps[1]), 17, 12, 5).ShouldBe(["17 12.05 Recomputed v1+ 19 16.30 → 19 16.30"]);

        (story.Item.Due, story.Item.Waiting!.Before.At).ShouldBe((promise, House.November(18, 16, 30)));
        story.Item.Steps.Coming(story.Item.State).Select(step => (step.To, step.At)).ShouldBe(
            [(StepTo.Substitute, House.November(18, 14, 15)), (StepTo.Communications, promise.At)]);
        story.Press(PressVerb.Undo, House.Bo, 17, 12, 10);
        story.Item.Due.At.ShouldBe(House.November(18, 16, 30));
    }

    [Fact]
    public void What_opened_late_is_late_under_the_new_policy_too_unless_that_gives_it_more_time()
    {
        var late = new StepStory(StepStory.Answered(null, Steps), House.November(18, 8));
        late.Recompute(Within(0), 18, 12);
        (late.Item.Due.At, late.Item.NextDueAt).ShouldBe((House.November(16, 16, 30), null));

        late.Recompute(Within(5), 18, 13);

        late.RunTo(30, 12).ShouldBe(["19 09.00 Reminded Responsible Anna Berg, Bo Ek", "23 16.30 Missed Resolve", "23 16.30 Escalated Communications"]);
        late.Item.EscalatedAt.ShouldBe(House.November(18, 8));
    }

    [Fact]
    public void A_deadline_for_taking_it_comes_and_goes_with_the_policy()
    {
        story.Recompute(ThreeDays with { Acknowledge = new WorkingTime(Duration.FromHours(2)) }, 16, 13);
        story.StartedAt(16, 13).ShouldBe(["16 13.00 Missed Acknowledge"]);

        story.Recompute(ThreeDays, 16, 14);

        (story.Item.AcknowledgeDue, story.Item.AcknowledgeMissedAt).ShouldBe((null, null));
    }

    [Fact]
    public void What_is_handled_or_under_that_policy_already_or_of_a_kind_it_does_not_follow_is_untouched()
    {
        var policy = House.PolicyOf(ThreeDays, "v2");
        var handled = House.After(story.Item, PressVerb.Answered, House.Anna);

        Decide(handled, policy).ShouldBeNull();
        Decide(House.Found(KnownThreads.None, House.Monday, House.Post("c2"))[0].Item! with { State = ItemState.Withdrawn }, policy).ShouldBeNull();
        Decide(story.Item, House.PolicyOf(ThreeDays)).ShouldBeNull();
        Decide(story.Item with { Kind = ItemKind.FlaggedComment }, policy).ShouldBeNull();
        Decide(story.Item, policy).ShouldNotBeNull();
    }

    [Fact]
    public void The_buttons_on_the_cards_and_what_can_be_undone_stay_as_they_were()
    {
        story.Press(PressVerb.Take, House.Bo, 16, 11);
        var taken = story.Item;

        story.Recompute(ThreeDays, 16, 11, 10);

        (story.Item.Round, story.Item.Undo, story.Item.Holder, story.Item.State).ShouldBe((taken.Round, taken.Undo, taken.Holder, taken.State));
    }

    [Fact]
    public void A_units_own_hours_are_reckoned_by()
    {
        var policy = House.PolicyOf(Within(0), "v2") with
        {
            UnitCalendars = new Dictionary<Domain.Accounts.UnitId, WorkCalendar> { [House.Culture] = new(CalendarRules.SwedishOffice with { Week = AlwaysUntilEight }) },
        };

        Decide(story.Item, policy)!.Item!.Due.At.ShouldBe(House.November(16, 20));
    }

    private static Dictionary<IsoDayOfWeek, IReadOnlyList<OpenInterval>> AlwaysUntilEight =>
        new() { [IsoDayOfWeek.Monday] = [new(new(9, 0), new(20, 0))] };

    private static Target Within(int days, params IReadOnlyList<StepRule> steps) =>
        new(null, new WithinWorkingDays(days), new WithinWorkingDays(2), House.PlanOf(steps.Count == 0 ? Steps : steps));

    private static Change? Decide(Item item, Policy policy) =>
        Recomputation.Decide(item, House.Register.Find(House.Bath)!, policy, House.Central, House.November(16, 12));
}
