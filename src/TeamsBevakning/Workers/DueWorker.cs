using TeamsBevakning.Slices;

namespace TeamsBevakning.Workers;

/// <summary>Each half second: what time has made due. The tick is of real time, also when the program's clock is moved, so that a moved clock is seen within a second.</summary>
internal sealed class DueWorker(EscalateDue escalate, WorkerTicks ticks, ILogger<DueWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(500);

    /// <summary>After a long stop there is much to catch up with in the first tick.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Ticking.EachAsync(Tick, () => escalate.RunAsync(stoppingToken), ticks.Of(nameof(DueWorker), Patience), logger, stoppingToken);
}
