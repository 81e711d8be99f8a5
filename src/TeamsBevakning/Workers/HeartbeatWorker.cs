using TeamsBevakning.Slices;

namespace TeamsBevakning.Workers;

/// <summary>Each minute of real time: tells outside that all is well, when it is.</summary>
internal sealed class HeartbeatWorker(BeatHeart beat, WorkerTicks ticks, ILogger<HeartbeatWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Tick = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var worker = ticks.Of(nameof(HeartbeatWorker), Patience);
        using var timer = new PeriodicTimer(Tick, TimeProvider.System);

        // The first after a minute, when there is something to tell.
        await Ticking.RunAsync(
            async () =>
            {
                if (await timer.WaitForNextTickAsync(stoppingToken))
                {
                    await beat.RunAsync(stoppingToken);
                }
            },
            () => Task.CompletedTask,
            worker,
            logger,
            stoppingToken);
    }
}
