using Dapper;
using NodaTime;

namespace TeamsBevakning.Storage.Sql;

/// <summary>Finds out whether the store can be used now, at the cost of one small row.</summary>
public sealed class StoreProbe(SqlDatabase database)
{
    private static readonly Duration Forgotten = Duration.FromHours(1);

    /// <summary>Writes this program's row, which is there once, and takes away those of programs that are long gone. Answers when it is on disk.</summary>
    /// <exception cref="StorageException">The store cannot be written.</exception>
    public Task WriteAsync() => database.WriteAsync(session => session.Execute(
        $"""
        insert into program (id, seen_at) values (@worker, {session.Dialect.Now}) on conflict (id) do update set seen_at = excluded.seen_at;
        delete from program where seen_at < {session.Dialect.Now} - @forgotten;
        """,
        new { worker = database.Worker, forgotten = (long)Forgotten.TotalMilliseconds }));

    /// <exception cref="StorageException">The store cannot be read.</exception>
    public Task ReadAsync(CancellationToken ct) => database.ReadAsync(
        connection => connection.ExecuteScalarAsync<long?>("select seen_at from program where id = @worker", new { worker = database.Worker }), ct);

    /// <exception cref="StorageException">A newer program has changed the store, or it cannot be read.</exception>
    public Task SchemaAsync(CancellationToken ct) => database.ReadAsync(
        connection =>
        {
            database.RefuseNewer(connection);
            return Task.FromResult(true);
        },
        ct);
}
