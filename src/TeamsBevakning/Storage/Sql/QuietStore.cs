using Dapper;
using NodaTime;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Deliveries;

namespace TeamsBevakning.Storage.Sql;

/// <summary>In which hours people want no messages of their own, as they have said themselves.</summary>
public sealed class QuietStore(SqlDatabase database)
{
    /// <summary>What somebody has said; null in it for one who wants messages at any hour. Who has said nothing is not there.</summary>
    public Task<IReadOnlyDictionary<PersonId, QuietHours?>> ReadAsync(CancellationToken ct) => database.ReadAsync<IReadOnlyDictionary<PersonId, QuietHours?>>(
        async connection => (await connection.QueryAsync<(string Person, long? From, long? To)>("select person, from_minute, to_minute from quiet"))
            .ToDictionary(row => new PersonId(Guid.Parse(row.Person)), row => row is { From: { } from, To: { } to } ? new QuietHours(TimeOf(from), TimeOf(to)) : null),
        ct);

    /// <summary>She wants these, or none.</summary>
    public Task SayAsync(PersonId person, QuietHours? hours) => database.WriteAsync(session => session.Execute(
        """
        insert into quiet (person, from_minute, to_minute) values (@person, @from, @to)
        on conflict (person) do update set from_minute = excluded.from_minute, to_minute = excluded.to_minute
        """,
        new { person = person.ToString(), from = hours is null ? (int?)null : MinuteOf(hours.From), to = hours is null ? (int?)null : MinuteOf(hours.To) }));

    /// <summary>She wants what the policy says.</summary>
    public Task ForgetAsync(PersonId person) => database.WriteAsync(session => session.Execute("delete from quiet where person = @person", new { person = person.ToString() }));

    private static int MinuteOf(LocalTime time) => (time.Hour * 60) + time.Minute;

    private static LocalTime TimeOf(long minute) => new((int)minute / 60, (int)minute % 60);
}
