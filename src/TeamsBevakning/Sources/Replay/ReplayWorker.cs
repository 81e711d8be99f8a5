using TeamsBevakning.Workers;

namespace TeamsBevakning.Sources.Replay;

/// <summary>Four times a second of real time, also when the program's clock is moved or runs fast.</summary>
internal sealed class ReplayWorker(ReplaySource source, ILogger<ReplayWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(250);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Tick, TimeProvider.System);
        do
        {
            await Ticking.SurviveAsync(() => source.DeliverDueAsync(stoppingToken), nameof(ReplayWorker), logger, stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
