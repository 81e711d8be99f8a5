using TeamsBevakning.Workers;

namespace TeamsBevakning.Sources.Replay;

/// <summary>Four times a second of real time, also when the program's clock is moved or runs fast.</summary>
internal sealed class ReplayWorker(ReplaySource source, WorkerTicks ticks, ILogger<ReplayWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Ticking.EachAsync(Tick, () => source.DeliverDueAsync(stoppingToken), ticks.Of(nameof(ReplayWorker), Patience), logger, stoppingToken);
}
