using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Crises;
using TeamsBevakning.Storage;
using TeamsBevakning.Storage.Sql;

namespace TeamsBevakning.Tests.Stores;

public abstract partial class StoreContract
{
    [ContractFact]
    public async Task A_crisis_is_kept_as_it_was_switched_and_of_two_switches_at_once_one_counts()
    {
        var crises = new CrisisStore(store.Database);
        (await crises.ReadAsync(default)).ShouldBe(CrisisState.None);
        (await crises.StampAsync(default)).Crisis.ShouldBe(0);
        (await crises.UnfollowedAsync(default)).ShouldBeNull();
        var on = (CrisisDecision.Switched)CrisisSwitch.On(CrisisState.None, [new AccountId("fb-badhuset")], Samples.Eva, At);
        var other = (CrisisDecision.Switched)CrisisSwitch.On(CrisisState.None, [], Samples.Anna, At);

        (await crises.SwitchAsync(on.After, on.Journal)).ShouldBe(CommitOutcome.Committed);
        (await crises.SwitchAsync(other.After, other.Journal)).ShouldBe(CommitOutcome.Stale);
        await ReopenAsync();

        crises = new CrisisStore(store.Database);
        (await crises.ReadAsync(default)).ShouldBe(on.After);
        (await crises.StampAsync(default)).Crisis.ShouldBe(1);
        (await JournalAsync()).Count(entry => entry.Kind is JournalKind.CrisisOn).ShouldBe(1);
        (await crises.UnfollowedAsync(default)).ShouldBe(1);
        await crises.FollowedAsync(1);
        (await crises.UnfollowedAsync(default)).ShouldBeNull();
        var off = (CrisisDecision.Switched)CrisisSwitch.Off(on.After, [], Samples.Eva, At);
        (await crises.SwitchAsync(off.After, off.Journal)).ShouldBe(CommitOutcome.Committed);
        (await crises.ReadAsync(default)).ShouldBe(off.After);
        (await crises.UnfollowedAsync(default)).ShouldBe(2);
    }
}
