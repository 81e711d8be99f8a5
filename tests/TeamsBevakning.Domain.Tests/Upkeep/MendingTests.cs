using NodaTime;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Escalations;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Domain.Upkeep;

namespace TeamsBevakning.Domain.Tests.Upkeep;

/// <summary>What is missing of an item's instant and cards, and what mends it.</summary>
public sealed class MendingTests
{
    private static readonly Instant At = House.Monday + Duration.FromHours(1);
    private static readonly (CardKind, UnitId) ItsCard = (CardKind.Question, House.Culture);
    private static readonly (CardKind, UnitId) ItsEscalation = (CardKind.Escalation, House.Central);

    [Fact]
    public void Nothing_is_missing_of_an_item_that_is_brought_up_in_time_and_has_its_card() => Mended(House.Question(), House.Question().NextDueAt, ItsCard).ShouldBeNull();

    [Fact]
    public void An_instant_that_is_lost_is_reckoned_anew_from_the_item()
    {
        var item = House.Question();

        var change = Mended(item, null, ItsCard).ShouldNotBeNull();

        (change.Item, change.Notices.Count).ShouldBe((item with { Version = item.Version + 1 }, 0));
        change.Journal.ShouldBe([JournalEntryOf(item, JournalKind.DueRestored) with { DueAt = item.NextDueAt }]);
    }

    [Fact]
    public void An_instant_that_is_wrong_is_put_right_and_both_are_told()
    {
        var item = House.Question();
        var never = item.NextDueAt!.Value + Duration.FromDays(365);

        var entry = Mended(item, never, ItsCard).ShouldNotBeNull().Journal.ShouldHaveSingleItem();

        (entry.Kind, entry.DueAt, entry.DueBefore).ShouldBe((JournalKind.DueRestored, item.NextDueAt, never));
    }

    [Fact]
    public void A_card_that_is_nowhere_is_posted()
    {
        var item = House.Question();

        var change = Mended(item, item.NextDueAt).ShouldNotBeNull();

        change.Notices.ShouldBe([new Notice(item.Id, CardKind.Question, House.Culture)]);
        change.Journal.ShouldBe([JournalEntryOf(item, JournalKind.CardRestored) with { Unit = House.Culture, Card = CardKind.Question }]);
    }

    [Fact]
    public void Of_an_escalated_item_both_cards_must_stand_and_only_what_is_missing_is_posted()
    {
        var item = Escalated();

        Mended(item, item.NextDueAt, ItsCard, ItsEscalation).ShouldBeNull();
        Mended(item, item.NextDueAt, ItsCard).ShouldNotBeNull().Notices.ShouldHaveSingleItem().Card.ShouldBe(CardKind.Escalation);
        Mended(item, item.NextDueAt, (CardKind.Question, House.Central), ItsEscalation).ShouldNotBeNull().Notices.ShouldHaveSingleItem().To.ShouldBe(House.Culture);
    }

    [Fact]
    public void An_item_to_which_nothing_more_comes_has_its_reason_not_to_be_brought_up()
    {
        var item = Escalated();

        item.NextDueAt.ShouldBeNull();
        Mended(item, null, ItsCard, ItsEscalation).ShouldBeNull();
    }

    [Fact]
    public void What_is_handled_needs_no_card()
    {
        var item = House.After(House.After(House.Question(), PressVerb.Take, House.Anna), PressVerb.Answered, House.Anna);

        Mended(item, item.NextDueAt).ShouldBeNull();
    }

    private static Change? Mended(Item item, Instant? dueAt, params (CardKind, UnitId)[] cards) => Mending.Decide(new Kept(item, dueAt, cards), House.Central, At);

    private static Item Escalated() => EscalationRule.Decide(House.Question(), House.Everybody, House.Question().Due.At)!.Item!;

    private static JournalEntry JournalEntryOf(Item item, JournalKind kind) => new(kind, At) { Item = item.Id, Account = item.Account, Unit = item.Unit, Comment = item.Comment };
}
