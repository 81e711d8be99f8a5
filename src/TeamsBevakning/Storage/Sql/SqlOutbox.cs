using Dapper;
using NodaTime;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Storage.Sql;

public sealed class SqlOutbox(SqlDatabase database) : IOutbox
{
    public Task<IReadOnlyList<Delivery>> DueAsync(Instant at, int limit, CancellationToken ct) => database.ReadAsync<IReadOnlyList<Delivery>>(
        async connection => (await connection.QueryAsync<DeliveryRow>(
                $"select {DeliveryRow.Columns} from delivery where due_at <= @at order by due_at, id limit @limit", new { at = at.ToUnixTimeMilliseconds(), limit }))
            .Select(row => row.ToDelivery())
            .ToList(),
        ct);

    public async Task<IReadOnlyList<Delivery>> ClaimAsync(Instant at, int limit, CancellationToken ct) =>
        (await DueAsync(at, 1, ct)).Count == 0 ? [] : await database.WriteAsync<IReadOnlyList<Delivery>>(
            session =>
            [
                .. session.Query<DeliveryRow>(
                    Leases.Claim("delivery", DeliveryRow.Columns, "due_at <= @at", "due_at", session.Dialect), Leases.Parameters(database.Worker, at, limit))
                    .OrderBy(row => row.DueAt).ThenBy(row => row.Id).Select(row => row.ToDelivery()),
            ],
            _ => true);

    public Task MarkSentAsync(Delivery delivery, int itemVersion, LiveCard card, Instant at) => database.WriteAsync(session =>
    {
        session.Execute(
            $"""
            update delivery set
                due_at = case when wanted > @itemVersion then due_at end,
                attempts = 0, waiting = 0, reason = null, {Leases.Released},
                service_url = @ServiceUrl, channel = @ChannelId, conversation = @ConversationId, activity = @ActivityId
            where id = @Id
            """,
            new { itemVersion, card.ServiceUrl, card.ChannelId, card.ConversationId, card.ActivityId, delivery.Id });
        if (delivery is { Card: null, Notice.Card: CardKind.JournalHead })
        {
            session.Journal(new JournalEntry(JournalKind.HeadPosted, at) { Unit = delivery.Notice.To, Card = CardKind.JournalHead, Note = delivery.Notice.Subject });
        }
        else if (delivery.Card is null)
        {
            foreach (var (item, account) in ToldOf(session, delivery))
            {
                session.Journal(new JournalEntry(JournalKind.Carded, at)
                {
                    Item = new ItemId(Guid.Parse(item)),
                    Account = account is null ? null : new AccountId(account),
                    Unit = delivery.Notice.To,
                    Card = delivery.Notice.Card,
                });
            }
        }
    });

    public Task<LiveCard?> ThreadOfAsync(ItemId item, CardKind card, UnitId unit, CancellationToken ct) => database.ReadAsync(
        async connection => (await connection.QueryFirstOrDefaultAsync<DeliveryRow>(
            $"select {DeliveryRow.Columns} from delivery where item = @item and card = @card and unit = @unit and activity is not null order by id desc limit 1",
            new { item = item.ToString(), card = card.ToString(), unit = unit.Value }))?
        .ToDelivery().Card,
        ct);

    public Task MarkFailedAsync(Delivery delivery, Instant retryAt, string reason, CancellationToken ct) => database.WriteAsync(session => session.Execute(
        $"""
        update delivery set due_at = case when wanted > @Wanted then due_at else @at end, attempts = attempts + 1, reason = @reason, {Leases.Released}
        where id = @Id and {Mine}
        """,
        new { at = retryAt.ToUnixTimeMilliseconds(), reason, delivery.Wanted, delivery.Id, worker = database.Worker }));

    public Task ForgetCardAsync(Delivery delivery, Instant at, CancellationToken ct) => database.WriteAsync(session => session.Execute(
        $"""
        delete from delivery where id = @Id and exists (
            select 1 from delivery other
            where other.item = delivery.item and other.card = delivery.card and other.unit = delivery.unit and other.step = delivery.step and other.id <> delivery.id and other.activity is not null);
        update delivery set due_at = @at, service_url = null, channel = null, conversation = null, activity = null, {Leases.Released} where id = @Id;
        """,
        new { at = at.ToUnixTimeMilliseconds(), delivery.Id }));

    public Task MarkWaitingAsync(Delivery delivery, UnitId communicationsUnit, CancellationToken ct) => database.WriteAsync(session =>
    {
        session.Execute($"update delivery set {Leases.Released} where id = @Id and {Mine}", new { delivery.Id, worker = database.Worker });
        session.Execute(
            "update delivery set due_at = null, waiting = 1 where id = @Id and not exists (select 1 from tie where unit in (@unit, @central))",
            new { delivery.Id, unit = delivery.Notice.To.Value, central = communicationsUnit.Value });
    });

    public Task<IReadOnlyDictionary<UnitId, int>> WaitingAsync(CancellationToken ct) => database.ReadAsync<IReadOnlyDictionary<UnitId, int>>(
        async connection => (await connection.QueryAsync<(string Unit, int Count)>("select unit, count(*) from delivery where waiting = 1 group by unit"))
            .ToDictionary(row => new UnitId(row.Unit), row => row.Count),
        ct);

    /// <summary>Held by this process, or by nobody: another that took over says itself what came of it.</summary>
    private const string Mine = "(leased_by is null or leased_by = @worker)";

    private static IEnumerable<(string Item, string? Account)> ToldOf(WriteSession session, Delivery delivery) => session.Query<(string, string?)>(
        delivery.Notice.Card is CardKind.LateSummary
            ? "select item.id, item.account from summary join item on item.id = summary.item where summary.delivery = @Id order by item.received_at, item.id"
            : "select id, account from item where id = @item",
        new { delivery.Id, item = delivery.Notice.Item.ToString() });
}
