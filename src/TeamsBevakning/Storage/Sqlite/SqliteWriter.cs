using System.Threading.Channels;
using Dapper;
using Microsoft.Data.Sqlite;

namespace TeamsBevakning.Storage.Sqlite;

/// <summary>The only connection that writes. What waits is committed together (group commit); nobody is answered before the commit.</summary>
internal sealed class SqliteWriter : IAsyncDisposable
{
    private const int LargestGroup = 256;
    private readonly SqliteConnection connection;
    private readonly Channel<WriteJob> queue = Channel.CreateUnbounded<WriteJob>(new UnboundedChannelOptions { SingleReader = true });
    private readonly Task loop;

    public SqliteWriter(SqliteConnection connection)
    {
        this.connection = connection;
        loop = Task.Run(LoopAsync);
    }

    public Task<T> RunAsync<T>(Func<SqliteConnection, T> work, Func<T, bool> keep)
    {
        var job = new WriteJob<T>(work, keep);
        return queue.Writer.TryWrite(job) ? job.Task : throw new ObjectDisposedException(nameof(SqliteWriter));
    }

    public async ValueTask DisposeAsync()
    {
        queue.Writer.TryComplete();
        await loop;
        await connection.DisposeAsync();
    }

    private async Task LoopAsync()
    {
        var group = new List<WriteJob>(LargestGroup);
        while (await queue.Reader.WaitToReadAsync())
        {
            while (group.Count < LargestGroup && queue.Reader.TryRead(out var job))
            {
                group.Add(job);
            }

            Commit(group);
            group.Clear();
        }
    }

    private void Commit(List<WriteJob> group)
    {
        try
        {
            connection.Execute("begin immediate");
            foreach (var job in group)
            {
                connection.Execute("savepoint job");
                connection.Execute(job.Run(connection) ? "release job" : "rollback to job; release job");
            }

            connection.Execute("commit");
        }
        catch (Exception e) when (e is SqliteException or InvalidOperationException)
        {
            RollBack();
            group.ForEach(job => job.Fail(e));
            return;
        }

        group.ForEach(job => job.Complete());
    }

    /// <summary>After a failed commit, for example a full disk, SQLite may or may not have ended the transaction itself.</summary>
    private void RollBack()
    {
        try
        {
            connection.Execute("rollback");
        }
        catch (SqliteException)
        {
            // No transaction is left to end.
        }
    }
}
