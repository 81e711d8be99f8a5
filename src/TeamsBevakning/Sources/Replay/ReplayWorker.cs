using TeamsBevakning.Workers;

namespace TeamsBevakning.Sources.Replay;

/// <summary>Four times a second of real time, also when the program's clock is moved or runs fast.</summary>
internal sealed class ReplayWorker(ReplaySource source, ILogger<ReplayWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(250);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Ticking.EachAsync(Tick, () => source.DeliverDueAsync(stoppingToken), nameof(ReplayWorker), logger, stoppingToken);
}
