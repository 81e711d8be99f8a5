using System.Data.Common;
using Dapper;
using NodaTime;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Domain.Upkeep;

namespace TeamsBevakning.Storage.Sql;

/// <summary>
/// What the self-check reads and remembers. Each of its queries is a search in an index that holds only what may be amiss, or takes up where the last one ended, and has a limit: the cost is
/// the same however much is stored.
/// </summary>
public sealed class UpkeepStore(SqlDatabase database)
{
    /// <summary>Unhandled items that nothing will bring up, though nobody has found that nothing is to come.</summary>
    internal const string Lost = "select id from item where unhandled = 1 and next_due_at is null and nothing_due = 0 limit @limit";

    /// <summary>Unhandled items whose cards nobody has looked for since they opened, or since one of their deliveries went away.</summary>
    internal const string Unchecked = "select id from item where unhandled = 1 and checked = 0 limit @limit";

    /// <summary>The next ones of all unhandled items, round and round, whatever is believed of them.</summary>
    internal const string Round =
        "select unit, id from item where unhandled = 1 and (unit, id) > (@unit, @item) order by unit, id limit @limit";

    /// <summary>What should have been done before an instant and has not been: how much, up to the limit, and since when.</summary>
    internal const string OverdueItems = "select count(*) as count, min(next_due_at) as since from (select next_due_at from item where next_due_at <= @before order by next_due_at limit @limit) due";

    internal const string OverdueDeliveries = "select count(*) as count, min(due_at) as since from (select due_at from delivery where due_at <= @before order by due_at limit @limit) due";

    /// <summary>Unhandled items that are past their deadline.</summary>
    internal const string Late = "select count(*) from (select 1 from item where unhandled = 1 and missed_at is not null and missed_at > 0 limit @limit) late";

    private const string OldestDue = "select min(due_at) from delivery where due_at is not null";

    private const string Free = "(next_at <= @at or next_at > @at + @period)";
    private const string Live = "(delivery.activity is not null or delivery.due_at is not null or delivery.waiting = 1)";

    /// <summary>Whether it is time, and this program has it; the others find that it is not until <paramref name="period"/> has passed.</summary>
    public async Task<bool> ClaimAsync(Instant at, Duration period, CancellationToken ct)
    {
        var parameters = new { at = at.ToUnixTimeMilliseconds(), period = (long)period.TotalMilliseconds };
        return await database.ReadAsync(connection => connection.ExecuteScalarAsync<long>($"select count(*) from upkeep where {Free}", parameters), ct) > 0
            && await database.WriteAsync(session => session.Execute($"update upkeep set next_at = @at + @period where {Free}", parameters) == 1, _ => true);
    }

    /// <summary>What may be amiss, with what is kept for it: at most so many suspects, and so many more of the round, which goes on.</summary>
    public async Task<IReadOnlyList<Kept>> SuspectsAsync(int suspects, int round, CancellationToken ct)
    {
        var found = await database.ReadAsync(connection => FindAsync(connection, suspects, round), ct);
        await database.WriteAsync(session => session.Execute("update upkeep set unit = @unit, item = @item", new { unit = found.Unit, item = found.Item }));
        return found.Kept;
    }

    /// <summary>Nothing is missing of these: they are looked at again when something happens to their deliveries.</summary>
    public Task CheckedAsync(IReadOnlyList<ItemId> items) => items.Count == 0 ? Task.CompletedTask : database.WriteAsync(session => session.Execute(
        $"""
        update item set checked = 1, nothing_due = case when next_due_at is null then 1 else 0 end
        where {session.Dialect.Among("id", "@ids")} and (checked = 0 or (next_due_at is null and nothing_due = 0))
        """,
        new { ids = items.Select(item => item.ToString()).ToArray() }));

