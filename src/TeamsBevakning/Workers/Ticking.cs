namespace TeamsBevakning.Workers;

/// <summary>A timer and one call, again and again until the program stops.</summary>
internal static class Ticking
{
    /// <summary>Ticks of real time, also when the program's clock is moved.</summary>
    public static async Task EachAsync(TimeSpan period, Func<Task> tick, WorkerTick worker, ILogger logger, CancellationToken stopping)
    {
        using var timer = new PeriodicTimer(period, TimeProvider.System);
        await RunAsync(tick, async () => await timer.WaitForNextTickAsync(stopping), worker, logger, stopping);
    }

    /// <summary>A worker survives one failed tick: it is logged, and the next one tries again.</summary>
    public static async Task RunAsync(Func<Task> tick, Func<Task> pause, WorkerTick worker, ILogger logger, CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            worker.Ended(await SurviveAsync(tick, worker.Name, logger, stopping));
            await SurviveAsync(pause, worker.Name, logger, stopping);
        }
    }

    public static async Task<bool> SurviveAsync(Func<Task> step, string worker, ILogger logger, CancellationToken stopping)
    {
        try
        {
            await step();
            return true;
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // The program stops.
            return true;
        }
#pragma warning disable CA1031 // Whatever it was, the next tick must come.
        catch (Exception e)
#pragma warning restore CA1031
        {
            Log.TickFailed(logger, worker, e);
            return false;
        }
    }
}
