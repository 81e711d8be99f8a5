using Dapper;
using NodaTime;

namespace TeamsBevakning.Storage.Sql;

public sealed class SqlState(SqlDatabase database) : IStoreState
{
    public Task<StoreState> ReadAsync(CancellationToken ct) => database.ReadAsync(
        async connection => new StoreState(
            database.IsShared ? "PostgreSQL" : "SQLite",
            (await connection.ExecuteScalarAsync<string>($"select {database.Dialect.Version}"))!,
            await connection.ExecuteScalarAsync<int>(database.Dialect.Schema),
            At(await connection.ExecuteScalarAsync<long?>("select min(due_at) from delivery where due_at is not null")),
            At(await connection.ExecuteScalarAsync<long?>("select min(next_due_at) from item where next_due_at is not null"))),
        ct);

    private static Instant? At(long? milliseconds) => milliseconds is { } at ? Instant.FromUnixTimeMilliseconds(at) : null;
}
