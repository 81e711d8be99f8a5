using NodaTime;
using TeamsBevakning.Domain.Comments;
using TeamsBevakning.Domain.Escalations;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Domain.Tests.Escalations;

/// <summary>Written Monday 16 November 2026 10.00, to be taken by 12.00 and answered by Tuesday 16.30.</summary>
public sealed class LateOpeningTests
{
    private static readonly StepRule[] Steps =
    [
        new(StepTo.Responsible, new StepTime.AtShare(50)) { Milestone = Milestone.Acknowledge },
        new(StepTo.Responsible, new StepTime.AtShare(50)),
        new(StepTo.Communications, new StepTime.AtDue()),
        new(StepTo.Manager, new StepTime.After(new WithinWorkingDays(5))),
    ];

    [Fact]
    public void What_is_found_when_its_time_is_over_opens_as_late_and_goes_to_the_communications_unit_in_a_summary()
    {
        var late = Found(17, 16, 30);

        late.Opening.Journal.Select(entry => (entry.Kind, entry.Milestone, entry.DueAt)).ShouldBe([
            (JournalKind.Received, null, late.Item.Due.At),
            (JournalKind.AcknowledgeDueSet, null, House.November(16, 12)),
            (JournalKind.Missed, Milestone.Acknowledge, House.November(16, 12)),
            (JournalKind.Missed, Milestone.Resolve, late.Item.Due.At),
            (JournalKind.Escalated, null, null),
        ]);
        (late.Opening.Journal[^1].Unit, late.Opening.Journal[^1].Card).ShouldBe((House.Central, CardKind.LateSummary));
        late.Opening.Notices.ShouldBe([
            new(late.Item.Id, CardKind.Question, House.Culture),
            new(late.Item.Id, CardKind.LateSummary, House.Central) { NotBefore = House.November(17, 16, 32) },
        ]);
        (late.Item.OpenedLate, late.Item.MissedAt, late.Item.EscalatedAt, late.Item.AcknowledgeMissedAt)
            .ShouldBe((true, House.November(17, 16, 30), House.November(17, 16, 30), House.November(17, 16, 30)));
    }

    [Fact]
    public void No_step_is_done_for_it()
    {
        var late = Found(17, 16, 30);

        late.Item.NextDueAt.ShouldBeNull();
        late.Item.Steps.All.Select(step => step.Outcome).Distinct().ShouldBe([StepOutcome.Superseded]);
        late.Press(PressVerb.Take, House.Anna, 18, 8);
        late.Press(PressVerb.HandBack, House.Anna, 18, 9);
        late.RunTo(30, 23).ShouldBeEmpty();
    }

    [Fact]
    public void A_minute_before_it_is_not_late_and_what_is_behind_it_is_caught_up()
    {
        var story = Found(17, 16, 29);

        story.Item.OpenedLate.ShouldBeFalse();
        story.Opening.Notices.Select(notice => notice.Card).ShouldBe([CardKind.Question]);
        story.StartedAt(17, 16, 29).ShouldBe([
            "17 16.29 Missed Acknowledge",
            "17 16.29 Reminded Responsible Anna Berg, Bo Ek",
        ]);
        story.RunTo(17, 16, 30).ShouldBe(["17 16.30 Missed Resolve", "17 16.30 Escalated Communications"]);
    }

    [Fact]
    public void All_that_is_found_late_at_a_time_waits_for_the_same_summary()
    {
        var found = House.Found(KnownThreads.None, House.November(20, 8), [.. Enumerable.Range(1, 40).Select(number => House.Post($"c{number}"))]);

        found.Select(change => change.Item!.OpenedLate).Distinct().ShouldBe([true]);
        found.SelectMany(change => change.Notices).Where(notice => notice.To == House.Central)
            .Select(notice => (notice.Card, notice.Step, notice.NotBefore)).Distinct().ShouldBe([(CardKind.LateSummary, 0, House.November(20, 8, 2))]);
    }

    [Fact]
    public void What_was_answered_before_it_was_found_is_not_late()
    {
        var changes = House.Found(KnownThreads.None, House.November(20, 8), House.Reply("svar", "c1"), House.Post("c1"));

        var item = changes[^1].Item!;
        (item.State, item.OpenedLate, item.MissedAt, item.EscalatedAt).ShouldBe((ItemState.Resolved, false, null, null));
        changes.SelectMany(change => change.Notices).ShouldBeEmpty();
    }

    /// <summary>After an outage question and answer come together, in the order that the platform wrote them.</summary>
    [Fact]
    public void What_is_found_together_with_its_answer_is_not_late()
    {
        var changes = House.Found(KnownThreads.None, House.November(20, 8), House.Post("c1"), House.Reply("svar", "c1"));

        changes.SelectMany(change => change.Journal).Select(entry => entry.Kind).ShouldBe([JournalKind.Received, JournalKind.Resolved]);
        changes.SelectMany(change => change.Notices).ShouldBeEmpty();
        changes.Select(change => change.Comment?.Post.Id.Value).ShouldBe(["c1", null, "svar"]);
    }

    [Fact]
    public void What_is_found_together_with_another_questions_answer_or_one_that_was_removed_again_is_late()
    {
        var removed = House.Reply("borta", "c1");
        var changes = House.Found(
            KnownThreads.None, House.November(20, 8), House.Post("c1"), House.Post("c2"), House.Reply("svar", "c2"), removed, removed with { Status = PostStatus.Removed });

        var items = changes.Select(change => change.Item).OfType<Item>().GroupBy(item => item.Comment).Select(versions => versions.Last()).ToList();
        items.Select(item => (item.Comment!.Value.Value, item.OpenedLate, item.IsUnhandled)).ShouldBe([("c1", true, true), ("c2", false, false)]);
    }

    [Fact]
    public void Its_summary_follows_what_is_done_to_it_but_never_comes_early()
    {
        var late = Found(18, 8);

        late.Press(PressVerb.Take, House.Anna, 18, 8, 1);

        late.Notices.ShouldBe(late.Opening.Notices);
    }

    [Fact]
    public void An_interim_answer_gives_it_steps_again_and_a_missed_promise_is_told_by_a_card_of_its_own()
    {
        var late = Found(18, 8);
        late.Press(PressVerb.Interim, House.Bo, 18, 9);

        late.RunTo(20, 17).ShouldBe(["19 12.45 Reminded Responsible Bo Ek", "20 16.30 Missed Resolve", "20 16.30 Escalated Communications"]);

        late.Notices.Where(notice => notice.To == House.Central).Select(notice => notice.Card).ShouldBe([CardKind.Reminder, CardKind.LateSummary]);
        late.Item.EscalatedAt.ShouldBe(House.November(18, 8));
    }

    [Fact]
    public void An_interim_answer_that_is_undone_leaves_it_late_and_without_steps()
    {
        var late = Found(18, 8);
        var before = late.Item;
        late.Press(PressVerb.Interim, House.Bo, 18, 9);
        late.Press(PressVerb.Undo, House.Bo, 18, 9, 20);

        (late.Item.Due, late.Item.MissedAt, late.Item.NextDueAt).ShouldBe((before.Due, before.MissedAt, null));
        late.RunTo(30, 12).ShouldBeEmpty();
    }

    private static StepStory Found(int day, int hour, int minute = 0) =>
        new(StepStory.Answered(new WorkingTime(Duration.FromHours(2)), Steps), House.November(day, hour, minute));
}
