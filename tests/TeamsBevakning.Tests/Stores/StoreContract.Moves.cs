using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Chain;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Tests.Stores;

public abstract partial class StoreContract
{
    private static readonly UnitId School = new("skola");

    [ContractFact]
    public async Task What_people_did_with_an_item_comes_back_as_it_was_and_a_forwarded_one_belongs_to_the_other_unit()
    {
        var item = await OpenedAsync("c1");
        foreach (var change in new Func<Item, Change>[]
        {
            before => Samples.Pressed(before, PressVerb.Escalate, note: "Brådskar"),
            before => Samples.Pressed(before, PressVerb.Extend, Samples.Eva, note: "Utreds", until: "27/11"),
            before => Samples.Pressed(before, PressVerb.Give, note: "Du kan det", to: Samples.Person("Bo Ek")),
            before => Samples.Pressed(before, PressVerb.Forward, Samples.Eva, note: "Er fråga", toUnit: School),
        })
        {
            var moved = change(item);
            (await CommitAsync(moved)).ShouldBe(CommitOutcome.Committed);
            item = moved.Item!;
            (await store.Items.FindAsync(item.Id, default)).ShouldBe(item);
        }

        (await store.Items.FindAsync(item.Id, default))!.Unit.ShouldBe(School);
        (await CommitAsync(Samples.Pressed(item with { Version = 1 }, PressVerb.Forward, Samples.Eva, toUnit: Samples.Kultur))).ShouldBe(CommitOutcome.Stale);
        (await store.Items.FindAsync(item.Id, default))!.Unit.ShouldBe(School);
    }

    [ContractFact]
    public async Task Whoever_is_forgotten_is_so_in_what_she_did_with_an_item_with_her_words()
    {
        var item = await OpenedAsync("c1");
        foreach (var verb in new[] { PressVerb.Escalate, PressVerb.Answered })
        {
            var change = Samples.Pressed(item, verb, note: "Annas ord");
            (await CommitAsync(change)).ShouldBe(CommitOutcome.Committed);
            item = change.Item!;
        }

        var ended = item with { Version = item.Version + 1, Undo = null };
        (await CommitAsync(new Change(ended, [], []))).ShouldBe(CommitOutcome.Committed);
        await store.Erasures.EraseAsync(ErasureScope.Of(Samples.Anna.Id, null), "Begäran", At, default);

        var called = (await store.Items.FindAsync(item.Id, default))!.Moves.Called!;
        (called.By.Name, called.Why).ShouldBe(("[raderad]", "[raderad]"));
        called.By.Id.ShouldNotBe(Samples.Anna.Id);
    }
}
