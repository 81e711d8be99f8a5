namespace TeamsBevakning.Workers;

internal static class Ticking
{
    /// <summary>A worker survives one failed tick: it is logged, and the next one tries again.</summary>
    public static async Task SurviveAsync(Func<Task> tick, string worker, ILogger logger, CancellationToken stopping)
    {
        try
        {
            await tick();
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            throw;
        }
#pragma warning disable CA1031 // Whatever it was, the next tick must come.
        catch (Exception e)
#pragma warning restore CA1031
        {
            Log.TickFailed(logger, worker, e);
        }
    }
}
