using TeamsBevakning.Slices;

namespace TeamsBevakning.Workers;

/// <summary>Each half second: what comes back by itself and has come. The tick is of real time, as the due worker's.</summary>
internal sealed class DutyWorker(OpenDuties open, WatchRegister register, WatchActivity activity, WorkerTicks ticks, ILogger<DutyWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Ticking.EachAsync(Tick, () => RunAsync(stoppingToken), ticks.Of(nameof(DutyWorker), Patience), logger, stoppingToken);

    private async Task RunAsync(CancellationToken ct)
    {
        await open.RunAsync(ct);
        await register.RunAsync(ct);
        await activity.RunAsync(ct);
    }
}
