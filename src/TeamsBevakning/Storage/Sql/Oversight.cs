using Dapper;
using NodaTime;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Domain.Weekly;

namespace TeamsBevakning.Storage.Sql;

/// <summary>What the journal and the items tell of the looks at accounts.</summary>
public sealed class Oversight(SqlDatabase database)
{
    /// <summary>The unhandled looks of a unit; of all units when none is named.</summary>
    public Task<IReadOnlyList<Item>> OpenAsync(UnitId? unit, CancellationToken ct) => database.ReadAsync(
        connection => SqlItems.ItemsAsync(
            connection,
            "kind = 'Oversight' and matter_subject is not null and unhandled = 1 and (@unit is null or unit = @unit)",
            new { unit = unit?.Value }),
        ct);

    /// <summary>When each of these accounts was last looked at, from an instant on; one that was not, or whose look was undone, is not there.</summary>
    public Task<IReadOnlyDictionary<AccountId, Instant>> LookedAtAsync(IReadOnlyCollection<AccountId> accounts, Instant from, CancellationToken ct) =>
        database.ReadAsync<IReadOnlyDictionary<AccountId, Instant>>(
            async connection => (await connection.QueryAsync<(string Account, long At)>(
                    $"""
                    select account, max(case when kind = 'Looked' then at end) as at from journal
                    where {database.Dialect.Among("account", "@accounts")} and at >= @from and kind in ('Looked', 'LookUndone')
                    group by account having sum(case when kind = 'Looked' then 1 else -1 end) > 0
                    """,
                    new { accounts = accounts.Select(account => account.Value).ToArray(), from = from.ToUnixTimeMilliseconds() }))
                .ToDictionary(row => new AccountId(row.Account), row => Instant.FromUnixTimeMilliseconds(row.At)),
            ct);

    /// <summary>
    /// How many days each account was without oversight: days whose daily look nobody did by the policy's time, by when that was. An account without such a day is not there. The same as the number of
    /// <c>Unwatched</c> entries in the journal with a deadline in the span.
    /// </summary>
    /// <param name="from">The first instant.</param>
    /// <param name="to">The first instant after.</param>
    public Task<IReadOnlyDictionary<AccountId, int>> DaysWithoutAsync(Instant from, Instant to, CancellationToken ct) =>
        database.ReadAsync<IReadOnlyDictionary<AccountId, int>>(
            async connection => (await connection.QueryAsync<(string Account, int Days)>(
                    WeekReads.DaysWithout,
                    new { from = from.ToUnixTimeMilliseconds(), to = to.ToUnixTimeMilliseconds() }))
                .ToDictionary(row => new AccountId(row.Account), row => row.Days),
            ct);

    /// <summary>The snapshots that are due in a span, taken or not.</summary>
    /// <param name="from">The first instant.</param>
    /// <param name="to">The first instant after.</param>
    public Task<IReadOnlyList<WeekSnapshot>> SnapshotsAsync(Instant from, Instant to, CancellationToken ct) =>
        database.ReadAsync<IReadOnlyList<WeekSnapshot>>(
            async connection =>
            [
                .. (await connection.QueryAsync<(string Account, long DueAt, long IsTaken)>(WeekReads.Snapshots, new { from = from.ToUnixTimeMilliseconds(), to = to.ToUnixTimeMilliseconds() }))
                    .Select(row => new WeekSnapshot(new AccountId(row.Account), Instant.FromUnixTimeMilliseconds(row.DueAt), row.IsTaken != 0)),
            ],
            ct);
}