    /// <summary>How many due rows nobody has got to in time, up to <paramref name="most"/>, and since when the longest waits; null when there are none.</summary>
    public Task<(int Count, Instant Since)?> OverdueAsync(Instant items, Instant deliveries, int most, CancellationToken ct) => database.ReadAsync(
        async connection =>
        {
            var late = await connection.QuerySingleAsync<OverdueRow>(OverdueItems, new { before = items.ToUnixTimeMilliseconds(), limit = most });
            var undelivered = await connection.QuerySingleAsync<OverdueRow>(OverdueDeliveries, new { before = deliveries.ToUnixTimeMilliseconds(), limit = most });
            var since = late.Since < undelivered.Since ? late.Since : undelivered.Since ?? late.Since;
            return since is { } oldest ? ((int)(late.Count + undelivered.Count), Instant.FromUnixTimeMilliseconds(oldest)) : ((int, Instant)?)null;
        },
        ct);

    /// <summary>For the figures: how many unhandled items are past their deadline, up to <paramref name="most"/>, and since when the delivery that is due the longest is.</summary>
    public Task<(int Late, Instant? OldestDue)> StandingAsync(int most, CancellationToken ct) => database.ReadAsync(
        async connection => (
            await connection.ExecuteScalarAsync<int>(Late, new { limit = most }),
            RowValues.InstantOf(await connection.ExecuteScalarAsync<long?>(OldestDue))),
        ct);

    /// <summary>The self-check is done, by this program, for all of them.</summary>
    public Task EndedAsync(Instant at, int unmended) =>
        database.WriteAsync(session => session.Execute("update upkeep set ran_at = @at, unmended = @unmended", new { at = at.ToUnixTimeMilliseconds(), unmended }));

    /// <summary>When it was last done, by whichever program, and how much it found that it could not mend; null before the first.</summary>
    public Task<(Instant At, int Unmended)?> LastAsync(CancellationToken ct) => database.ReadAsync(
        async connection => await connection.QuerySingleAsync<(long? At, int Unmended)>("select ran_at, unmended from upkeep") is ({ } at, var unmended)
            ? (Instant.FromUnixTimeMilliseconds(at), unmended)
            : ((Instant, int)?)null,
        ct);

    private async Task<(string Unit, string Item, IReadOnlyList<Kept> Kept)> FindAsync(DbConnection connection, int suspects, int round)
    {
        var (unit, item) = await connection.QuerySingleAsync<(string, string)>("select unit, item from upkeep");
        var next = (await connection.QueryAsync<(string Unit, string Id)>(Round, new { unit, item, limit = round })).AsList();
        var ids = new HashSet<string>(next.Select(row => row.Id));
        ids.UnionWith(await connection.QueryAsync<string>(Lost, new { limit = suspects }));
        ids.UnionWith(await connection.QueryAsync<string>(Unchecked, new { limit = suspects }));

        // At the end it begins again.
        var (toUnit, toItem) = next.Count == round && next is [.., var last] ? last : (string.Empty, string.Empty);
        return (toUnit, toItem, await KeptAsync(connection, [.. ids]));
    }

    private async Task<IReadOnlyList<Kept>> KeptAsync(DbConnection connection, string[] ids)
    {
        // The items first: a card that comes with a change in between is seen, and one that goes with it makes the mending stale.
        var items = (await connection.QueryAsync<ItemRow>($"select {ItemRow.Columns}, next_due_at from item where {database.Dialect.Among("id", "@ids")}", new { ids })).AsList();
        var cards = (await connection.QueryAsync<(string Item, string Card, string Unit)>(Cards(database.Dialect), new { ids }))
            .ToLookup(row => row.Item, row => (Enum.Parse<CardKind>(row.Card), new UnitId(row.Unit)));
        return [.. items.Select(row => new Kept(row.ToItem(), RowValues.InstantOf(row.NextDueAt), [.. cards[row.Id]]))];
    }

    internal static string Cards(SqlDialect dialect) => $"""
        select delivery.item, delivery.card, delivery.unit from delivery where {dialect.Among("delivery.item", "@ids")} and delivery.card not in ('LateSummary', 'LateGroup') and {Live}
        union all
        select summary.item, case delivery.card when 'LateGroup' then 'Escalation' else delivery.card end, delivery.unit from summary join delivery on delivery.id = summary.delivery where {dialect.Among("summary.item", "@ids")} and {Live}
        """;

    private sealed class OverdueRow
    {
        public long Count { get; init; }
        public long? Since { get; init; }
    }
}
