using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Escalations;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Domain.Tests.Escalations;

public sealed class StepRunTests
{
    private static readonly StepRule Half = new(StepTo.Responsible, new StepTime.AtShare(50));
    private static readonly StepRule TwoHoursBefore = new(StepTo.Substitute, new StepTime.WorkingTimeBefore(NodaTime.Duration.FromHours(2)));
    private static readonly StepRule AtDue = new(StepTo.Communications, new StepTime.AtDue());
    private static readonly StepRule DayAfter = new(StepTo.Manager, new StepTime.After(new WithinWorkingDays(1)));

    [Fact]
    public void Steps_are_done_in_order_each_at_its_instant_and_once()
    {
        var story = new StepStory(Half, TwoHoursBefore, AtDue, DayAfter);

        story.RunTo(30, 12).ShouldBe([
            "17 09.00 Reminded Responsible Anna Berg, Bo Ek",
            "17 14.30 Reminded Substitute Siv Alm",
            "17 16.30 Missed Resolve",
            "17 16.30 Escalated Communications",
            "18 16.30 Reminded Manager Ulf Dahl",
        ]);
        story.Item.NextDueAt.ShouldBeNull();
        story.Item.Steps.All.Select(step => step.Outcome).Distinct().ShouldBe([StepOutcome.Told]);
    }

    [Fact]
    public void After_a_stop_nobody_is_reminded_twice_at_once()
    {
        var story = new StepStory(Half, TwoHoursBefore, Half with { When = new StepTime.WorkingTimeBefore(NodaTime.Duration.FromHours(1)) }, AtDue);

        story.StartedAt(18, 9).ShouldBe([
            "18 09.00 Missed Resolve",
            "18 09.00 Reminded Substitute Siv Alm",
            "18 09.00 Reminded Responsible Anna Berg, Bo Ek",
            "18 09.00 Escalated Communications",
        ]);
        story.Item.Steps.All.Select(step => step.Outcome).ShouldBe([StepOutcome.Superseded, StepOutcome.Told, StepOutcome.Told, StepOutcome.Told]);
    }

    [Fact]
    public void A_step_that_has_nobody_is_passed_to_the_next_at_once()
    {
        var story = new StepStory(Half, TwoHoursBefore, AtDue, DayAfter) { Audience = StepStory.AudienceOf(House.RegisterOf([House.Anna], [], [House.Ulf])) };

        story.RunTo(30, 12).ShouldBe([
            "17 09.00 Reminded Responsible Anna Berg",
            "17 14.30 StepSkipped Substitute",
            "17 14.30 Escalated Communications",
            "17 16.30 Missed Resolve",
            "18 16.30 Reminded Manager Ulf Dahl",
        ]);
    }

    [Fact]
    public void Several_that_have_nobody_are_passed_at_once_until_somebody_is_told()
    {
        var story = new StepStory(Half, TwoHoursBefore, DayAfter with { When = new StepTime.AtDue() }) { Audience = StepStory.AudienceOf(House.RegisterOf([], [], [])) };

        story.RunTo(17, 9).ShouldBe([
            "17 09.00 StepSkipped Responsible",
            "17 09.00 StepSkipped Substitute",
            "17 09.00 StepSkipped Manager",
            "17 09.00 Escalated Communications",
        ]);
        story.RunTo(30, 12).ShouldBe(["17 16.30 Missed Resolve"]);
    }

    [Fact]
    public void In_a_unit_without_a_channel_nobody_is_reached_but_the_communications_unit()
    {
        var story = new StepStory(Half, DayAfter) { Audience = new Audience(House.Register, new HashSet<UnitId> { House.Central }) };

        story.RunTo(30, 12).ShouldBe(["17 09.00 StepSkipped Responsible", "17 09.00 StepSkipped Manager", "17 09.00 Escalated Communications", "17 16.30 Missed Resolve"]);
    }

    [Fact]
    public void A_step_may_go_to_the_communications_unit_when_it_has_nobody_and_the_steps_between_keep_their_time()
    {
        var story = new StepStory(Half with { IfNobody = IfNobody.Last }, TwoHoursBefore, AtDue) { Audience = StepStory.AudienceOf(House.RegisterOf([], [House.Siv], [])) };

        story.RunTo(30, 12).ShouldBe([
            "17 09.00 StepSkipped Responsible",
            "17 09.00 Escalated Communications",
            "17 14.30 Reminded Substitute Siv Alm",
            "17 16.30 Missed Resolve",
        ]);
    }

    [Fact]
    public void The_last_step_of_the_policy_with_nobody_still_ends_with_someone()
    {
        var story = new StepStory(DayAfter) { Audience = StepStory.AudienceOf(House.RegisterOf([House.Anna], [House.Siv], [])) };

        story.RunTo(30, 12).ShouldBe(["17 16.30 Missed Resolve", "18 16.30 StepSkipped Manager", "18 16.30 Escalated Communications"]);
    }

    [Fact]
    public void A_program_that_was_stopped_for_three_days_catches_up_in_order_and_once()
    {
        var story = new StepStory(Half, TwoHoursBefore, AtDue, DayAfter) { Audience = StepStory.AudienceOf(House.RegisterOf([House.Anna], [], [House.Ulf])) };

        story.StartedAt(19, 10).ShouldBe([
            "19 10.00 Missed Resolve",
            "19 10.00 Reminded Responsible Anna Berg",
            "19 10.00 StepSkipped Substitute",
            "19 10.00 Escalated Communications",
            "19 10.00 Reminded Manager Ulf Dahl",
        ]);
        story.StartedAt(19, 10).ShouldBeEmpty();
        story.StartedAt(30, 10).ShouldBeEmpty();
    }

    [Fact]
    public void A_step_that_had_nobody_is_not_done_when_somebody_comes()
    {
        var story = new StepStory(Half, AtDue) { Audience = StepStory.AudienceOf(House.RegisterOf([], [], [])) };
        story.RunTo(17, 9).ShouldBe(["17 09.00 StepSkipped Responsible", "17 09.00 Escalated Communications"]);

        story.Audience = House.Everybody;

        story.RunTo(30, 12).ShouldBe(["17 16.30 Missed Resolve"]);
    }

    [Theory]
    [InlineData(PressVerb.Answered)]
    [InlineData(PressVerb.NoAction)]
    public void Nothing_is_done_for_an_item_that_is_handled(PressVerb verb)
    {
        var story = new StepStory(Half, AtDue, DayAfter);
        story.RunTo(17, 9).Count().ShouldBe(1);
        story.Press(verb, House.Anna, 17, 10);
        var steps = story.Item.Steps;

        story.RunTo(30, 12).ShouldBeEmpty();

        (story.Item.Steps, story.Item.MissedAt, story.Item.EscalatedAt).ShouldBe((steps, null, null));
    }

    [Fact]
    public void An_answer_that_is_undone_lets_the_steps_go_on_where_they_were()
    {
        var story = new StepStory(Half, TwoHoursBefore, AtDue);
        story.RunTo(17, 9);
        story.Press(PressVerb.Answered, House.Anna, 17, 14, 10);
        story.RunTo(17, 14, 35).ShouldBeEmpty();

        story.Press(PressVerb.Undo, House.Bo, 17, 14, 39);

        story.RunTo(30, 12).ShouldBe(["17 14.30 Reminded Substitute Siv Alm", "17 16.30 Missed Resolve", "17 16.30 Escalated Communications"]);
    }
}
