using TeamsBevakning.Slices;

namespace TeamsBevakning.Workers;

/// <summary>Each second: whether somebody is to get the week's figures. The tick is of real time, as the due worker's.</summary>
internal sealed class WeekWorker(SendWeeks send, WorkerTicks ticks, ILogger<WeekWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Ticking.EachAsync(Tick, () => send.RunAsync(stoppingToken), ticks.Of(nameof(WeekWorker), Patience), logger, stoppingToken);
}
