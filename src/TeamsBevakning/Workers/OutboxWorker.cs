using TeamsBevakning.Outbox;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Workers;

/// <summary>Sends what is due when the bell rings, and each second in any case.</summary>
internal sealed class OutboxWorker(Deliver deliver, OutboxBell bell, WorkerTicks ticks, ILogger<OutboxWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(1);

    /// <summary>As long as there is more to send the tick goes on, at the pace that Teams allows.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(15);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Ticking.RunAsync(
        () => deliver.RunAsync(stoppingToken), () => bell.WaitAsync(Tick, stoppingToken), ticks.Of(nameof(OutboxWorker), Patience), logger, stoppingToken);
}
