using Dapper;
using NodaTime;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Deliveries;

namespace TeamsBevakning.Storage.Sql;

/// <summary>Who wants the week's figures by themselves, and when next; of several programs one sends them.</summary>
public sealed class WeekWishes(SqlDatabase database, OutboxBell bell)
{
    /// <summary>From now on she gets them; in place of what she wished before.</summary>
    public Task WishAsync(WeekWish wish) => database.WriteAsync(session => session.Execute(
        "insert into week_wish (person, of_name, next_due_at) values (@person, @Of, @due) on conflict (person) do update set of_name = excluded.of_name, next_due_at = excluded.next_due_at",
        new { person = wish.Person.ToString(), wish.Of, due = wish.DueAt.ToUnixTimeMilliseconds() }));

    /// <summary>Whether there was a wish to take back.</summary>
    public Task<bool> TakeBackAsync(PersonId person) =>
        database.WriteAsync(session => session.Execute("delete from week_wish where person = @person", new { person = person.ToString() }) == 1, _ => true);

    public Task<IReadOnlyList<WeekWish>> DueAsync(Instant at, int limit, CancellationToken ct) => database.ReadAsync<IReadOnlyList<WeekWish>>(
        async connection =>
        [
            .. (await connection.QueryAsync<(string Person, string Of, long Due)>(
                "select person, of_name, next_due_at from week_wish where next_due_at <= @at order by next_due_at limit @limit", new { at = at.ToUnixTimeMilliseconds(), limit }))
                .Select(row => new WeekWish(new PersonId(Guid.Parse(row.Person)), row.Of, Instant.FromUnixTimeMilliseconds(row.Due))),
        ],
        ct);

    /// <summary>Puts the week into the outbox and moves the time on, as one: once for each time, whoever is stopped in between.</summary>
    /// <param name="to">Whose figures they are; the card itself goes to the person.</param>
    public async Task SendAsync(WeekWish wish, Instant next, string subject, UnitId to, Instant at)
    {
        await database.WriteAsync(session =>
        {
            var moved = session.Execute(
                "update week_wish set next_due_at = @next where person = @person and next_due_at = @due",
                new { person = wish.Person.ToString(), due = wish.DueAt.ToUnixTimeMilliseconds(), next = next.ToUnixTimeMilliseconds() });
            if (moved == 1)
            {
                session.Execute(
                    "insert into delivery (item, card, unit, step, wanted, due_at, urgency, subject) values (@none, @card, @unit, 0, 1, @at, @urgency, @subject)",
                    new { none = Notice.OfNoItem.ToString(), card = nameof(CardKind.WeeklyStatus), unit = to.Value, at = at.ToUnixTimeMilliseconds(), urgency = (int)Urgency.Report, subject });
            }
        });
        bell.Ring();
    }
}

/// <summary>That a person wants the week's figures by themselves.</summary>
/// <param name="Of">The unit or account; empty for all.</param>
/// <param name="DueAt">When she gets them next.</param>
public sealed record WeekWish(PersonId Person, string Of, Instant DueAt);
