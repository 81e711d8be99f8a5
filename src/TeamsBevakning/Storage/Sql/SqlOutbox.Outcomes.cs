using NodaTime;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Storage.Sql;

/// <summary>What came of what was claimed.</summary>
public sealed partial class SqlOutbox
{
    /// <summary>Held by this process, or by nobody: another that took over says itself what came of it.</summary>
    private const string Mine = "(leased_by is null or leased_by = @worker)";

    public Task MarkSentAsync(Delivery delivery, int itemVersion, LiveCard card, Instant at, string? elsewhere = null) => database.WriteAsync(session =>
    {
        // Its place may have been taken from it while it was on its way; it keeps the one that it went by, where its updates are counted.
        var place = delivery.Place ?? card.ChannelId;
        PaceWrites.Answered(session, delivery);
        PaceWrites.Open(session, place);
        session.Execute(
            $"""
            update delivery set
                due_at = case when wanted > @itemVersion then coalesce(due_at, @at) end,
                attempts = 0, waiting = 0, reason = null, fault = null, failing_since = null, {Leases.Released}, place = coalesce(place, @place),
                service_url = @ServiceUrl, channel = @ChannelId, conversation = @ConversationId, activity = @ActivityId
            where id = @Id
            """,
            new { itemVersion, place, at = at.ToUnixTimeMilliseconds(), card.ServiceUrl, card.ChannelId, card.ConversationId, card.ActivityId, delivery.Id });
        session.Execute("delete from place_fault where place = @place", new { place });
        if (delivery is { Card: null, Notice.Card: CardKind.JournalHead })
        {
            session.Journal(new JournalEntry(JournalKind.HeadPosted, at) { Unit = delivery.Notice.To, Card = CardKind.JournalHead, Note = delivery.Notice.Subject });
        }
        else if (delivery.Card is null)
        {
            Journal(session, delivery, at, elsewhere);
        }
    });

    public Task ReleaseAsync(Delivery delivery, CancellationToken ct) => database.WriteAsync(session =>
    {
        PaceWrites.Withdraw(session, delivery);
        session.Execute($"update delivery set {Leases.Released} where id = @Id and {Mine}", new { delivery.Id, worker = database.Worker });
    });

    public Task MarkFailedAsync(Delivery delivery, FailedTry failed, Instant retryAt, CancellationToken ct) => database.WriteAsync(session =>
    {
        PaceWrites.Answered(session, delivery);
        session.Execute(
            $"""
            update delivery set due_at = case when wanted > @Wanted then due_at else @retryAt end, attempts = attempts + 1, {Failed},
                is_short = case when @shortens = 1 then 1 else is_short end, place = case when @leaves = 1 and activity is null then null else place end, {Leases.Released}
            where id = @Id and {Mine}
            """,
            new
            {
                retryAt = retryAt.ToUnixTimeMilliseconds(),
                shortens = failed.Shortens ? 1 : 0,
                leaves = failed.Leaves ? 1 : 0,
                fault = failed.Fault.ToString(),
                failed.Reason,
                at = failed.At.ToUnixTimeMilliseconds(),
                delivery.Wanted,
                delivery.Id,
                worker = database.Worker,
            });
    });

    public Task ForgetCardAsync(Delivery delivery, Instant at, CancellationToken ct) => database.WriteAsync(session =>
    {
        PaceWrites.Answered(session, delivery);
        session.Execute(
            $"""
            delete from delivery where id = @Id and exists (
                select 1 from delivery other
                where other.item = delivery.item and other.card = delivery.card and other.unit = delivery.unit and other.step = delivery.step and other.id <> delivery.id and other.activity is not null);
            update delivery set due_at = @at, service_url = null, channel = null, conversation = null, activity = null, place = null, {Leases.Released} where id = @Id;
            """,
            new { at = at.ToUnixTimeMilliseconds(), delivery.Id });
    });

    public Task DropAsync(Delivery delivery, FailedTry failed, CancellationToken ct) => database.WriteAsync(session =>
    {
        PaceWrites.Answered(session, delivery);
        session.Execute(
            $"update delivery set due_at = case when wanted > @Wanted then due_at end, reason = @Reason, fault = null, failing_since = null, {Leases.Released} where id = @Id and {Mine}",
            new { delivery.Wanted, delivery.Id, failed.Reason, worker = database.Worker });
    });

    public Task TryHeldAsync(Instant at, CancellationToken ct) => database.WriteAsync(session =>
    {
        var now = new { at = at.ToUnixTimeMilliseconds() };
        session.Execute("delete from place_fault", now);
        session.Execute("update delivery set due_at = @at where due_at > @at and fault is not null", now);
        session.Execute("update delivery set due_at = @at, waiting = 0 where due_at > @at and waiting = 1", now);
    });

    private const string Failed = "reason = @Reason, fault = @fault, failing_since = coalesce(failing_since, @at)";

    private static void Journal(WriteSession session, Delivery delivery, Instant at, string? elsewhere)
    {
        foreach (var (item, account) in ToldOf(session, delivery))
        {
            var carded = new JournalEntry(JournalKind.Carded, at)
            {
                Item = new ItemId(Guid.Parse(item)),
                Account = account is null ? null : new AccountId(account),
                Unit = delivery.Notice.To,
                Card = delivery.Notice.Card,
            };
            session.Journal(carded);
            if (elsewhere is not null)
            {
                session.Journal(carded with { Kind = JournalKind.Rerouted, Note = elsewhere });
            }
        }
    }

    private static IEnumerable<(string Item, string? Account)> ToldOf(WriteSession session, Delivery delivery) => session.Query<(string, string?)>(
        delivery.Notice.Card is CardKind.LateSummary or CardKind.LateGroup
            ? "select item.id, item.account from summary join item on item.id = summary.item where summary.delivery = @Id order by item.received_at, item.id"
            : "select id, account from item where id = @item",
        new { delivery.Id, item = delivery.Notice.Item.ToString() });
}
