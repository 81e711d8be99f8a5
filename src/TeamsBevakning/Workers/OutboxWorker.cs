using TeamsBevakning.Outbox;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Workers;

/// <summary>Sends what is due when the bell rings, when Teams' limits next let something go, and each second in any case.</summary>
internal sealed class OutboxWorker(Deliver deliver, IOutbox outbox, OutboxBell bell, WorkerTicks ticks, TimeProvider clock, ILogger<OutboxWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(1);

    /// <summary>A look takes no longer than the database; what it begins is not waited for.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>While many commit at once, so long at least between two looks.</summary>
    private static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(5);

    private TimeSpan lookAgainAfter = Tick;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Ticking.SurviveAsync(() => outbox.TryHeldAsync(clock.Now(), stoppingToken), nameof(OutboxWorker), logger, stoppingToken);
        await Ticking.RunAsync(() => DeliverAsync(stoppingToken), () => PauseAsync(stoppingToken), ticks.Of(nameof(OutboxWorker), Patience), logger, stoppingToken);
        await deliver.EndAsync();
    }

    private async Task DeliverAsync(CancellationToken ct)
    {
        lookAgainAfter = Tick;
        lookAgainAfter = await deliver.RunAsync(ct) is { } soon && soon < Tick ? soon : Tick;
    }

    private async Task PauseAsync(CancellationToken ct)
    {
        await Task.Delay(Breath, clock, ct);
        await bell.WaitAsync(lookAgainAfter, ct);
    }
}
