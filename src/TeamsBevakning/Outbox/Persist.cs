using TeamsBevakning.Storage;

namespace TeamsBevakning.Outbox;

/// <summary>Notes what must not be forgotten, also while the database is away for a moment.</summary>
internal static class Persist
{
    private static readonly TimeSpan First = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    /// <summary>Again and again until it is stored; when the program stops, once more and then no longer.</summary>
    public static async Task UntilStoredAsync(Func<Task> note, TimeProvider clock, ILogger logger, CancellationToken stopping)
    {
        for (var wait = First; ; wait = wait + wait < Longest ? wait + wait : Longest)
        {
            var isLast = stopping.IsCancellationRequested;
            try
            {
                await note();
                return;
            }
            catch (StorageException e) when (!isLast)
            {
                Log.OutcomeNotStored(logger, wait, e);
            }

            await Task.Delay(wait, clock, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
