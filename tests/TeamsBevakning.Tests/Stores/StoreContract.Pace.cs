using TeamsBevakning.Domain.Deliveries;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Outbox.Pacing;

namespace TeamsBevakning.Tests.Stores;

public abstract partial class StoreContract
{
    [ContractFact]
    public async Task A_conversation_takes_seven_messages_at_once_from_all_programs_together_and_then_they_wait()
    {
        await OpenAsync(20);
        await using var other = await AnotherAsync();
        var claimed = 0;
        for (var i = 0; i < 20; i++)
        {
            claimed += (await ClaimAsync(i % 2 == 0 ? store : other, _ => "19:kultur")).Count;
        }

        var there = await SendsAsync("19:kultur");
        claimed.ShouldBe(there.Count);
        claimed.ShouldBeGreaterThanOrEqualTo(7);
        KeepsTheWindows(there);
    }

    [ContractFact]
    public async Task A_conversation_that_is_full_holds_back_no_other()
    {
        await OpenAsync(30);
        await ClaimUntilFullAsync(delivery => delivery.Id <= 25 ? "19:kultur" : "19:skola");

        (await SendsAsync("19:skola")).Count.ShouldBe(5);
    }

    [ContractFact]
    public async Task The_tenant_takes_fifty_a_second_over_all_conversations()
    {
        await OpenAsync(60);
        await ClaimAsync(posts: 60);

        (await SendsAsync(null)).Count.ShouldBe(50);
    }

    [ContractFact]
    public async Task What_was_sent_counts_after_a_restart_too()
    {
        await OpenAsync(20);
        await ClaimUntilFullAsync(_ => "19:kultur");
        await EndLeasesAsync("delivery");

        await ReopenAsync();
        await ClaimUntilFullAsync(_ => "19:kultur");

        KeepsTheWindows(await SendsAsync("19:kultur"));
    }

    [ContractFact]
    public async Task What_was_claimed_and_not_sent_does_not_count()
    {
        await OpenAsync(1);
        var claimed = (await ClaimAsync()).ShouldHaveSingleItem();

        await store.Outbox.ReleaseAsync(claimed, default);

        (await SendsAsync(null)).ShouldBeEmpty();
        (await store.Outbox.ClaimAsync(At, 1, 1, default)).Deliveries.ShouldHaveSingleItem().Id.ShouldBe(claimed.Id);
    }

    [ContractFact]
    public async Task The_most_urgent_goes_first_whatever_came_first()
    {
        await OpenAsync(3);
        await store.Database.WriteAsync(session => session.Execute("update delivery set urgency = 3 - id"));

        (await ClaimAsync(place: _ => "19:kultur")).ShouldHaveSingleItem().Urgency.ShouldBe(Urgency.Urgent);
    }

    [ContractFact]
    public async Task New_messages_and_updates_are_claimed_each_up_to_their_own_number()
    {
        var item = await OpenedAsync("updated");
        await SendAsync("19:kultur");
        await PressedAsync(item, PressVerb.Take);
        await OpenAsync(3);

        (await ClaimAsync(posts: 0)).ShouldHaveSingleItem().Card.ShouldNotBeNull();
        (await ClaimAsync(posts: 2)).Select(delivery => delivery.Card).ShouldBe([null, null]);
    }

    /// <summary>A person's chat has another name in Teams than in the outbox.</summary>
    [ContractFact]
    public async Task A_card_that_was_on_its_way_when_its_unit_got_a_channel_is_updated_where_it_came_to_stand()
    {
        var item = await OpenedAsync("on-its-way");
        var claimed = (await ClaimAsync(place: _ => "chat:eva")).ShouldHaveSingleItem();
        await TieAsync(Samples.Kultur, "19:kultur");
        await store.Outbox.MarkSentAsync(claimed, 1, Card("a:eva", 7), At);

        await PressedAsync(item, PressVerb.Take);

        var updates = (await ClaimAsync(posts: 0)).ToList();
        updates.ShouldHaveSingleItem().Card.ShouldBe(Card("a:eva", 7));
    }

    /// <summary>However slow the machine is, so that some windows have passed meanwhile.</summary>
    private static void KeepsTheWindows(IReadOnlyList<long> there)
    {
        foreach (var window in TeamsLimits.Conversation)
        {
            Enumerable.Range(window.Sends, Math.Max(0, there.Count - window.Sends)).ShouldAllBe(i => there[i] - there[i - window.Sends] >= window.Milliseconds);
        }
    }

    private async Task OpenAsync(int items)
    {
        for (var i = 0; i < items; i++)
        {
            await OpenedAsync($"many-{i}");
        }
    }

    private async Task ClaimUntilFullAsync(Func<Storage.Delivery, string> place)
    {
        while ((await ClaimAsync(place: place)).Count > 0)
        {
            // One of each conversation at a time.
        }
    }

    private async Task<IReadOnlyList<long>> SendsAsync(string? place) => await store.Database.WriteAsync(
        session => session.Query<long>("select at from send where @place is null or place = @place order by at", new { place }).ToList(), _ => true);
}
