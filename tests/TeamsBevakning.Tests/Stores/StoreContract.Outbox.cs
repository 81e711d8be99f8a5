using NodaTime;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Deliveries;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Tests.Stores;

public abstract partial class StoreContract
{
    [ContractFact]
    public async Task Changes_before_the_first_send_become_one_delivery()
    {
        var item = await OpenedAsync("c1");
        await PressedAsync(item, PressVerb.Take);

        var delivery = (await DueAsync()).ShouldHaveSingleItem();

        delivery.Wanted.ShouldBe(2);
        delivery.Notice.ShouldBe(new Notice(item.Id, CardKind.Question, Samples.Kultur));
        delivery.Card.ShouldBeNull();
        (await DueAsync(At - Duration.FromMilliseconds(1))).ShouldBeEmpty();
    }

    [ContractFact]
    public async Task A_card_that_was_sent_is_not_due_until_the_item_changes_and_is_then_an_update_of_it()
    {
        var item = await OpenedAsync("c1");
        var card = Card("19:kultur", 7);
        await store.Outbox.MarkSentAsync((await DueAsync())[0], 1, card, At);
        (await DueAsync()).ShouldBeEmpty();

        await PressedAsync(item, PressVerb.Take);

        (await DueAsync()).ShouldHaveSingleItem().Card.ShouldBe(card);
    }

    [ContractFact]
    public async Task A_card_that_was_sent_while_a_newer_version_was_wanted_stays_due()
    {
        var item = await OpenedAsync("c1");
        var delivery = (await DueAsync())[0];
        await PressedAsync(item, PressVerb.Take);

        await store.Outbox.MarkSentAsync(delivery, 1, Card("19:kultur", 7), At);

        var again = (await DueAsync()).ShouldHaveSingleItem();
        again.Card.ShouldNotBeNull();
        await store.Outbox.MarkSentAsync(again, 2, again.Card, At);
        (await DueAsync()).ShouldBeEmpty();
    }

    [ContractFact]
    public async Task Only_the_first_post_of_a_card_is_journaled()
    {
        var item = await OpenedAsync("c1");
        await SendAsync();
        await PressedAsync(item, PressVerb.Take);
        await SendAsync();

        var carded = (await JournalAsync()).Where(entry => entry.Kind is JournalKind.Carded).ShouldHaveSingleItem();

        (carded.Item, carded.Account, carded.Unit, carded.Card).ShouldBe((item.Id, item.Account, Samples.Kultur, CardKind.Question));
    }

    [ContractFact]
    public async Task A_failed_send_is_due_again_at_its_time_and_counts_its_tries()
    {
        await OpenedAsync("c1");
        var retryAt = At + Duration.FromSeconds(30);
        await FailAsync((await DueAsync())[0], retryAt, DeliveryFault.Throttled);

        (await DueAsync(retryAt - Duration.FromMilliseconds(1))).ShouldBeEmpty();
        (await DueAsync(retryAt)).ShouldHaveSingleItem().Attempts.ShouldBe(1);
        await FailAsync((await DueAsync(retryAt))[0], retryAt);
        (await DueAsync(retryAt))[0].Attempts.ShouldBe(2);
        await store.Outbox.MarkSentAsync((await DueAsync(retryAt))[0], 1, Card("19:kultur", 7), retryAt);
        (await DueAsync(retryAt)).ShouldBeEmpty();
    }

    [ContractFact]
    public async Task A_change_makes_a_card_that_waits_for_its_next_try_due_at_once()
    {
        var item = await OpenedAsync("c1");
        await FailAsync((await DueAsync())[0], At + Duration.FromHours(1));

        await PressedAsync(item, PressVerb.Take);

        (await DueAsync()).ShouldHaveSingleItem().Attempts.ShouldBe(0);
    }

    [ContractFact]
    public async Task The_longest_due_is_sent_first_and_no_more_than_asked_for()
    {
        for (var i = 0; i < 5; i++)
        {
            await OpenedAsync($"c{i}");
        }

        await FailAsync((await DueAsync())[0], At + Duration.FromSeconds(1));
        var later = At + Duration.FromSeconds(2);

        var due = await DueAsync(later);

        due.Select(delivery => delivery.Id).ShouldBe([2, 3, 4, 5, 1]);
        (await DueAsync(later, limit: 2)).Select(delivery => delivery.Id).ShouldBe([2, 3]);
    }

    [ContractFact]
    public async Task A_card_that_is_gone_is_forgotten_and_due_as_a_new_one()
    {
        await OpenedAsync("c1");
        var first = (await DueAsync())[0];
        await SendAsync();

        await store.Outbox.ForgetCardAsync(first with { Card = Card("19:kultur", 1) }, At, default);

        (await DueAsync()).ShouldHaveSingleItem().Card.ShouldBeNull();
    }

    [ContractFact]
    public async Task What_waits_for_a_channel_is_counted_by_unit_and_is_not_due()
    {
        await OpenedAsync("c1");
        await OpenedAsync("c2");
        await OpenedAsync("c3", account: "fb-skolan");
        await PlaceAsync(_ => null);

        (await DueAsync()).ShouldBeEmpty();
        (await store.Outbox.WaitingAsync(default)).OrderBy(unit => unit.Key.Value).Select(unit => (unit.Key.Value, unit.Value)).ShouldBe([("kultur", 2), ("skola", 1)]);
    }

    [ContractTheory]
    [InlineData("kultur")]
    [InlineData("kommunikation")]
    public async Task What_finds_no_channel_just_before_one_is_tied_stays_due(string unit)
    {
        await OpenedAsync("c1");
        var delivery = (await DueAsync())[0];
        await TieAsync(new(unit), "19:kanal");

        await store.Outbox.PlaceAsync([new Placement(delivery, null, At, At + Duration.FromHours(1), [new(unit)])], default);

        (await DueAsync()).Count.ShouldBe(1);
        (await store.Outbox.WaitingAsync(default)).ShouldBeEmpty();
    }
}
