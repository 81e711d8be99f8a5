using TeamsBevakning.Domain.Items;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Tests.Stores;

public abstract partial class StoreContract
{
    [ContractFact]
    public async Task What_a_press_reads_is_the_item_and_its_comment_as_they_stand()
    {
        var item = await OpenedAsync("c1");
        foreach (var verb in new[] { PressVerb.Take, PressVerb.Interim, PressVerb.Answered, PressVerb.Undo })
        {
            item = await PressedAsync(item, verb);

            var pressed = (await store.Items.PressedAsync(item.Id, default))!;

            pressed.Item.ShouldBe(item);
            pressed.Item.ShouldBe(await store.Items.FindAsync(item.Id, default));
            pressed.Comment.ShouldBe((await store.Items.StoryOfAsync(item.Id, default))!.Comment);
        }
    }

    [ContractFact]
    public async Task What_a_press_reads_tells_whether_the_unit_has_a_channel_of_its_own()
    {
        var item = await OpenedAsync("c1");
        (await store.Items.PressedAsync(item.Id, default))!.Channel.ShouldBeNull();

        await store.Ties.TieAsync(new ChannelTie(item.Unit, "https://smba.example/", "t", "19:team", "19:channel", "28:bot"), Samples.Anna, isCommunicationsUnit: false, At, default);

        (await store.Items.PressedAsync(item.Id, default))!.Channel.ShouldNotBeNull();
    }

    [ContractFact]
    public async Task A_press_on_an_item_that_is_not_there_reads_nothing() =>
        (await store.Items.PressedAsync(new ItemId(Guid.NewGuid()), default)).ShouldBeNull();

    [ContractFact]
    public async Task Presses_of_many_are_read_and_committed_together_and_each_item_changes_once()
    {
        var items = new List<Item>();
        for (var i = 0; i < 20; i++)
        {
            items.Add(await OpenedAsync($"c{i}"));
        }

        // Five people on each item at once; nothing that the losers would write stays.
        var seen = await Task.WhenAll(items.Select(item => Task.Run(() => store.Items.PressedAsync(item.Id, default))));
        var outcomes = await Task.WhenAll(seen.SelectMany(pressed => Enumerable.Range(0, 5).Select(_ => Task.Run(async () =>
            (pressed!.Item.Id, Outcome: await CommitAsync(Samples.Pressed(pressed.Item, PressVerb.Take)))))));

        foreach (var item in items)
        {
            outcomes.Count(press => press.Id == item.Id && press.Outcome is CommitOutcome.Committed).ShouldBe(1);
            (await store.Items.FindAsync(item.Id, default))!.Version.ShouldBe(item.Version + 1);
            (await JournalAsync(new JournalFilter(Item: item.Id.ToString()))).Count(entry => entry.Kind is Domain.JournalKind.Acknowledged).ShouldBe(1);
        }
    }

    [ContractFact]
    public async Task A_change_that_the_database_refuses_takes_no_other_of_its_group_with_it()
    {
        var good = await OpenedAsync("c1");
        var bad = await OpenedAsync("c2");
        var refused = Samples.Pressed(bad, PressVerb.Take);
        refused = refused with { Item = refused.Item! with { PolicyVersion = null! } };

        var together = new[] { refused, Samples.Pressed(good, PressVerb.Take) }.Select(change => Task.Run(() => CommitAsync(change))).ToList();

        await Should.ThrowAsync<StorageException>(together[0]);
        (await together[1]).ShouldBe(CommitOutcome.Committed);
        (await store.Items.FindAsync(bad.Id, default)).ShouldBe(bad);
        (await store.Items.FindAsync(good.Id, default))!.State.ShouldBe(ItemState.Acknowledged);
    }
}
