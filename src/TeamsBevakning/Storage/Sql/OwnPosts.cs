using Dapper;
using NodaTime;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Comments;
using TeamsBevakning.Domain.Duties;

namespace TeamsBevakning.Storage.Sql;

/// <summary>When each account last posted something of its own; nothing of what it says is kept.</summary>
public sealed class OwnPosts(SqlDatabase database)
{
    /// <summary>They are found. An older one than is known tells only that the source is alive.</summary>
    public Task FoundAsync(IReadOnlyList<FoundPost> posts, Instant at) => database.WriteAsync(session =>
    {
        foreach (var post in posts)
        {
            session.Execute(
                """
                insert into own_post (account, posted_at, seen_at, due_at) values (@account, @posted, @at, @at)
                on conflict (account) do update set
                    due_at = case when excluded.posted_at > own_post.posted_at then excluded.due_at else own_post.due_at end,
                    posted_at = case when excluded.posted_at > own_post.posted_at then excluded.posted_at else own_post.posted_at end,
                    seen_at = excluded.seen_at
                """,
                new { account = post.Account.Value, posted = Instant.Min(post.PostedAt, at).ToUnixTimeMilliseconds(), at = at.ToUnixTimeMilliseconds() });
        }
    });

    public Task<IReadOnlyList<LastPost>> DueAsync(Instant at, int limit, CancellationToken ct) => database.ReadAsync<IReadOnlyList<LastPost>>(
        async connection =>
        [
            .. (await connection.QueryAsync<(string Account, long Posted)>(
                "select account, posted_at from own_post where due_at <= @at order by due_at limit @limit", new { at = at.ToUnixTimeMilliseconds(), limit }))
                .Select(row => new LastPost(new AccountId(row.Account), Instant.FromUnixTimeMilliseconds(row.Posted))),
        ],
        ct);

    /// <summary>It has been looked at; unless the account has posted meanwhile.</summary>
    /// <param name="next">When it is looked at again; null for when it has posted.</param>
    public Task LookedAsync(LastPost last, Instant? next) => database.WriteAsync(session => session.Execute(
        "update own_post set due_at = @next where account = @account and posted_at = @posted",
        new { next = next?.ToUnixTimeMilliseconds(), account = last.Account.Value, posted = last.At.ToUnixTimeMilliseconds() }));

    /// <summary>All are looked at again: the rules or the register have changed.</summary>
    public Task LookAgainAsync(Instant at) => database.WriteAsync(session => session.Execute("update own_post set due_at = @at", new { at = at.ToUnixTimeMilliseconds() }));

    /// <summary>When anything last came in of any of these accounts, from which it is told that their source is alive; null for never.</summary>
    public Task<Instant?> HeardAsync(IReadOnlyList<AccountId> accounts, CancellationToken ct) => database.ReadAsync(
        async connection =>
        {
            long? heard = null;
            foreach (var account in accounts)
            {
                var last = await connection.ExecuteScalarAsync<long?>(
                    """
                    select max(at) from (
                        select * from (select at from journal where account = @account and kind = 'Received' order by at desc limit 1) as received
                        union all
                        select seen_at from own_post where account = @account) as heard
                    """,
                    new { account = account.Value });
                heard = last is null || heard > last ? heard : last;
            }

            return RowValues.InstantOf(heard);
        },
        ct);
}
