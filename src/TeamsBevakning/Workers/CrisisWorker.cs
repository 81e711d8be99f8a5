using TeamsBevakning.Slices;

namespace TeamsBevakning.Workers;

/// <summary>Each second: whether the crisis was switched and something does not follow yet. The tick is of real time, as the due worker's.</summary>
internal sealed class CrisisWorker(FollowCrisis follow, WorkerTicks ticks, ILogger<CrisisWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Ticking.EachAsync(Tick, () => follow.RunAsync(stoppingToken), ticks.Of(nameof(CrisisWorker), Patience), logger, stoppingToken);
}
