using NodaTime;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Escalations;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Domain.Tests.Escalations;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Domain.Tests.Items;

/// <summary>To be answered by Tuesday 17 November 2026 16.30; an interim answer promises the second working day's closing after it.</summary>
public sealed class InterimTests
{
    private readonly StepStory story = new(
        new StepRule(StepTo.Responsible, new StepTime.AtShare(50)),
        new StepRule(StepTo.Substitute, new StepTime.WorkingTimeBefore(Duration.FromHours(2))),
        new StepRule(StepTo.Communications, new StepTime.AtDue()));

    [Fact]
    public void It_moves_the_deadline_to_a_dated_promise_of_whoever_gave_it()
    {
        var item = story.Item;
        var at = House.November(16, 11);

        var change = House.Press(item, PressVerb.Interim, House.Bo, at, note: " Vi frågar badmästaren. ", policy: story.Policy).ShouldBeOfType<Decision.Changed>().Change;

        var promise = new WithinWorkingDays(2).DueFrom(at, House.Office);
        promise.At.ShouldBe(House.November(18, 16, 30));
        change.Item.ShouldBe(item with
        {
            Version = 2,
            Round = 1,
            State = ItemState.Acknowledged,
            Holder = new Holder(House.Bo, at),
            Waiting = new Waiting(House.Bo, at, item.Due, null),
            Due = promise,
            Undo = new UndoPoint(ItemState.Open, null, at + Duration.FromMinutes(30)),
            Steps = change.Item!.Steps,
        });
        change.Journal.Select(StepStory.Told).ShouldBe(["16 11.00 InterimGiven Vi frågar badmästaren. 17 16.30 → 18 16.30"]);
        (change.Journal[0].By, change.Journal[0].Cause, change.Journal[0].Derivation).ShouldBe((House.Bo, "activity", promise));
        change.Notices.ShouldBe([new Notice(item.Id, CardKind.Question, item.Unit)]);
    }

    [Fact]
    public void What_is_left_of_the_steps_goes_by_the_promise_and_a_missed_promise_is_told()
    {
        story.RunTo(17, 9).ShouldBe(["17 09.00 Reminded Responsible Anna Berg, Bo Ek"]);
        story.Press(PressVerb.Interim, House.Bo, 17, 10);

        story.RunTo(30, 12).ShouldBe([
            "19 14.30 Reminded Substitute Siv Alm",
            "19 16.30 Missed Resolve",
            "19 16.30 Escalated Communications",
        ]);
        story.Item.Steps.All.Select(step => step.Number).ShouldBe([1, 3, 4]);
    }

    [Fact]
    public void There_is_one_and_it_stays_when_the_item_is_handed_back_or_taken_over()
    {
        story.Press(PressVerb.Interim, House.Bo, 16, 11);
        Press(House.Bo, 16, 12).ShouldBe(new Decision.AlreadyWaiting(House.Bo, House.November(16, 11)));
        Press(House.Anna, 16, 12).ShouldBe(new Decision.AlreadyHandled(House.Bo, House.November(16, 11)));
        Press(House.Eva, 16, 12).ShouldBe(new Decision.AlreadyWaiting(House.Bo, House.November(16, 11)));

        story.Press(PressVerb.HandBack, House.Bo, 16, 12);
        story.Press(PressVerb.Take, House.Anna, 16, 13);

        Press(House.Anna, 16, 14).ShouldBe(new Decision.AlreadyWaiting(House.Bo, House.November(16, 11)));
        story.Item.Due.At.ShouldBe(House.November(18, 16, 30));
    }

    [Fact]
    public void Given_after_the_escalation_it_pauses_and_its_own_miss_is_told_anew()
    {
        story.RunTo(17, 16, 30);
        story.Press(PressVerb.Interim, House.Eva, 18, 9).ShouldBe(["18 09.00 InterimGiven 17 16.30 → 20 16.30"]);
        (story.Item.MissedAt, story.Item.Waiting!.MissedAt, story.Item.EscalatedAt).ShouldBe((null, House.November(17, 16, 30), House.November(17, 16, 30)));

        story.RunTo(20, 16, 29).ShouldBeEmpty();
        story.RunTo(30, 12).ShouldBe(["20 16.30 Missed Resolve", "20 16.30 Escalated Communications"]);

        story.Notices.ShouldContain(notice => notice.Card == CardKind.Reminder && notice.To == House.Central);
        story.Item.EscalatedAt.ShouldBe(House.November(17, 16, 30));
    }

    [Fact]
    public void A_deadline_that_had_just_passed_is_journaled_as_missed_before_it_is_moved()
    {
        story.Press(PressVerb.Interim, House.Bo, 17, 16, 30).ShouldBe(["17 16.30 Missed Resolve", "17 16.30 InterimGiven 17 16.30 → 19 16.30"]);

        story.Item.Waiting!.MissedAt.ShouldBe(House.November(17, 16, 30));
    }

    [Fact]
    public void It_is_refused_when_the_policy_does_not_allow_one_or_no_longer_says()
    {
        var target = StepStory.Answered(null) with { Interim = null };

        House.Press(story.Item, PressVerb.Interim, House.Bo, House.Monday, policy: House.PolicyOf(target)).ShouldBe(new Decision.Invalid(InputProblem.InterimNotAllowed));
        var context = House.Context(House.Bo, Roles.Administrator, story.Policy, House.Monday) with { Target = null };
        PressRule.Decide(story.Item, new Press(PressVerb.Interim, 0, null, null, null, null), context).ShouldBe(new Decision.Invalid(InputProblem.InterimNotAllowed));
    }

    [Fact]
    public void It_is_refused_when_the_promise_would_not_be_later_than_the_deadline()
    {
        var target = StepStory.Answered(null) with { Interim = new WithinWorkingDays(1) };

        House.Press(story.Item, PressVerb.Interim, House.Bo, House.Monday, policy: House.PolicyOf(target)).ShouldBe(new Decision.Invalid(InputProblem.InterimShortensTime));
        House.Press(story.Item, PressVerb.Interim, House.Bo, House.November(17, 8), policy: House.PolicyOf(target)).ShouldBeOfType<Decision.Changed>();
    }

    [Fact]
    public void Its_note_is_bounded() =>
        House.Press(story.Item, PressVerb.Interim, House.Bo, House.Monday, note: new string('a', 2_001), policy: story.Policy).ShouldBe(new Decision.Invalid(InputProblem.NoteTooLong));

    [Fact]
    public void A_communicator_who_gives_one_takes_over_and_the_holder_who_gives_one_has_had_it_since_before()
    {
        story.Press(PressVerb.Take, House.Bo, 16, 11);
        House.After(story.Item, PressVerb.Interim, House.Eva, House.November(16, 12), story.Policy).Holder.ShouldBe(new Holder(House.Eva, House.November(16, 12)));
        House.After(story.Item, PressVerb.Interim, House.Bo, House.November(16, 12), story.Policy).Holder.ShouldBe(new Holder(House.Bo, House.November(16, 11)));
    }

    private Decision Press(Actor by, int day, int hour) => House.Press(story.Item, PressVerb.Interim, by, House.November(day, hour), policy: story.Policy);
}
