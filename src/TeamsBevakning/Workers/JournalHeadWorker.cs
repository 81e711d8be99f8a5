using TeamsBevakning.Slices;

namespace TeamsBevakning.Workers;

/// <summary>Each second: whether the journal's head is to be posted. The tick is of real time, as the due worker's.</summary>
internal sealed class JournalHeadWorker(PostJournalHead post, WorkerTicks ticks, ILogger<JournalHeadWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Ticking.EachAsync(Tick, () => post.RunAsync(stoppingToken), ticks.Of(nameof(JournalHeadWorker), Patience), logger, stoppingToken);
}
