using Dapper;
using NodaTime;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Storage.Sql;

public sealed partial class SqlOutbox(SqlDatabase database) : IOutbox
{
    public Task<IReadOnlyList<Delivery>> DueAsync(Instant at, int limit, CancellationToken ct) => ListAsync("due_at <= @at", at, limit, ct);

    public Task<IReadOnlyList<Delivery>> UnplacedAsync(Instant at, int limit, CancellationToken ct) => ListAsync("due_at <= @at and place is null", at, limit, ct);

    public Task PlaceAsync(IReadOnlyList<Placement> placements, CancellationToken ct) => database.WriteAsync(session =>
    {
        foreach (var placement in placements)
        {
            if (placement.Place is { } place)
            {
                PaceWrites.Open(session, place);
            }

            session.Execute(
                placement.IsHeld ? $"update delivery set waiting = 0, due_at = @lookAgainAt where {Unplaced}"
                : placement.Place is null ? $"update delivery set waiting = 1, due_at = @lookAgainAt where {Unplaced} and not exists ({WholeChannel(session.Dialect)})" : $"update delivery set place = @Place, waiting = 0 where {Unplaced}",
                new
                {
                    placement.Place,
                    placement.Delivery.Id,
                    at = placement.At.ToUnixTimeMilliseconds(),
                    lookAgainAt = placement.LookAgainAt.ToUnixTimeMilliseconds(),
                    units = placement.Channels.Select(unit => unit.Value).ToArray(),
                });
        }
    });

    public async Task<Claimed> ClaimAsync(Instant at, int posts, int updates, CancellationToken ct) => (await DueAsync(at, 1, ct)).Count == 0
        ? Claimed.Nothing
        : await database.WriteAsync(session => SqlClaims.Take(session, database.Worker, at.ToUnixTimeMilliseconds(), posts, updates), _ => true);

    public Task CountAsync(string place, CancellationToken ct) => database.WriteAsync(session =>
    {
        PaceWrites.Count(session, place, PaceWrites.Alone(session));
    });

    public Task<LiveCard?> ThreadOfAsync(ItemId item, CardKind card, UnitId unit, CancellationToken ct) => database.ReadAsync(
        async connection => (await connection.QueryFirstOrDefaultAsync<DeliveryRow>(
            $"select {DeliveryRow.Columns} from delivery where item = @item and card = @card and unit = @unit and activity is not null order by id desc limit 1",
            new { item = item.ToString(), card = card.ToString(), unit = unit.Value }))?
        .ToDelivery().Card,
        ct);

    public Task<IReadOnlyDictionary<UnitId, int>> WaitingAsync(CancellationToken ct) => database.ReadAsync<IReadOnlyDictionary<UnitId, int>>(
        async connection => (await connection.QueryAsync<(string Unit, int Count)>("select unit, count(*) from delivery where waiting = 1 group by unit"))
            .ToDictionary(row => new UnitId(row.Unit), row => row.Count),
        ct);

    public Task<IReadOnlyList<FailingDeliveries>> FailingAsync(CancellationToken ct) => database.ReadAsync<IReadOnlyList<FailingDeliveries>>(
        async connection => (await connection.QueryAsync<FailingRow>(
                "select fault, reason, place, count(*) as count, min(failing_since) as since from delivery where fault is not null group by fault, reason, place order by since"))
            .Select(row => row.ToFailing()).ToList(),
        ct);

    private const string Unplaced = "id = @Id and place is null and due_at <= @at";

    private static string WholeChannel(SqlDialect dialect) => $"""
        select 1 from tie where {dialect.Among("tie.unit", "@units")}
            and not exists (select 1 from place_fault where place_fault.place = tie.channel and place_fault.until > @at)
        """;

    private Task<IReadOnlyList<Delivery>> ListAsync(string which, Instant at, int limit, CancellationToken ct) => database.ReadAsync<IReadOnlyList<Delivery>>(
        async connection => (await connection.QueryAsync<DeliveryRow>(
                $"select {DeliveryRow.Columns} from delivery where {which} order by due_at, id limit @limit", new { at = at.ToUnixTimeMilliseconds(), limit }))
            .Select(row => row.ToDelivery())
            .ToList(),
        ct);
}
