using TeamsBevakning.Slices;

namespace TeamsBevakning.Workers;

/// <summary>Each half second: what time has made due. The tick is of real time, also when the program's clock is moved, so that a moved clock is seen within a second.</summary>
internal sealed class DueWorker(EscalateDue escalate, ILogger<DueWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(500);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Ticking.EachAsync(Tick, () => escalate.RunAsync(stoppingToken), nameof(DueWorker), logger, stoppingToken);
}
