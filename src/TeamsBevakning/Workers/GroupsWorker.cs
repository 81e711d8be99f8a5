using TeamsBevakning.Slices;

namespace TeamsBevakning.Workers;

/// <summary>Looks each ten seconds whether a group is due to be read. When it is, is a row in the store, so that a new register's groups are read at once and nobody's are read too often.</summary>
internal sealed class GroupsWorker(ReadGroups groups, WorkerTicks ticks, ILogger<GroupsWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(10);

    /// <summary>Large groups come in many pages.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(15);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Ticking.EachAsync(Tick, () => groups.RunAsync(stoppingToken), ticks.Of(nameof(GroupsWorker), Patience), logger, stoppingToken);
}
