using Dapper;
using NodaTime;
using TeamsBevakning.Domain;

namespace TeamsBevakning.Storage.Sql;

public sealed class SqlRegisters(SqlDatabase database) : IRegisters
{
    public Task<long> NewestAsync(CancellationToken ct) =>
        database.ReadAsync(connection => connection.ExecuteScalarAsync<long>("select coalesce(max(number), 0) from register"), ct);

    public Task<RegisterStamp> StampAsync(CancellationToken ct) => database.ReadAsync(
        async connection =>
        {
            var (number, memberships, absences) = await connection.QuerySingleAsync<(long Number, long Memberships, long Absences)>(
                """
                select (select coalesce(max(number), 0) from register), (select cast(coalesce(sum(version), 0) as bigint) from entra_group),
                    (select cast(coalesce(sum(version), 0) as bigint) from absence)
                """);
            return new RegisterStamp(number, memberships, absences);
        },
        ct);

    public Task<(long Number, string Json)?> ReadAsync(CancellationToken ct) => database.ReadAsync(
        connection => connection.QuerySingleOrDefaultAsync<(long Number, string Json)?>("select number, json from register order by number desc limit 1"), ct);

    public Task ImportAsync(string json, Instant at, CancellationToken ct) => database.WriteAsync(session =>
    {
        session.Execute("insert into register (imported_at, json) values (@at, @json)", new { at = at.ToUnixTimeMilliseconds(), json });
        session.Journal(new JournalEntry(JournalKind.RegisterImported, at));
    });
}
