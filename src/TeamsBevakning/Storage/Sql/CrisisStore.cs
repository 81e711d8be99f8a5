using Dapper;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Crises;

namespace TeamsBevakning.Storage.Sql;

/// <summary>Where a crisis is declared.</summary>
public sealed class CrisisStore(SqlDatabase database)
{
    /// <summary>The numbers of the newest policy and of the last switch, which change when either does; 0 when there has been none.</summary>
    public Task<(long Policy, long Crisis)> StampAsync(CancellationToken ct) => database.ReadAsync(
        connection => connection.QuerySingleAsync<(long, long)>("select (select coalesce(max(number), 0) from policy), (select coalesce(max(number), 0) from crisis)"), ct);

    /// <summary>As it is now.</summary>
    public async Task<CrisisState> ReadAsync(CancellationToken ct) =>
        await database.ReadAsync(connection => connection.QueryFirstOrDefaultAsync<(long Number, string Scopes)?>("select number, scopes from crisis order by number desc limit 1"), ct) is { } row
            ? new CrisisState(row.Number, CrisisJson.Read(row.Scopes))
            : CrisisState.None;

    /// <summary>Stores a switch; stale when another came before it.</summary>
    public Task<CommitOutcome> SwitchAsync(CrisisState after, IReadOnlyList<JournalEntry> journal) => database.WriteAsync(
        session =>
        {
            var before = session.QueryFirstOrDefault<long>("select coalesce(max(number), 0) from crisis");
            if (before != after.Number - 1
                || session.Execute("insert into crisis (number, scopes) values (@number, @scopes) on conflict (number) do nothing", new { number = after.Number, scopes = CrisisJson.Write(after.Scopes) }) == 0)
            {
                return CommitOutcome.Stale;
            }

            session.Execute("delete from crisis where number < @number", new { number = after.Number });
            session.Journal(journal);
            return CommitOutcome.Committed;
        },
        outcome => outcome is CommitOutcome.Committed);

    /// <summary>The switch that open items do not all follow yet; null when they do.</summary>
    public Task<long?> UnfollowedAsync(CancellationToken ct) =>
        database.ReadAsync(connection => connection.QueryFirstOrDefaultAsync<long?>("select number from crisis where followed = 0"), ct);

    /// <summary>Every open item follows that switch.</summary>
    public Task FollowedAsync(long number) => database.WriteAsync(session => session.Execute("update crisis set followed = 1 where number = @number", new { number }));
}
