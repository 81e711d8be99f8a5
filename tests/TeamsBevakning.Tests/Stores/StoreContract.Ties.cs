using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Tests.Stores;

public abstract partial class StoreContract
{
    [ContractFact]
    public async Task A_tie_is_found_listed_replaced_and_journaled_and_the_one_before_is_a_reserve()
    {
        await TieAsync(Samples.Kultur, "19:gammal");
        await TieAsync(Samples.Kommunikation, "19:kom");
        await TieAsync(Samples.Kultur, "19:ny");

        var tie = new ChannelTie(Samples.Kultur, "http://127.0.0.1/", "tenant", "19:team", "19:ny", "28:bot");
        (await store.Ties.FindAsync(Samples.Kultur, default)).ShouldBe(tie);
        (await store.Ties.FindAsync(new UnitId("skola"), default)).ShouldBeNull();
        (await store.Ties.ListAsync(default)).Select(one => (one.ChannelId, one.IsReserve)).ShouldBe([("19:kom", false), ("19:ny", false), ("19:gammal", true)]);
        (await JournalAsync()).Select(entry => (entry.Kind, entry.Unit!.Value.Value, entry.By)).ShouldBe(
            [(JournalKind.Tied, "kultur", Samples.Anna), (JournalKind.Tied, "kommunikation", Samples.Anna), (JournalKind.Tied, "kultur", Samples.Anna)]);
    }

    [ContractTheory]
    [InlineData("skola", 0)]
    [InlineData("kultur", 1)]
    [InlineData("kommunikation", 2)]
    public async Task Tying_makes_due_what_waited_for_that_channel(string unit, int cards)
    {
        await OpenedAsync("c1");
        await OpenedAsync("c2", account: "fb-kommunen");
        await PlaceAsync(_ => null);

        (await TieAsync(new UnitId(unit), "19:kanal")).ShouldBe(cards);

        (await DueAsync()).Count.ShouldBe(cards);
        (await store.Outbox.WaitingAsync(default)).Values.Sum().ShouldBe(2 - cards);
    }

    [ContractFact]
    public async Task Tying_another_channel_posts_the_unhandled_cards_there_and_both_follow()
    {
        await TieAsync(Samples.Kultur, "19:kultur");
        var open = await OpenedAsync("c1");
        await PressedAsync(await OpenedAsync("c2"), PressVerb.Answered);
        await SendAsync();

        (await TieAsync(Samples.Kultur, "19:ny")).ShouldBe(1);

        (await DueAsync()).ShouldHaveSingleItem().Notice.Item.ShouldBe(open.Id);
        await SendAsync("19:ny");
        await PressedAsync(open, PressVerb.Take);
        (await DueAsync()).Select(delivery => delivery.Card!.ChannelId).ShouldBe(["19:kultur", "19:ny"]);
        (await TieAsync(Samples.Kultur, "19:kultur")).ShouldBe(0);
    }

    [ContractFact]
    public async Task Untied_from_its_own_channel_a_unit_has_the_one_before_again_and_tied_to_that_again_the_other_in_reserve()
    {
        await TieAsync(Samples.Kultur, "19:gammal");
        await TieAsync(Samples.Kultur, "19:ny");
        await TieAsync(Samples.Kultur, "19:gammal");
        (await store.Ties.ListAsync(default)).Select(one => (one.ChannelId, one.IsReserve)).ShouldBe([("19:gammal", false), ("19:ny", true)]);

        await store.Ties.UntieAsync("19:gammal", [Samples.Kultur], Samples.Anna, At, default);

        (await store.Ties.ListAsync(default)).ShouldHaveSingleItem().ShouldSatisfyAllConditions(one => one.ChannelId.ShouldBe("19:ny"), one => one.IsReserve.ShouldBeFalse());
        (await store.Ties.ForgetTeamAsync("19:team", null, At, default)).ShouldBe([Samples.Kultur]);
        (await store.Ties.ListAsync(default)).ShouldBeEmpty();
    }

    [ContractFact]
    public async Task A_card_that_is_gone_from_one_of_two_channels_is_not_posted_again()
    {
        await TieAsync(Samples.Kultur, "19:kultur");
        await OpenedAsync("c1");
        var first = (await DueAsync())[0];
        await SendAsync();
        await TieAsync(Samples.Kultur, "19:ny");
        await SendAsync("19:ny");

        await store.Outbox.ForgetCardAsync(first with { Card = Card("19:kultur", first.Id) }, At, default);

        (await DueAsync()).ShouldBeEmpty();
    }

    [ContractFact]
    public async Task Untying_a_channel_returns_its_units_and_journals_who_did_it()
    {
        await TieAsync(Samples.Kultur, "19:gemensam");
        await TieAsync(new UnitId("skola"), "19:gemensam");
        await TieAsync(Samples.Kommunikation, "19:kom");

        UnitId[] both = [Samples.Kultur, new("skola")];
        (await store.Ties.UntieAsync("19:gemensam", both, Samples.Eva, At, default)).Select(unit => unit.Value).Order().ShouldBe(["kultur", "skola"]);

        (await store.Ties.UntieAsync("19:gemensam", both, Samples.Eva, At, default)).ShouldBeEmpty();
        (await store.Ties.ListAsync(default)).ShouldHaveSingleItem().Unit.ShouldBe(Samples.Kommunikation);
        (await JournalAsync()).Where(entry => entry.Kind is JournalKind.Untied).Select(entry => entry.By).ShouldBe([Samples.Eva, Samples.Eva]);
    }

    [ContractFact]
    public async Task Only_the_units_that_are_named_are_untied_and_only_from_that_channel()
    {
        await TieAsync(Samples.Kultur, "19:gemensam");
        await TieAsync(new UnitId("skola"), "19:gemensam");
        await TieAsync(Samples.Kommunikation, "19:kom");

        (await store.Ties.UntieAsync("19:gemensam", [Samples.Kultur, Samples.Kommunikation], Samples.Eva, At, default)).ShouldBe([Samples.Kultur]);

        (await store.Ties.UntieAsync("19:gemensam", [], Samples.Eva, At, default)).ShouldBeEmpty();
        (await store.Ties.ListAsync(default)).Select(tie => tie.Unit.Value).ShouldBe(["kommunikation", "skola"]);
    }

    [ContractFact]
    public async Task When_a_team_is_gone_its_unhandled_cards_are_due_anew_and_the_handled_ones_are_forgotten()
    {
        await TieAsync(Samples.Kultur, "19:kultur", team: "19:kulturteamet");
        await TieAsync(Samples.Kommunikation, "19:kom", team: "19:komteamet");
        var open = await OpenedAsync("c1");
        await PressedAsync(await OpenedAsync("c2"), PressVerb.Answered);
        await SendAsync();

        (await store.Ties.ForgetTeamAsync("19:kulturteamet", null, At, default)).ShouldBe([Samples.Kultur]);

        var due = (await DueAsync()).ShouldHaveSingleItem();
        (due.Notice.Item, due.Card).ShouldBe((open.Id, null));
        (await store.Ties.FindAsync(Samples.Kultur, default)).ShouldBeNull();
        (await store.Ties.FindAsync(Samples.Kommunikation, default)).ShouldNotBeNull();
        (await JournalAsync())[^1].ShouldBe(new JournalEntry(JournalKind.Untied, At) { Unit = Samples.Kultur });
    }
}
