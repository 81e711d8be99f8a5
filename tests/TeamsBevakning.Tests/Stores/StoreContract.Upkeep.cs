using NodaTime;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Domain.Upkeep;
using TeamsBevakning.Storage.Sql;

namespace TeamsBevakning.Tests.Stores;

public abstract partial class StoreContract
{
    private UpkeepStore Upkeep => new(store.Database);

    [ContractFact]
    public async Task What_has_opened_is_suspected_until_it_has_been_checked()
    {
        var item = await OpenedAsync("c1");

        var kept = (await SuspectsAsync()).ShouldHaveSingleItem();
        (kept.Item, kept.DueAt).ShouldBe((item, item.NextDueAt));
        kept.Cards.ShouldBe([(CardKind.Question, Samples.Kultur)]);
        await Upkeep.CheckedAsync([item.Id]);

        (await SuspectsAsync()).ShouldBeEmpty();
    }

    [ContractTheory]
    [InlineData("delete from delivery")]
    [InlineData("update delivery set activity = null, due_at = null, waiting = 0")]
    public async Task An_item_whose_delivery_goes_away_is_suspected_again(string gone)
    {
        var item = await OpenedAsync("c1");
        await SendAsync();
        await Upkeep.CheckedAsync([item.Id]);

        await ExecuteAsync(gone);

        (await SuspectsAsync()).ShouldHaveSingleItem().Cards.ShouldBeEmpty();
    }

    [ContractFact]
    public async Task A_card_that_stands_waits_or_is_on_its_way_is_there()
    {
        var (standing, waiting, coming) = (await OpenedAsync("c1"), await OpenedAsync("c2"), await OpenedAsync("c3"));
        await ExecuteAsync($"update delivery set due_at = null, activity = '7' where item = '{standing.Id}'");
        await ExecuteAsync($"update delivery set due_at = null, waiting = 1 where item = '{waiting.Id}'");

        (await SuspectsAsync()).Where(kept => kept.Cards.Count == 1).Select(kept => kept.Item.Id).ShouldBe([standing.Id, waiting.Id, coming.Id], ignoreOrder: true);
    }

    [ContractFact]
    public async Task A_summary_is_a_card_of_each_of_its_items()
    {
        var late = At - Duration.FromDays(30);
        var changes = Samples.Found(Samples.Post("c1", at: late), Samples.Post("c2", at: late));
        await CommitAsync(changes);

        (await SuspectsAsync()).ShouldAllBe(kept => kept.Cards.Contains(new(CardKind.LateSummary, Samples.Kommunikation)));
    }

    [ContractFact]
    public async Task An_item_whose_instant_is_lost_is_suspected_until_it_is_mended()
    {
        var item = await OpenedAsync("c1");
        await Upkeep.CheckedAsync([item.Id]);
        await ExecuteAsync("update item set next_due_at = null");

        var kept = (await SuspectsAsync()).ShouldHaveSingleItem();
        kept.DueAt.ShouldBeNull();
        await CommitAsync(Mending.Decide(kept, Samples.Kommunikation, At).ShouldNotBeNull());

        (await SuspectsAsync()).ShouldBeEmpty();
        (await store.Items.DueAsync(item.NextDueAt!.Value, 10, default)).ShouldHaveSingleItem().Id.ShouldBe(item.Id);
    }

    [ContractFact]
    public async Task An_item_to_which_nothing_more_comes_is_not_suspected_for_that()
    {
        var late = At - Duration.FromDays(30);
        await CommitAsync(Samples.Found(Samples.Post("c1", at: late)));
        var kept = (await SuspectsAsync()).ShouldHaveSingleItem();
        await Upkeep.CheckedAsync([kept.Item.Id]);

        kept.Item.NextDueAt.ShouldBeNull();
        (await SuspectsAsync()).ShouldBeEmpty();
    }

    [ContractFact]
    public async Task The_round_comes_to_every_unhandled_item_whatever_is_believed_of_it()
    {
        var items = new List<Item>();
        foreach (var (id, account) in new[] { ("c1", "fb-badhuset"), ("c2", "fb-skolan"), ("c3", "fb-badhuset"), ("c4", "fb-kommunen"), ("c5", "fb-skolan") })
        {
            items.Add(await OpenedAsync(id, account: account));
        }

        await Upkeep.CheckedAsync([.. items.Select(item => item.Id)]);
        var seen = new List<ItemId>();
        for (var minute = 0; minute < 3; minute++)
        {
            seen.AddRange((await Upkeep.SuspectsAsync(100, 2, default)).Select(kept => kept.Item.Id));
        }

        seen.ShouldBe(items.Select(item => item.Id), ignoreOrder: true);
        (await Upkeep.SuspectsAsync(100, 2, default)).Count.ShouldBe(2);
    }

    [ContractFact]
    public async Task Of_several_programs_one_does_it_each_minute()
    {
        var minute = Duration.FromMinutes(1);
        var claims = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => new UpkeepStore(store.Database).ClaimAsync(At, minute, default)));

        claims.Count(claimed => claimed).ShouldBe(1);
        (await Upkeep.ClaimAsync(At + minute - Duration.FromSeconds(1), minute, default)).ShouldBeFalse();
        (await Upkeep.ClaimAsync(At + minute, minute, default)).ShouldBeTrue();
        (await Upkeep.ClaimAsync(At - Duration.FromDays(1), minute, default)).ShouldBeTrue();
    }

    [ContractFact]
    public async Task What_nobody_gets_to_is_counted_and_the_longest_waiting_told()
    {
        var (first, second) = (await OpenedAsync("c1"), await OpenedAsync("c2", At + Duration.FromHours(1)));
        await ExecuteAsync($"update delivery set due_at = {(At - Duration.FromDays(1)).ToUnixTimeMilliseconds()} where item = '{first.Id}'");

        (await Upkeep.OverdueAsync(second.NextDueAt!.Value, At - Duration.FromHours(1), 10, default)).ShouldBe((3, At - Duration.FromDays(1)));
        (await Upkeep.OverdueAsync(second.NextDueAt.Value, At, 1, default)).ShouldBe((2, At - Duration.FromDays(1)));
        (await Upkeep.OverdueAsync(At, At - Duration.FromDays(2), 10, default)).ShouldBeNull();
    }

    [ContractFact]
    public async Task What_the_last_one_found_is_known_to_all()
    {
        (await Upkeep.LastAsync(default)).ShouldBeNull();

        await Upkeep.EndedAsync(At, 3);
        await ReopenAsync();

        (await Upkeep.LastAsync(default)).ShouldBe((At, 3));
    }

    /// <summary>What is amiss by the flags, without the round.</summary>
    private Task<IReadOnlyList<Kept>> SuspectsAsync() => Upkeep.SuspectsAsync(100, 0, default);

    private Task ExecuteAsync(string sql) => store.Database.WriteAsync(session => session.Execute(sql));
}
