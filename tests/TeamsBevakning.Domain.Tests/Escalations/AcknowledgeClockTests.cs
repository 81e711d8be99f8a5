using NodaTime;
using TeamsBevakning.Domain.Escalations;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Domain.Tests.Escalations;

/// <summary>To be taken within two working hours, by 12.00: the administrators are reminded at 11.00 and the substitutes at 12.00.</summary>
public sealed class AcknowledgeClockTests
{
    private readonly StepStory story = new(StepStory.Answered(
        new WorkingTime(Duration.FromHours(2)),
        new StepRule(StepTo.Responsible, new StepTime.AtShare(50)) { Milestone = Milestone.Acknowledge },
        new StepRule(StepTo.Substitute, new StepTime.AtDue()) { Milestone = Milestone.Acknowledge },
        new StepRule(StepTo.Responsible, new StepTime.WorkingTimeBefore(Duration.FromHours(1)))));

    [Fact]
    public void What_nobody_takes_is_missed_twice_once_by_each_clock()
    {
        story.RunTo(30, 12).ShouldBe([
            "16 11.00 Reminded Responsible Anna Berg, Bo Ek",
            "16 12.00 Missed Acknowledge",
            "16 12.00 Reminded Substitute Siv Alm",
            "17 15.30 Reminded Responsible Anna Berg, Bo Ek",
            "17 16.30 Missed Resolve",
            "17 16.30 Escalated Communications",
        ]);
        (story.Item.AcknowledgeMissedAt, story.Item.MissedAt).ShouldBe((House.November(16, 12), House.November(17, 16, 30)));
    }

    [Fact]
    public void To_take_it_stops_that_clock_and_not_the_answers()
    {
        story.Press(PressVerb.Take, House.Bo, 16, 10, 30);

        story.RunTo(30, 12).ShouldBe(["17 15.30 Reminded Responsible Bo Ek", "17 16.30 Missed Resolve", "17 16.30 Escalated Communications"]);
        story.Item.AcknowledgeMissedAt.ShouldBeNull();
    }

    [Fact]
    public void Handed_back_it_goes_on_as_though_nobody_had_had_it()
    {
        story.Press(PressVerb.Take, House.Bo, 16, 10, 30);
        story.RunTo(16, 11, 30).ShouldBeEmpty();
        story.Press(PressVerb.HandBack, House.Bo, 16, 11, 45);

        story.StartedAt(16, 11, 46).ShouldBe(["16 11.46 Reminded Responsible Anna Berg, Bo Ek"]);
        story.RunTo(16, 15).ShouldBe(["16 12.00 Missed Acknowledge", "16 12.00 Reminded Substitute Siv Alm"]);
    }

    [Fact]
    public void Undone_it_goes_on_as_though_nobody_had_had_it()
    {
        story.Press(PressVerb.Take, House.Bo, 16, 11, 50);
        story.RunTo(16, 12, 10).ShouldBeEmpty();
        story.Press(PressVerb.Undo, House.Bo, 16, 12, 15);

        story.StartedAt(16, 12, 16).ShouldBe(["16 12.16 Missed Acknowledge", "16 12.16 Reminded Responsible Anna Berg, Bo Ek", "16 12.16 Reminded Substitute Siv Alm"]);
    }

    [Fact]
    public void What_is_done_is_not_done_again_when_it_is_taken_late_and_handed_back()
    {
        story.RunTo(16, 12);
        story.Press(PressVerb.Take, House.Bo, 16, 13);
        story.Press(PressVerb.HandBack, House.Bo, 16, 14);

        story.RunTo(17, 12).ShouldBeEmpty();
        story.Item.NextDueAt.ShouldBe(House.November(17, 15, 30));
    }

    [Fact]
    public void It_is_never_later_than_the_answers_deadline()
    {
        var slow = new StepStory(StepStory.Answered(new WithinWorkingDays(3)));

        (slow.Item.AcknowledgeDue, slow.Item.Due.At).ShouldBe((slow.Item.Due, House.November(17, 16, 30)));
        slow.RunTo(30, 12).ShouldBe(["17 16.30 Missed Acknowledge", "17 16.30 Missed Resolve", "17 16.30 Escalated Communications"]);
    }
}
