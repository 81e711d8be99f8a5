using TeamsBevakning.Slices;

namespace TeamsBevakning.Workers;

/// <summary>Each half second: what time has made due. The tick is of real time, also when the program's clock is moved, so that a moved clock is seen within a second.</summary>
internal sealed class DueWorker(EscalateDue escalate, ILogger<DueWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(500);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Tick, TimeProvider.System);
        do
        {
            await Ticking.SurviveAsync(() => escalate.RunAsync(stoppingToken), nameof(DueWorker), logger, stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
