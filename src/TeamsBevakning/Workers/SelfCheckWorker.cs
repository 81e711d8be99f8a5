using TeamsBevakning.Slices;

namespace TeamsBevakning.Workers;

/// <summary>Asks each second whether it is time for the self-check, which it is each minute of the program's clock for one of the programs on the store.</summary>
internal sealed class SelfCheckWorker(SelfCheck check, WorkerTicks ticks, ILogger<SelfCheckWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Ticking.EachAsync(Tick, () => check.RunAsync(stoppingToken), ticks.Of(nameof(SelfCheckWorker), Patience), logger, stoppingToken);
}
