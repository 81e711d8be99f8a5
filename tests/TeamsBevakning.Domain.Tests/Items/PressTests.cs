using NodaTime;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Escalations;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Domain.Tests.Items;

public sealed class PressTests
{
    private static readonly Instant Later = House.Monday + Duration.FromMinutes(10);

    [Fact]
    public void To_take_keeps_the_deadline_and_tells_who_when_and_every_card()
    {
        var item = House.Question();

        var change = House.Press(item, PressVerb.Take, House.Anna, Later).ShouldBeOfType<Decision.Changed>().Change;

        change.Item.ShouldBe(item with
        {
            Version = 2,
            Round = 1,
            State = ItemState.Acknowledged,
            Holder = new Holder(House.Anna, Later),
            Undo = new UndoPoint(ItemState.Open, null, Later + Duration.FromMinutes(30)),
        });
        var entry = change.Journal.ShouldHaveSingleItem();
        (entry.Kind, entry.By, entry.At, entry.Item, entry.Cause).ShouldBe((JournalKind.Acknowledged, House.Anna, Later, item.Id, "activity"));
        change.Notices.ShouldBe([new Notice(item.Id, CardKind.Question, item.Unit)]);
    }

    [Fact]
    public void A_communicator_who_takes_over_can_undo_it_back_to_the_one_who_had_it()
    {
        var item = Escalated(House.After(House.Question(), PressVerb.Take, House.Anna));

        var taken = House.Press(item, PressVerb.Take, House.Eva, item.EscalatedAt!.Value).ShouldBeOfType<Decision.Changed>().Change;
        taken.Notices.Select(notice => notice.Card).ShouldBe([CardKind.Question, CardKind.Escalation]);
        var back = House.After(taken.Item!, PressVerb.Undo, House.Eva, item.EscalatedAt.Value);

        (back.State, back.Holder, back.EscalatedAt, back.Due).ShouldBe((item.State, item.Holder, item.EscalatedAt, item.Due));
    }

    [Fact]
    public void Undo_may_be_pressed_until_its_time_is_over_and_not_at_that_instant()
    {
        var taken = House.After(House.Question(), PressVerb.Take, House.Anna);
        var until = taken.Undo!.Until;

        House.Press(taken, PressVerb.Undo, House.Anna, until).ShouldBeOfType<Decision.TooLateToUndo>();
        var undone = House.After(taken, PressVerb.Undo, House.Anna, until - Duration.FromMilliseconds(1));

        (undone.State, undone.Holder, undone.Undo, undone.Round).ShouldBe((ItemState.Open, null, null, 2));
        House.Press(undone, PressVerb.Undo, House.Anna, Later).ShouldBeOfType<Decision.TooLateToUndo>();
    }

    [Fact]
    public void A_policy_without_time_to_undo_offers_none()
    {
        var context = House.Context(House.Anna, Roles.Administrator, House.Policy with { UndoFor = Duration.Zero }, Later);
        var item = House.Question();
        var taken = ((Decision.Changed)PressRule.Decide(item, new Press(PressVerb.Take, 0, null, null, null, null), context)).Change.Item!;

        PressRule.Decide(taken, new Press(PressVerb.Undo, taken.Round, null, null, null, null), context).ShouldBeOfType<Decision.TooLateToUndo>();
    }

    [Theory]
    [InlineData(" https://example.se/a ", "https://example.se/a")]
    [InlineData("HTTP://example.se", "HTTP://example.se")]
    [InlineData("  ", null)]
    [InlineData(null, null)]
    public void A_link_is_kept_as_it_was_written_without_space_around(string? written, string? kept)
    {
        var change = House.Press(House.Question(), PressVerb.Answered, House.Anna, Later, link: written, note: " ja ").ShouldBeOfType<Decision.Changed>().Change;

        change.Item!.Resolution!.Link?.OriginalString.ShouldBe(kept);
        change.Item.Resolution.Note.ShouldBe("ja");
        change.Journal[0].Link.ShouldBe(change.Item.Resolution.Link);
    }

    [Theory]
    [InlineData("example.se")]
    [InlineData("/svar")]
    [InlineData("ftp://example.se/a")]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    public void A_link_that_is_no_web_address_is_invalid(string link) => Problem(PressVerb.Answered, link: link).ShouldBe(InputProblem.LinkNotAnAddress);

    [Fact]
    public void The_lengths_of_link_and_note_are_bounded()
    {
        Problem(PressVerb.Answered, link: $"https://example.se/{new string('a', 1_982)}").ShouldBe(InputProblem.LinkNotAnAddress);
        House.Press(House.Question(), PressVerb.Answered, House.Anna, Later, link: $"https://example.se/{new string('a', 1_981)}").ShouldBeOfType<Decision.Changed>();
        Problem(PressVerb.Answered, note: new string('a', 2_001)).ShouldBe(InputProblem.NoteTooLong);
        Problem(PressVerb.NoAction, note: new string('a', 2_001)).ShouldBe(InputProblem.NoteTooLong);
        House.Press(House.Question(), PressVerb.Answered, House.Anna, Later, note: new string('a', 2_000)).ShouldBeOfType<Decision.Changed>();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("annat")]
    [InlineData("Påhittat")]
    public void No_action_needs_a_reason_that_the_policy_lists(string? reason) => Problem(PressVerb.NoAction, reason: reason).ShouldBe(InputProblem.ReasonMissing);

    [Theory]
    [InlineData(null, "Annat")]
    [InlineData(" ", "Annat")]
    [InlineData("se mejl", "Annat: se mejl")]
    public void The_reason_for_no_action_is_kept_with_the_note(string? note, string kept) =>
        House.Press(House.Question(), PressVerb.NoAction, House.Anna, Later, note: note).ShouldBeOfType<Decision.Changed>().Change.Item!.Resolution!.Note.ShouldBe(kept);

    [Fact]
    public void A_refusal_is_one_entry_and_touches_neither_item_nor_cards()
    {
        var item = House.Question();

        var change = House.Press(item, PressVerb.Take, House.Anna, Later, Roles.Manager).ShouldBeOfType<Decision.Refused>().Change;

        (change.Item, change.Notices.Count).ShouldBe((null, 0));
        var entry = change.Journal.ShouldHaveSingleItem();
        (entry.Kind, entry.Tried, entry.By, entry.Item).ShouldBe((JournalKind.Refused, Act.Take, House.Anna, item.Id));
    }

    private static InputProblem Problem(PressVerb verb, string? link = null, string? note = null, string? reason = "Annat") =>
        House.Press(House.Question(), verb, House.Anna, Later, link: link, note: note, reason: reason).ShouldBeOfType<Decision.Invalid>().Problem;

    private static Item Escalated(Item item) => EscalationRule.Decide(item with { Undo = null }, House.Everybody, item.Due.At)!.Item!;
}
