using NodaTime;
using TeamsBevakning.Domain.Escalations;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Domain.Tests.Escalations;

public sealed class EscalationRuleTests
{
    private static readonly Duration Tick = Duration.FromMilliseconds(1);

    [Fact]
    public void An_item_is_escalated_exactly_when_it_is_due()
    {
        var item = House.Question();

        EscalationRule.Decide(item, House.Everybody, item.Due.At - Tick).ShouldBeNull();
        var change = EscalationRule.Decide(item, House.Everybody, item.Due.At).ShouldNotBeNull();

        change.Item.ShouldBe(item with
        {
            Version = 2,
            MissedAt = item.Due.At,
            EscalatedAt = item.Due.At,
            Steps = new([new PlannedStep(1, Milestone.Resolve, StepTo.Communications, item.Due.At, IfNobody.Next) { Outcome = StepOutcome.Told, DoneAt = item.Due.At }]),
        });
        change.Journal.Select(entry => (entry.Kind, entry.At, entry.Unit, entry.DueAt, entry.Milestone, entry.Step)).ShouldBe(
            [
                (JournalKind.Missed, item.Due.At, item.Unit, item.Due.At, Milestone.Resolve, null),
                (JournalKind.Escalated, item.Due.At, House.Central, null, Milestone.Resolve, StepTo.Communications),
            ]);
        change.Notices.ShouldBe([new Notice(item.Id, CardKind.Question, item.Unit), new Notice(item.Id, CardKind.Escalation, House.Central)]);
    }

    [Fact]
    public void An_item_is_escalated_once()
    {
        var escalated = EscalationRule.Decide(House.Question(), House.Everybody, House.Monday + Duration.FromDays(9))!.Item!;

        escalated.NextDueAt.ShouldBeNull();
        EscalationRule.Decide(escalated, House.Everybody, House.Monday + Duration.FromDays(99)).ShouldBeNull();
        var undone = House.After(House.After(escalated, PressVerb.Answered, House.Anna), PressVerb.Undo, House.Anna);
        EscalationRule.Decide(undone, House.Everybody, House.Monday + Duration.FromDays(99)).ShouldBeNull();
    }

    [Theory]
    [InlineData(PressVerb.Answered)]
    [InlineData(PressVerb.NoAction)]
    public void What_is_handled_is_never_escalated(PressVerb verb)
    {
        var handled = House.After(House.Question(), verb, House.Anna);

        var end = EscalationRule.Decide(handled, House.Everybody, handled.Due.At + Duration.FromDays(9)).ShouldNotBeNull();

        (end.Item!.EscalatedAt, end.Journal.Count).ShouldBe((null, 0));
        EscalationRule.Decide(end.Item, House.Everybody, handled.Due.At + Duration.FromDays(99)).ShouldBeNull();
    }

    [Fact]
    public void The_end_of_undo_redraws_the_card_and_writes_nothing_in_the_journal()
    {
        var taken = House.After(House.Question(), PressVerb.Take, House.Anna);

        EscalationRule.Decide(taken, House.Everybody, taken.Undo!.Until - Tick).ShouldBeNull();
        var change = EscalationRule.Decide(taken, House.Everybody, taken.Undo.Until).ShouldNotBeNull();

        change.Item.ShouldBe(taken with { Version = 3, Undo = null });
        change.Journal.ShouldBeEmpty();
        change.Notices.ShouldHaveSingleItem().Card.ShouldBe(CardKind.Question);
        change.Item!.NextDueAt.ShouldBe(taken.Due.At);
    }

    [Fact]
    public void A_target_that_is_missed_while_undo_is_open_keeps_the_undo()
    {
        var at = House.Question().Due.At;
        var taken = House.After(House.Question(), PressVerb.Take, House.Anna, at - Duration.FromMinutes(1));

        var escalated = EscalationRule.Decide(taken, House.Everybody, at)!.Item!;

        (escalated.EscalatedAt, escalated.Undo, escalated.NextDueAt).ShouldBe((at, taken.Undo, taken.Undo!.Until));
        House.After(escalated, PressVerb.Undo, House.Anna, at).State.ShouldBe(ItemState.Open);
    }

    [Fact]
    public void When_a_stopped_program_catches_up_both_are_done_at_once()
    {
        var taken = House.After(House.Question(), PressVerb.Take, House.Anna);

        var change = EscalationRule.Decide(taken, House.Everybody, taken.Due.At + Duration.FromDays(2)).ShouldNotBeNull();

        (change.Item!.Undo, change.Item.NextDueAt, change.Journal.Count).ShouldBe((null, null, 2));
    }
}
