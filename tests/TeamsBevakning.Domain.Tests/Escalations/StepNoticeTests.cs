using TeamsBevakning.Domain.Escalations;

namespace TeamsBevakning.Domain.Tests.Escalations;

public sealed class StepNoticeTests
{
    private static readonly StepRule AtReceipt = new(StepTo.Communications, new StepTime.AtReceipt());

    [Fact]
    public void Each_step_has_a_card_of_its_own_in_the_units_channel_and_the_communications_unit_one_with_the_whole_story()
    {
        var story = new StepStory(new StepRule(StepTo.Responsible, new StepTime.AtShare(50)), new StepRule(StepTo.Substitute, new StepTime.AtShare(80)));
        var question = new Notice(story.Item.Id, CardKind.Question, House.Culture);
        story.Opening.Notices.ShouldBe([question]);

        story.RunTo(17, 9);
        story.Notices.ShouldBe([question, new(story.Item.Id, CardKind.Reminder, House.Culture, 1)]);
        story.RunTo(17, 16, 30);
        story.Notices.ShouldBe([
            question,
            new(story.Item.Id, CardKind.Reminder, House.Culture, 1),
            new(story.Item.Id, CardKind.Reminder, House.Culture, 2),
            new(story.Item.Id, CardKind.Escalation, House.Central),
        ]);
    }

    [Fact]
    public void A_step_that_had_nobody_has_no_card()
    {
        var story = new StepStory(new StepRule(StepTo.Manager, new StepTime.AtShare(50))) { Audience = StepStory.AudienceOf(House.RegisterOf([], [], [])) };

        story.RunTo(17, 9);

        story.Notices.Select(notice => notice.Card).ShouldBe([CardKind.Question, CardKind.Escalation]);
    }

    [Fact]
    public void The_communications_unit_is_told_by_a_new_card_of_each_later_step_of_its_own()
    {
        var story = new StepStory(AtReceipt, new StepRule(StepTo.Communications, new StepTime.AtDue()));
        story.RunTo(16, 10);
        story.Notices.Select(notice => (notice.Card, notice.Step)).ShouldBe([(CardKind.Question, 0), (CardKind.Escalation, 0)]);

        story.RunTo(17, 16, 30);

        story.Notices.ShouldContain(new Notice(story.Item.Id, CardKind.Reminder, House.Central, 2));
        story.Item.EscalatedAt.ShouldBe(House.Monday);
    }

    [Fact]
    public void Two_steps_of_the_communications_unit_done_at_once_are_one_card()
    {
        var story = new StepStory(AtReceipt, new StepRule(StepTo.Communications, new StepTime.AtDue()));

        story.StartedAt(19, 10);

        story.Notices.Select(notice => notice.Card).ShouldBe([CardKind.Question, CardKind.Escalation]);
    }
}
