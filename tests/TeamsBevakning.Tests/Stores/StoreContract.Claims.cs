using NodaTime;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Storage.Sql;

namespace TeamsBevakning.Tests.Stores;

public abstract partial class StoreContract
{
    [ContractFact]
    public async Task What_one_program_has_claimed_another_passes_over()
    {
        for (var i = 0; i < 10; i++)
        {
            await OpenedAsync($"c{i}");
        }

        await using var other = await AnotherAsync();
        var (mine, others) = (await ClaimAsync(posts: 4), await ClaimAsync(other));

        mine.Count.ShouldBe(4);
        others.Count.ShouldBe(6);
        mine.Concat(others).Select(delivery => delivery.Id).ShouldBeUnique();
        (await ClaimAsync()).ShouldBeEmpty();
        (await DueAsync()).Count.ShouldBe(10);
    }

    [ContractFact]
    public async Task A_claim_that_is_sent_or_has_failed_is_given_back()
    {
        await OpenedAsync("c1");
        await FailAsync((await ClaimAsync()).ShouldHaveSingleItem(), At);

        var again = (await ClaimAsync()).ShouldHaveSingleItem();
        await store.Outbox.MarkSentAsync(again, 0, Card("19:kultur", 1), At);

        (await ClaimAsync()).ShouldHaveSingleItem().Card.ShouldNotBeNull();
    }

    [ContractFact]
    public async Task A_claim_of_a_program_that_is_gone_passes_to_another_when_its_time_is_over()
    {
        await OpenedAsync("c1");
        await ClaimAsync();
        await EndLeasesAsync("delivery");

        await using var other = await AnotherAsync();
        var taken = (await ClaimAsync(other)).ShouldHaveSingleItem();
        await FailAsync(taken, At + Duration.FromDays(1));

        (await DueAsync()).ShouldHaveSingleItem().Attempts.ShouldBe(0);
    }

    [ContractFact]
    public async Task A_card_that_a_program_thought_gone_updated_last_is_updated_again()
    {
        var item = await OpenedAsync("c1");
        await SendAsync();
        await PressedAsync(item, PressVerb.Take);
        var before = (await ClaimAsync()).ShouldHaveSingleItem();
        await EndLeasesAsync("delivery");
        await using var other = await AnotherAsync();
        var after = (await ClaimAsync(other)).ShouldHaveSingleItem();
        await other.Outbox.MarkSentAsync(after, after.Wanted, after.Card!, At);
        (await DueAsync()).ShouldBeEmpty();

        // The first was stopped after it had drawn the card, and goes on.
        await store.Outbox.MarkSentAsync(before, item.Version, before.Card!, At);

        (await DueAsync()).ShouldHaveSingleItem().Wanted.ShouldBeGreaterThan(item.Version);
    }

    [ContractFact]
    public async Task Due_items_are_claimed_once_and_given_back_by_the_commit()
    {
        var item = await OpenedAsync("c1");
        var at = item.NextDueAt!.Value;
        await using var other = await AnotherAsync();

        (await store.Items.ClaimDueAsync(at, 10, default)).ShouldHaveSingleItem().Id.ShouldBe(item.Id);
        (await other.Items.ClaimDueAsync(at, 10, default)).ShouldBeEmpty();
        var taken = await PressedAsync(item, PressVerb.Take);

        (await other.Items.ClaimDueAsync(taken.NextDueAt!.Value, 10, default)).ShouldHaveSingleItem().Version.ShouldBe(2);
    }

    /// <summary>The same store in the hands of another program.</summary>
    private async Task<OpenStore> AnotherAsync() => OpenStore.On(await OpenDatabaseAsync());

    private Task EndLeasesAsync(string table) => store.Database.WriteAsync(session =>
        session.Execute($"update {table} set leased_until = leased_until - {(long)Leases.Length.TotalMilliseconds}"));
}
