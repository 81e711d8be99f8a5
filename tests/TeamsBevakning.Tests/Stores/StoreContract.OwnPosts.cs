using NodaTime;
using TeamsBevakning.Domain.Comments;
using TeamsBevakning.Domain.Duties;
using TeamsBevakning.Storage.Sql;

namespace TeamsBevakning.Tests.Stores;

public abstract partial class StoreContract
{
    [ContractFact]
    public async Task Of_an_accounts_own_posts_the_latest_time_is_kept_and_is_due_until_it_is_looked_at()
    {
        var posts = new OwnPosts(store.Database);
        (await posts.DueAsync(At, 10, default)).ShouldBeEmpty();
        await posts.FoundAsync([Own("p1", At), Own("p0", At - Duration.FromDays(1)), Own("ahead", At + Duration.FromDays(9))], At);
        await ReopenAsync();

        posts = new OwnPosts(store.Database);
        var last = (await posts.DueAsync(At, 10, default)).ShouldHaveSingleItem();
        last.ShouldBe(new LastPost(Samples.Post("p1").Account, At));
        await posts.LookedAsync(last, At + Duration.FromDays(3));
        (await posts.DueAsync(At + Duration.FromDays(2), 10, default)).ShouldBeEmpty();
        (await posts.DueAsync(At + Duration.FromDays(3), 10, default)).ShouldBe([last]);

        await posts.FoundAsync([Own("p0", At - Duration.FromDays(1))], At + Duration.FromDays(1));
        (await posts.DueAsync(At + Duration.FromDays(2), 10, default)).ShouldBeEmpty();
        await posts.FoundAsync([Own("p2", At + Duration.FromDays(2))], At + Duration.FromDays(2));
        await posts.LookedAsync(last, null);
        (await posts.DueAsync(At + Duration.FromDays(2), 10, default)).ShouldBe([last with { At = At + Duration.FromDays(2) }]);
        await posts.LookedAsync(last with { At = At + Duration.FromDays(2) }, null);
        (await posts.DueAsync(At + Duration.FromDays(99), 10, default)).ShouldBeEmpty();
        await posts.LookAgainAsync(At);
        (await posts.DueAsync(At, 10, default)).Count.ShouldBe(1);
    }

    [ContractFact]
    public async Task A_source_is_heard_by_a_comment_or_a_post_of_any_of_its_accounts()
    {
        var posts = new OwnPosts(store.Database);
        var account = Samples.Post("c1").Account;
        (await posts.HeardAsync([account], default)).ShouldBeNull();
        await OpenedAsync("c1");
        (await posts.HeardAsync([new("någon-annan")], default)).ShouldBeNull();
        var heard = await posts.HeardAsync([new("någon-annan"), account], default);
        heard.ShouldNotBeNull();
        await posts.FoundAsync([Own("p1", At)], heard.Value + Duration.FromDays(5));
        (await posts.HeardAsync([account, new("någon-annan")], default)).ShouldBe(heard + Duration.FromDays(5));
    }

    private static FoundPost Own(string id, Instant at) => Samples.Post(id) with { PostedAt = at, ByAccount = true, IsOwnPost = true };
}
