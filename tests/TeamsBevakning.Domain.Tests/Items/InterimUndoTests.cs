using NodaTime;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Escalations;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Domain.Tests.Escalations;

namespace TeamsBevakning.Domain.Tests.Items;

/// <summary>To be answered by Tuesday 17 November 2026 16.30; an interim answer, which promises the second working day's closing after it, is undone.</summary>
public sealed class InterimUndoTests
{
    private readonly StepStory story = new(
        new StepRule(StepTo.Responsible, new StepTime.AtShare(50)),
        new StepRule(StepTo.Substitute, new StepTime.WorkingTimeBefore(Duration.FromHours(2))),
        new StepRule(StepTo.Communications, new StepTime.AtDue()));

    [Fact]
    public void Undone_the_deadline_and_the_steps_are_as_they_were_and_it_may_be_given_again()
    {
        var before = story.Item;
        story.Press(PressVerb.Interim, House.Bo, 16, 11);

        story.Press(PressVerb.Undo, House.Anna, 16, 11, 29).ShouldBe(["16 11.29 Undone 18 16.30 → 17 16.30"]);

        story.Item.ShouldBe(before with { Version = 3, Round = 2 });
        story.Press(PressVerb.Interim, House.Bo, 16, 12).ShouldBe(["16 12.00 InterimGiven 17 16.30 → 18 16.30"]);
    }

    [Fact]
    public void Undone_what_was_done_before_it_stays_done()
    {
        story.RunTo(17, 9);
        story.Press(PressVerb.Interim, House.Bo, 17, 14, 20);
        story.RunTo(17, 14, 40).ShouldBeEmpty();
        story.Press(PressVerb.Undo, House.Bo, 17, 14, 45);

        story.RunTo(30, 12).ShouldBe(["17 14.30 Reminded Substitute Siv Alm", "17 16.30 Missed Resolve", "17 16.30 Escalated Communications"]);
    }

    [Fact]
    public void An_answer_after_it_is_undone_back_to_the_promise()
    {
        story.Press(PressVerb.Interim, House.Bo, 16, 11);
        var waiting = story.Item;
        story.Press(PressVerb.Answered, House.Bo, 16, 11, 5);
        story.Press(PressVerb.Undo, House.Bo, 16, 11, 10).ShouldBe(["16 11.10 Undone"]);

        (story.Item.Waiting, story.Item.Due, story.Item.State, story.Item.Steps).ShouldBe((waiting.Waiting, waiting.Due, ItemState.Acknowledged, waiting.Steps));
    }

    [Fact]
    public void Given_after_the_escalation_and_undone_the_deadline_is_missed_as_it_was()
    {
        story.RunTo(17, 16, 30);
        var missed = story.Item;
        story.Press(PressVerb.Interim, House.Eva, 18, 9);
        story.Press(PressVerb.Undo, House.Eva, 18, 9, 10);

        story.Item.ShouldBe(missed with { Version = story.Item.Version, Round = 2 });
        story.RunTo(30, 12).ShouldBeEmpty();
    }

    [Fact]
    public void Undone_under_rules_that_are_no_longer_known_somebody_is_still_told()
    {
        story.Press(PressVerb.Interim, House.Bo, 16, 11);
        var context = House.Context(House.Bo, Roles.Administrator, story.Policy, House.November(16, 11, 5)) with { Target = null };

        var undone = PressRule.Decide(story.Item, new Press(PressVerb.Undo, 1, null, null, null, null), context).ShouldBeOfType<Decision.Changed>().Change.Item!;

        undone.Due.At.ShouldBe(House.November(17, 16, 30));
        undone.Steps.Coming(undone.State).ShouldContain(step => step.To == StepTo.Communications);
    }
}
