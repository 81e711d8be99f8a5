using Microsoft.Extensions.Options;
using TeamsBevakning.Settings;
using TeamsBevakning.Slices;

namespace TeamsBevakning.Workers;

/// <summary>Asks for automatic replies as often as the groups are read; only where <c>Graph:AutomaticReplies</c> is on.</summary>
internal sealed class RepliesWorker(FollowReplies replies, IOptions<GraphSettings> settings, WorkerTicks ticks, ILogger<RepliesWorker> logger) : BackgroundService
{
    /// <summary>Some hundreds are asked one by one.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(15);

    protected override Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var every = TimeSpan.FromMinutes(settings.Value.EveryMinutes);
        return settings.Value.AutomaticReplies
            ? Ticking.EachAsync(every, () => replies.RunAsync(stoppingToken), ticks.Of(nameof(RepliesWorker), every + Patience), logger, stoppingToken)
            : Task.CompletedTask;
    }
}
