using System.Data.Common;
using Dapper;

namespace TeamsBevakning.Chaos.Judging;

/// <summary>The same plain SQL on both engines.</summary>
internal static class StoreQueries
{
    static StoreQueries() => DefaultTypeMap.MatchNamesWithUnderscores = true;

    public static async Task<StoreState> ReadAsync(DbConnection connection) => new(
        [.. await connection.QueryAsync<CommentRow>("select account, id, text, status, by_account from comment")],
        [.. await connection.QueryAsync<ItemRow>(
            "select id, kind, comment, version, round, state, steps, opened_late, holder_id, holder_name, resolution, escalated_at, missed_at, due_at from item")],
        [.. await connection.QueryAsync<DeliveryRow>("select id, item, card, unit, step, waiting, due_at, reason, conversation, activity from delivery order by id")],
        [.. await connection.QueryAsync<SummaryRow>("select delivery, item from summary")],
        [.. await connection.QueryAsync<JournalRow>("select number, at, kind, item, account, by_id, card, step, cause from journal order by number")],
        await connection.ExecuteScalarAsync<int>("select count(*) from tie"));

    public static async Task<Backlog> BacklogAsync(DbConnection connection, long at) => new(
        await connection.ExecuteScalarAsync<int>("select count(*) from delivery where due_at is not null"),
        await connection.ExecuteScalarAsync<long?>("select min(due_at) from delivery where due_at is not null"),
        await connection.ExecuteScalarAsync<int>("select count(*) from item where next_due_at <= @at", new { at }),
        await connection.ExecuteScalarAsync<long?>(
            "select min(free_at) from lane where free_at > @now and place in (select place from delivery where due_at is not null)", new { now = TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds() }));

    /// <summary>An item's claim stands until another takes it. A delivery's may lapse: what others then send first is for Teams' limits to say.</summary>
    public static async Task<IReadOnlySet<string>> ClaimsAsync(DbConnection connection) => (await connection.QueryAsync<string>(
        """
        select 'delivery ' || id || ' by ' || leased_by from delivery where leased_until > @now
        union all select 'item ' || id || ' by ' || leased_by from item where leased_by is not null
        """,
        new { now = TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds() }))
        .ToHashSet();
}
