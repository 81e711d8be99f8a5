using NodaTime;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Tests.Stores;

public abstract partial class StoreContract
{
    private static readonly GroupId Web = new(Guid.Parse("bbbbbbbb-0000-4000-8000-000000000001"));
    private static readonly GroupId Press = new(Guid.Parse("bbbbbbbb-0000-4000-8000-000000000002"));
    private static readonly Person Vera = new(new PersonId(Guid.Parse("cccccccc-0000-4000-8000-000000000001")), "Vera Åberg", null);
    private static readonly Person Olle = new(new PersonId(Guid.Parse("cccccccc-0000-4000-8000-000000000002")), "Olle Ö'Hara", null);

    [ContractFact]
    public async Task Groups_that_are_followed_are_due_at_once_each_to_one_and_then_when_it_was_said()
    {
        await store.Memberships.FollowAsync([Web, Press], default);

        (await store.Memberships.ClaimDueAsync(At, 10, default)).ShouldBe([Web, Press]);
        (await store.Memberships.ClaimDueAsync(At, 10, default)).ShouldBeEmpty();
        await store.Memberships.KeepAsync(Web, GroupOutcome.Read, [Vera], At, At + Duration.FromMinutes(15), default);
        await store.Memberships.MarkUnreadAsync(Press, GroupOutcome.Forbidden, At, At + Duration.FromMinutes(1), default);

        (await store.Memberships.ClaimDueAsync(At + Duration.FromMinutes(1), 10, default)).ShouldBe([Press]);
        (await store.Memberships.ClaimDueAsync(At + Duration.FromMinutes(15), 10, default)).ShouldBe([Web]);
        (await store.Memberships.ListAsync(default)).ShouldBe(
            [new FollowedGroup(Web, At, 1, At, GroupOutcome.Read), new FollowedGroup(Press, null, 0, At, GroupOutcome.Forbidden)]);
    }

    [ContractFact]
    public async Task Who_is_in_a_group_is_kept_as_last_read_and_only_what_is_new_changes_the_stamp()
    {
        await store.Memberships.FollowAsync([Web, Press], default);
        var before = await store.Registers.StampAsync(default);

        (await store.Memberships.KeepAsync(Web, GroupOutcome.Read, [Olle, Vera], At, At, default)).ShouldBeTrue();
        var first = await store.Registers.StampAsync(default);
        (await store.Memberships.KeepAsync(Web, GroupOutcome.Read, [Vera, Olle], At, At, default)).ShouldBeFalse();
        await store.Memberships.MarkUnreadAsync(Web, GroupOutcome.Failed, At, At, default);
        (await store.Registers.StampAsync(default)).ShouldBe(first);
        (await store.Memberships.MembersAsync(default))[Web].ShouldBe([Olle, Vera]);
        (await store.Memberships.KeepAsync(Web, GroupOutcome.Read, [Vera], At, At, default)).ShouldBeTrue();

        first.ShouldNotBe(before);
        (await store.Registers.StampAsync(default)).ShouldNotBe(first);
        await ReopenAsync();
        (await store.Memberships.MembersAsync(default)).ShouldHaveSingleItem().Value.ShouldBe([Vera]);
    }

    [ContractFact]
    public async Task A_group_that_is_followed_no_longer_is_forgotten_also_when_it_is_read_at_that_moment()
    {
        await store.Memberships.FollowAsync([Web, Press], default);
        await store.Memberships.KeepAsync(Web, GroupOutcome.Read, [Vera], At, At, default);

        await store.Memberships.FollowAsync([Press], default);
        (await store.Memberships.KeepAsync(Web, GroupOutcome.Read, [Vera], At, At, default)).ShouldBeFalse();

        (await store.Memberships.MembersAsync(default)).ShouldBeEmpty();
        (await store.Memberships.ListAsync(default)).ShouldHaveSingleItem().Group.ShouldBe(Press);
    }
}
