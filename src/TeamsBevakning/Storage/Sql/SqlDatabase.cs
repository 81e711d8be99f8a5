using System.Data.Common;
using Dapper;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Storage.Sql;

/// <summary>A database that the program's SQL runs on. Reads are on connections of their own; what is written goes through one <see cref="GroupWriter"/>.</summary>
public abstract class SqlDatabase : IAsyncDisposable
{
    static SqlDatabase() => DefaultTypeMap.MatchNamesWithUnderscores = true;

    /// <summary>Who holds the leases that this process takes; another after each start.</summary>
    internal string Worker { get; } = Guid.NewGuid().ToString("N");

    internal abstract SqlDialect Dialect { get; }

    /// <summary>Whether several programs can work on it at once.</summary>
    internal abstract bool IsShared { get; }

    private protected abstract GroupWriter Writer { get; }

    private protected abstract PressedReads Reads { get; }

    public abstract ValueTask DisposeAsync();

    /// <exception cref="StorageException">The database does not answer as it should.</exception>
    internal async Task<T> ReadAsync<T>(Func<DbConnection, Task<T>> work, CancellationToken ct)
    {
        try
        {
            await using var connection = await OpenAsync(ct);
            return await work(connection);
        }
        catch (DbException e)
        {
            throw Failed(e);
        }
    }

    /// <exception cref="StorageException">The database does not answer as it should.</exception>
    internal async Task<PressedItem?> PressedAsync(ItemId id, CancellationToken ct)
    {
        try
        {
            return await Reads.FindAsync(id.ToString(), ct);
        }
        catch (DbException e)
        {
            throw Failed(e);
        }
    }

    /// <summary>Runs <paramref name="work"/> in the writer's transaction and answers once it is on disk; what <paramref name="keep"/> declines is rolled back.</summary>
    /// <exception cref="StorageException">The database could not take it; nothing of it is stored.</exception>
    internal Task<T> WriteAsync<T>(Func<WriteSession, T> work, Func<T, bool> keep) => WriteAsync(new WriteJob<T>(work, keep));

    /// <exception cref="StorageException">The database could not take it; nothing of it is stored.</exception>
    internal async Task<T> WriteAsync<T>(WriteJob<T> job)
    {
        try
        {
            return await Writer.RunAsync(job);
        }
        catch (DbException e)
        {
            throw Failed(e);
        }
    }

    internal Task WriteAsync(Action<WriteSession> work) => WriteAsync<object?>(
        session =>
        {
            work(session);
            return null;
        },
        _ => true);

    /// <exception cref="StorageException">A newer program has changed the database: this one must not write to it.</exception>
    internal abstract void RefuseNewer(DbConnection connection);

    private protected abstract ValueTask<DbConnection> OpenAsync(CancellationToken ct);

    private protected abstract StorageException Failed(DbException e);
}
