using Dapper;
using NodaTime;
using TeamsBevakning.Domain;

namespace TeamsBevakning.Storage.Sql;

public sealed class SqlPolicies(SqlDatabase database, OutboxBell bell) : IPolicies
{
    public Task<long> NewestAsync(CancellationToken ct) =>
        database.ReadAsync(connection => connection.ExecuteScalarAsync<long>("select coalesce(max(number), 0) from policy"), ct);

    public Task<(long Number, string Json)?> ReadAsync(CancellationToken ct) => database.ReadAsync(
        connection => connection.QuerySingleOrDefaultAsync<(long Number, string Json)?>("select number, json from policy order by number desc limit 1"), ct);

    public Task<string?> FindAsync(string version, CancellationToken ct) => database.ReadAsync(
        connection => connection.QueryFirstOrDefaultAsync<string>("select json from policy where version = @version", new { version }), ct);

    public async Task<CommitOutcome> ApplyAsync(string json, string version, IReadOnlyList<Change> changes, Instant at, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        var outcome = await database.WriteAsync(
            session =>
            {
                session.Execute(
                    "insert into policy (version, applied_at, json) values (@version, @at, @json)", new { version, at = at.ToUnixTimeMilliseconds(), json });
                session.Journal(new JournalEntry(JournalKind.PolicyApplied, at) { Note = version });
                return changes.All(change => ItemWrites.TryWrite(session, change, at)) ? CommitOutcome.Committed : CommitOutcome.Stale;
            },
            result => result is CommitOutcome.Committed);
        if (outcome is CommitOutcome.Committed && changes.Count > 0)
        {
            bell.Ring();
        }

        return outcome;
    }
}
