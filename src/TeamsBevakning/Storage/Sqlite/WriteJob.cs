using Microsoft.Data.Sqlite;

namespace TeamsBevakning.Storage.Sqlite;

/// <summary>Something to write, and who waits for it.</summary>
internal abstract class WriteJob
{
    /// <summary>Runs it; false when it is to be rolled back. A fault of its own rolls back only itself.</summary>
    public abstract bool Run(SqliteConnection connection);

    public abstract void Complete();

    public abstract void Fail(Exception fault);
}

internal sealed class WriteJob<T>(Func<SqliteConnection, T> work, Func<T, bool> keep) : WriteJob
{
    private readonly TaskCompletionSource<T> completion = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T result = default!;
    private Exception? fault;

    public Task<T> Task => completion.Task;

    public override bool Run(SqliteConnection connection)
    {
        try
        {
            result = work(connection);
            return keep(result);
        }
#pragma warning disable CA1031 // Whatever went wrong belongs to the one who waits for this job, not to the others of the group.
        catch (Exception e)
#pragma warning restore CA1031
        {
            fault = e;
            return false;
        }
    }

    public override void Complete()
    {
        if (fault is null)
        {
            completion.SetResult(result);
        }
        else
        {
            completion.SetException(fault);
        }
    }

    public override void Fail(Exception e) => completion.TrySetException(fault ?? e);
}
