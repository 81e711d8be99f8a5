using Dapper;
using NodaTime;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Duties;

namespace TeamsBevakning.Storage.Sql;

/// <summary>The duties as they are planned, each with the instant at which its next occasion opens. What is due is claimed like other due work.</summary>
public sealed class DutyStore(SqlDatabase database, OutboxBell bell)
{
    internal const string Due = "next_due_at <= @at";

    private const string Columns = "id, duty, unit, account, after_at, has_opened, policy_version, next_due_at";

    public Task<IReadOnlyList<PlannedDuty>> ListAsync(CancellationToken ct) => ReadAsync("true order by next_due_at, id", new { }, ct);

    public Task<IReadOnlyList<PlannedDuty>> DueAsync(Instant at, int limit, CancellationToken ct) =>
        ReadAsync($"{Due} order by next_due_at limit @limit", new { at = at.ToUnixTimeMilliseconds(), limit }, ct);

    /// <summary>From now on these are the duties. One that a program has opened an occasion of meanwhile is left as it is.</summary>
    /// <param name="known">What they were reckoned from.</param>
    public Task SyncAsync(IReadOnlyCollection<PlannedDuty> known, IReadOnlyCollection<PlannedDuty> planned) => database.WriteAsync(session =>
    {
        var before = known.ToDictionary(duty => duty.Id);
        foreach (var gone in before.Keys.Except(planned.Select(duty => duty.Id)))
        {
            session.Execute("delete from duty where id = @gone", new { gone });
        }

        foreach (var duty in planned)
        {
            if (!before.TryGetValue(duty.Id, out var old))
            {
                session.Execute(
                    """
                    insert into duty (id, duty, unit, account, after_at, has_opened, policy_version, next_due_at)
                    values (@Id, @Duty, @Unit, @Account, @AfterAt, @HasOpened, @PolicyVersion, @NextDueAt) on conflict (id) do nothing
                    """,
                    Row.Of(duty));
            }
            else if (old != duty)
            {
                session.Execute("update duty set unit = @Unit, account = @Account, policy_version = @PolicyVersion, next_due_at = @NextDueAt where id = @Id and after_at = @AfterAt", Row.Of(duty));
            }
        }
    });

    /// <summary>What is due, claimed by this process for a while; a commit gives the claim back.</summary>
    public async Task<IReadOnlyList<PlannedDuty>> ClaimDueAsync(Instant at, int limit, CancellationToken ct) =>
        (await DueAsync(at, 1, ct)).Count == 0 ? [] : await database.WriteAsync<IReadOnlyList<PlannedDuty>>(
            session =>
            [
                .. session.Query<Row>(Leases.Claim("duty", Columns, Due, "next_due_at", session.Dialect), Leases.Parameters(database.Worker, at, limit))
                    .Select(row => row.ToDuty()).OrderBy(duty => duty.OpensAt),
            ],
            _ => true);

    /// <summary>Stores what an occasion brought and when the next one opens, as one.</summary>
    public async Task<CommitOutcome> CommitAsync(PlannedDuty before, PlannedDuty next, IReadOnlyList<Change> changes, Instant at, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        var outcome = await database.WriteAsync(
            session => Moved(session, before, next) && changes.All(change => ItemWrites.TryWrite(session, change, at)) ? CommitOutcome.Committed : CommitOutcome.Stale,
            result => result is CommitOutcome.Committed);
        if (outcome is CommitOutcome.Committed && changes.Any(change => change.Notices.Count > 0))
        {
            bell.Ring();
        }

        return outcome;
    }

    private static bool Moved(WriteSession session, PlannedDuty before, PlannedDuty next) => session.Execute(
        $"""
        update duty set after_at = @AfterAt, has_opened = @HasOpened, next_due_at = @NextDueAt, {Leases.Released}
        where id = @Id and after_at = @before and policy_version = @PolicyVersion
        """,
        new { next.Id, AfterAt = next.After.ToUnixTimeMilliseconds(), HasOpened = next.HasOpened ? 1 : 0, NextDueAt = next.OpensAt.ToUnixTimeMilliseconds(), before = before.After.ToUnixTimeMilliseconds(), before.PolicyVersion }) == 1;

    private Task<IReadOnlyList<PlannedDuty>> ReadAsync(string where, object parameters, CancellationToken ct) => database.ReadAsync<IReadOnlyList<PlannedDuty>>(
        async connection => [.. (await connection.QueryAsync<Row>($"select {Columns} from duty where {where}", parameters)).Select(row => row.ToDuty())], ct);

    private sealed class Row
    {
        public required string Id { get; init; }
        public required string Duty { get; init; }
        public required string Unit { get; init; }
        public string? Account { get; init; }
        public long AfterAt { get; init; }
        public int HasOpened { get; init; }
        public required string PolicyVersion { get; init; }
        public long NextDueAt { get; init; }

        public static Row Of(PlannedDuty duty) => new()
        {
            Id = duty.Id,
            Duty = duty.Duty,
            Unit = duty.Scope.Unit.Value,
            Account = duty.Scope.Account?.Value,
            AfterAt = duty.After.ToUnixTimeMilliseconds(),
            HasOpened = duty.HasOpened ? 1 : 0,
            PolicyVersion = duty.PolicyVersion,
            NextDueAt = duty.OpensAt.ToUnixTimeMilliseconds(),
        };

        public PlannedDuty ToDuty() => new(
            Duty,
            new DutyScope(new UnitId(Unit), Account is null ? null : new AccountId(Account)),
            Instant.FromUnixTimeMilliseconds(AfterAt),
            HasOpened == 1,
            PolicyVersion,
            Instant.FromUnixTimeMilliseconds(NextDueAt));
    }
}
