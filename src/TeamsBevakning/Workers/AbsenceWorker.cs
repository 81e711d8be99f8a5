using TeamsBevakning.Slices;

namespace TeamsBevakning.Workers;

/// <summary>Each second: whether somebody goes away or comes back, and whether an account will be left alone. The tick is of real time, as the due worker's.</summary>
internal sealed class AbsenceWorker(TurnAbsences turn, WatchGaps watch, WorkerTicks ticks, ILogger<AbsenceWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Ticking.EachAsync(
        Tick,
        async () =>
        {
            await turn.RunAsync(stoppingToken);
            await watch.RunAsync(stoppingToken);
        },
        ticks.Of(nameof(AbsenceWorker), Patience),
        logger,
        stoppingToken);
}
