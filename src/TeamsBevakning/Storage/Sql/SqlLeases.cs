namespace TeamsBevakning.Storage.Sql;

public sealed class SqlLeases(SqlDatabase database) : ILeases
{
    public Task BeginAsync(CancellationToken ct) => database.IsShared ? Task.CompletedTask : ReleaseAsync("leased_until is not null");

    public Task EndAsync(CancellationToken ct) => ReleaseAsync("leased_by = @worker");

    private Task ReleaseAsync(string which) => database.WriteAsync(session =>
    {
        session.Execute($"update item set {Leases.Released} where {which}", new { worker = database.Worker });
        session.Execute($"update entra_group set {Leases.Released} where {which}", new { worker = database.Worker });
        session.Execute($"update duty set {Leases.Released} where {which}", new { worker = database.Worker });
        session.Execute($"update delivery set {Leases.Released} where {which}", new { worker = database.Worker });
    });
}
