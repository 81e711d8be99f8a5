using TeamsBevakning.Slices;

namespace TeamsBevakning.Workers;

/// <summary>Asks each second whether the time of a credential has come.</summary>
internal sealed class CredentialWorker(WatchCredentials watch, WorkerTicks ticks, ILogger<CredentialWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Ticking.EachAsync(Tick, () => watch.RunAsync(stoppingToken), ticks.Of(nameof(CredentialWorker), Patience), logger, stoppingToken);
}
