using Dapper;
using NodaTime;
using TeamsBevakning.Domain;

namespace TeamsBevakning.Storage.Sqlite;

public sealed class SqliteRegisters(SqliteDatabase database) : IRegisters
{
    public Task<long> NewestAsync(CancellationToken ct) =>
        Task.FromResult(database.Read(connection => connection.ExecuteScalar<long>("select coalesce(max(number), 0) from register")));

    public Task<(long Number, string Json)?> ReadAsync(CancellationToken ct) => Task.FromResult(database.Read(connection =>
        connection.QuerySingleOrDefault<(long Number, string Json)?>("select number, json from register order by number desc limit 1")));

    public Task ImportAsync(string json, Instant at, CancellationToken ct) => database.WriteAsync(connection =>
    {
        connection.Execute("insert into register (imported_at, json) values (@at, @json)", new { at = at.ToUnixTimeMilliseconds(), json });
        connection.Execute(JournalRow.Insert, JournalRow.Of(new JournalEntry(JournalKind.RegisterImported, at)));
    });
}
