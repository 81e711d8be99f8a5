using TeamsBevakning.Outbox;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Workers;

/// <summary>Sends what is due when the bell rings, and each second in any case.</summary>
internal sealed class OutboxWorker(Deliver deliver, OutboxBell bell, ILogger<OutboxWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await Ticking.SurviveAsync(() => deliver.RunAsync(stoppingToken), nameof(OutboxWorker), logger, stoppingToken);
            await bell.WaitAsync(Tick, stoppingToken);
        }
    }
}
