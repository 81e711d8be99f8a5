using Dapper;
using Microsoft.Data.Sqlite;
using NodaTime;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Storage.Sqlite;

public sealed class SqliteOutbox(SqliteDatabase database) : IOutbox
{
    public Task<IReadOnlyList<Delivery>> DueAsync(Instant at, int limit, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<Delivery>>(database.Read(connection => connection
            .Query<Row>("select * from delivery where due_at <= @at order by due_at, id limit @limit", new { at = at.ToUnixTimeMilliseconds(), limit })
            .Select(row => row.ToDelivery())
            .ToList()));

    public Task MarkSentAsync(Delivery delivery, int itemVersion, LiveCard card, Instant at) => database.WriteAsync(connection =>
    {
        connection.Execute(
            """
            update delivery set
                due_at = case when wanted > @itemVersion then due_at end,
                attempts = 0, waiting = 0, reason = null,
                service_url = @ServiceUrl, channel = @ChannelId, conversation = @ConversationId, activity = @ActivityId
            where id = @Id
            """,
            new { itemVersion, card.ServiceUrl, card.ChannelId, card.ConversationId, card.ActivityId, delivery.Id });
        if (delivery.Card is null)
        {
            foreach (var (item, account) in ToldOf(connection, delivery))
            {
                var entry = new JournalEntry(JournalKind.Carded, at)
                {
                    Item = new ItemId(Guid.Parse(item)),
                    Account = new AccountId(account),
                    Unit = delivery.Notice.To,
                    Card = delivery.Notice.Card,
                };
                connection.Execute(JournalRow.Insert, JournalRow.Of(entry));
            }
        }
    });

    public Task<LiveCard?> ThreadOfAsync(ItemId item, CardKind card, UnitId unit, CancellationToken ct) => Task.FromResult(database.Read(connection => connection
        .QueryFirstOrDefault<Row>(
            "select * from delivery where item = @item and card = @card and unit = @unit and activity is not null order by id desc limit 1",
            new { item = item.ToString(), card = card.ToString(), unit = unit.Value })?
        .ToDelivery().Card));

    public Task MarkFailedAsync(Delivery delivery, Instant retryAt, string reason, CancellationToken ct) => database.WriteAsync(connection =>
        connection.Execute(
            "update delivery set due_at = case when wanted > @Wanted then due_at else @at end, attempts = attempts + 1, reason = @reason where id = @Id",
            new { at = retryAt.ToUnixTimeMilliseconds(), reason, delivery.Wanted, delivery.Id }));

    public Task ForgetCardAsync(Delivery delivery, Instant at, CancellationToken ct) => database.WriteAsync(connection =>
        connection.Execute(
            """
            delete from delivery where id = @Id and exists (
                select 1 from delivery other
                where other.item = delivery.item and other.card = delivery.card and other.unit = delivery.unit and other.step = delivery.step and other.id <> delivery.id and other.activity is not null);
            update delivery set due_at = @at, service_url = null, channel = null, conversation = null, activity = null where id = @Id;
            """,
            new { at = at.ToUnixTimeMilliseconds(), delivery.Id }));

    public Task MarkWaitingAsync(Delivery delivery, UnitId communicationsUnit, CancellationToken ct) => database.WriteAsync(connection =>
        connection.Execute(
            "update delivery set due_at = null, waiting = 1 where id = @Id and not exists (select 1 from tie where unit in (@unit, @central))",
            new { delivery.Id, unit = delivery.Notice.To.Value, central = communicationsUnit.Value }));

    public Task<IReadOnlyDictionary<UnitId, int>> WaitingAsync(CancellationToken ct) =>
        Task.FromResult<IReadOnlyDictionary<UnitId, int>>(database.Read(connection => connection
            .Query<(string Unit, int Count)>("select unit, count(*) from delivery where waiting = 1 group by unit")
            .ToDictionary(row => new UnitId(row.Unit), row => row.Count)));

    private static IEnumerable<(string Item, string Account)> ToldOf(SqliteConnection connection, Delivery delivery) => connection.Query<(string, string)>(
        delivery.Notice.Card is CardKind.LateSummary
            ? "select item.id, item.account from summary join item on item.id = summary.item where summary.delivery = @Id order by item.received_at, item.id"
            : "select id, account from item where id = @item",
        new { delivery.Id, item = delivery.Notice.Item.ToString() });

    private sealed class Row
    {
        public long Id { get; init; }
        public required string Item { get; init; }
        public required string Card { get; init; }
        public required string Unit { get; init; }
        public int Step { get; init; }
        public int Wanted { get; init; }
        public int Attempts { get; init; }
        public string? ServiceUrl { get; init; }
        public string? Channel { get; init; }
        public string? Conversation { get; init; }
        public string? Activity { get; init; }

        public Delivery ToDelivery() => new(
            Id,
            new Notice(new ItemId(Guid.Parse(Item)), Enum.Parse<CardKind>(Card), new UnitId(Unit), Step),
            Wanted,
            Attempts,
            Activity is null ? null : new LiveCard(ServiceUrl!, Channel!, Conversation!, Activity));
    }
}
