using Dapper;
using NodaTime;
using TeamsBevakning.Domain;

namespace TeamsBevakning.Storage.Sqlite;

public sealed class SqlitePolicies(SqliteDatabase database, OutboxBell bell) : IPolicies
{
    public Task<long> NewestAsync(CancellationToken ct) =>
        Task.FromResult(database.Read(connection => connection.ExecuteScalar<long>("select coalesce(max(number), 0) from policy")));

    public Task<(long Number, string Json)?> ReadAsync(CancellationToken ct) => Task.FromResult(database.Read(connection =>
        connection.QuerySingleOrDefault<(long Number, string Json)?>("select number, json from policy order by number desc limit 1")));

    public Task<string?> FindAsync(string version, CancellationToken ct) => Task.FromResult(database.Read(connection =>
        connection.QueryFirstOrDefault<string>("select json from policy where version = @version", new { version })));

    public async Task<CommitOutcome> ApplyAsync(string json, string version, IReadOnlyList<Change> changes, Instant at, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        var outcome = await database.WriteAsync(
            connection =>
            {
                connection.Execute(
                    "insert into policy (version, applied_at, json) values (@version, @at, @json)", new { version, at = at.ToUnixTimeMilliseconds(), json });
                connection.Execute(JournalRow.Insert, JournalRow.Of(new JournalEntry(JournalKind.PolicyApplied, at) { Note = version }));
                return changes.All(change => ItemWrites.TryWrite(connection, change, at)) ? CommitOutcome.Committed : CommitOutcome.Stale;
            },
            result => result is CommitOutcome.Committed);
        if (outcome is CommitOutcome.Committed && changes.Count > 0)
        {
            bell.Ring();
        }

        return outcome;
    }
}
