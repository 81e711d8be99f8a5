using TeamsBevakning.Outbox;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Workers;

/// <summary>Sends what is due when the bell rings, and each second in any case.</summary>
internal sealed class OutboxWorker(Deliver deliver, OutboxBell bell, ILogger<OutboxWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(1);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Ticking.RunAsync(
        () => deliver.RunAsync(stoppingToken), () => bell.WaitAsync(Tick, stoppingToken), nameof(OutboxWorker), logger, stoppingToken);
}
