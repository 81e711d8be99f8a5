using Dapper;
using NodaTime;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Chain;
using TeamsBevakning.Domain.Deliveries;

namespace TeamsBevakning.Storage.Sql;

/// <summary>When the journal's head is next posted: one row, which of several programs one moves on.</summary>
public sealed class JournalHeads(SqlDatabase database, OutboxBell bell)
{
    /// <summary>Null before the first.</summary>
    public Task<Instant?> DueAsync(CancellationToken ct) => database.ReadAsync(
        async connection => RowValues.InstantOf(await connection.ExecuteScalarAsync<long?>("select due_at from head_posting")), ct);

    public Task BeginAsync(Instant due) => database.WriteAsync(session =>
        session.Execute("insert into head_posting (id, due_at) values (1, @due) on conflict (id) do nothing", new { due = due.ToUnixTimeMilliseconds() }));

    /// <summary>Puts the head as it stands into the outbox and moves the time on, once for each time. An empty journal has nothing to post.</summary>
    public async Task PostAsync(Instant due, Instant next, UnitId to, Instant at)
    {
        await database.WriteAsync(session =>
        {
            var moved = session.Execute(
                "update head_posting set due_at = @next where due_at = @due", new { due = due.ToUnixTimeMilliseconds(), next = next.ToUnixTimeMilliseconds() });
            if (moved == 1 && session.Query<(long Number, string Hash)>("select number, hash from journal_head").Single() is { Number: > 0 } last)
            {
                session.Execute(
                    "insert into delivery (item, card, unit, step, wanted, due_at, urgency, subject) values (@none, @card, @unit, 0, 1, @at, @urgency, @subject)",
                    new { none = Notice.OfNoItem.ToString(), card = nameof(CardKind.JournalHead), unit = to.Value, at = at.ToUnixTimeMilliseconds(), urgency = (int)Urgency.Report, subject = new ChainHead(last.Number, last.Hash).ToString() });
            }
        });
        bell.Ring();
    }
}
