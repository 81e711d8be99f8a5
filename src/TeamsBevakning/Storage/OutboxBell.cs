namespace TeamsBevakning.Storage;

/// <summary>Rung when a commit has put something in the outbox, so that it is sent at once; a bell missed costs only the wait until the next tick.</summary>
public sealed class OutboxBell : IDisposable
{
    private readonly SemaphoreSlim rung = new(0, 1);

    public void Ring()
    {
        // Asked first: when presses come by the thousand it nearly always is, and an exception costs more than all the rest of a press.
        if (rung.CurrentCount > 0)
        {
            return;
        }

        try
        {
            rung.Release();
        }
        catch (SemaphoreFullException)
        {
            // Already rung; one is enough.
        }
    }

    /// <summary>Waits until rung, or at the longest <paramref name="longest"/>.</summary>
    public Task<bool> WaitAsync(TimeSpan longest, CancellationToken ct) => rung.WaitAsync(longest, ct);

    public void Dispose() => rung.Dispose();
}
