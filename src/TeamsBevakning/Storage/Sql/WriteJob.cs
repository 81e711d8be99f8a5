using System.Data.Common;

namespace TeamsBevakning.Storage.Sql;

/// <summary>Something to write, and who waits for it.</summary>
internal abstract class WriteJob
{
    /// <summary>Whether it has been written in this try of its group, together with others.</summary>
    public bool IsWritten { get; protected set; }

    /// <summary>Its group is tried again.</summary>
    public void Reset() => IsWritten = false;

    /// <summary>Runs it, perhaps again when the group is tried again; false when it is to be rolled back. A fault of its own rolls back only itself.</summary>
    /// <exception cref="DbException">The whole group is to be tried again.</exception>
    public abstract bool Run(WriteSession session);

    public abstract void Complete();

    public abstract void Fail(Exception fault);
}

internal class WriteJob<T>(Func<WriteSession, T> work, Func<T, bool> keep) : WriteJob
{
    private readonly TaskCompletionSource<T> completion = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T result = default!;
    private Exception? fault;

    public Task<T> Task => completion.Task;

    /// <summary>It was written together with others, and this came of it.</summary>
    public void Settle(T outcome) => (result, fault, IsWritten) = (outcome, null, true);

    public override bool Run(WriteSession session)
    {
        fault = null;
        try
        {
            result = work(session);
            return keep(result);
        }
        catch (DbException e) when (e.IsTransient)
        {
            throw;
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
