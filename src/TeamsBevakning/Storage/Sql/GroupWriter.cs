using System.Data;
using System.Data.Common;
using System.Threading.Channels;
using Dapper;

namespace TeamsBevakning.Storage.Sql;

/// <summary>The only connection that writes. What waits is committed together (group commit); nobody is answered before the commit.</summary>
internal abstract class GroupWriter : IAsyncDisposable
{
    private const int LargestGroup = 256;
    private const int MostTries = 4;

    private readonly Channel<WriteJob> queue = Channel.CreateUnbounded<WriteJob>(new UnboundedChannelOptions { SingleReader = true });
    private readonly SqlDialect dialect;
    private readonly Task loop;

    protected GroupWriter(DbConnection connection, SqlDialect dialect)
    {
        (Connection, this.dialect) = (connection, dialect);
        loop = Task.Run(LoopAsync);
    }

    protected DbConnection Connection { get; }

    protected abstract RowWriter Rows { get; }

    public Task<T> RunAsync<T>(WriteJob<T> job) => queue.Writer.TryWrite(job) ? job.Task : throw new ObjectDisposedException(nameof(GroupWriter));

    public async ValueTask DisposeAsync()
    {
        queue.Writer.TryComplete();
        await loop;
        Release();
        await Connection.DisposeAsync();
    }

    /// <summary>Begins a transaction.</summary>
    /// <exception cref="StorageException">The database belongs to a newer program: this one must not write to it.</exception>
    protected abstract void Begin();

    /// <summary>What was erased and is committed goes from the database's log too, where the program can see to it.</summary>
    protected virtual void Overwrite()
    {
    }

    /// <summary>What is kept on the connection is let go.</summary>
    protected virtual void Release()
    {
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
        for (var (tries, isTogether) = (1, true); ; tries++)
        {
            try
            {
                Write(group, isTogether);
                break;
            }
            catch (DbException e) when (e.IsTransient && tries < MostTries && RollBack())
            {
                // Two processes got in each other's way: one of them begins again.
            }
            catch (DbException) when (isTogether && group.Count > 1 && RollBack())
            {
                // One by one, so that the fault is that of the one who has it.
                isTogether = false;
            }
#pragma warning disable CA1031 // Whatever it was, those who wait must hear of it, and the next group must come.
            catch (Exception e)
#pragma warning restore CA1031
            {
                RollBack();
                group.ForEach(job => job.Fail(e));
                return;
            }
        }

        group.ForEach(job => job.Complete());
    }

    private void Write(List<WriteJob> group, bool isTogether)
    {
        group.ForEach(job => job.Reset());
        Begin();
        var session = new WriteSession(Connection, dialect, Rows);
        if (isTogether)
        {
            ItemChanges.Write(group, session);
        }

        foreach (var job in group.Where(job => !job.IsWritten))
        {
            session.Run(job.Run);
        }

        session.WriteJournal();
        Connection.Execute("commit");
        if (session.Erases)
        {
            Overwrite();
        }
    }

    /// <summary>
    /// Whether the group may be tried again. After a failed commit, for example a full disk, the database may or may not have ended the transaction itself; after a
    /// lost connection nobody knows what became of it.
    /// </summary>
    private bool RollBack()
    {
        if (Connection.State is not ConnectionState.Open)
        {
            return false;
        }

        try
        {
            Connection.Execute("rollback");
            return true;
        }
        catch (Exception e) when (e is DbException or InvalidOperationException)
        {
            // No transaction is left to end.
            return false;
        }
    }
}
