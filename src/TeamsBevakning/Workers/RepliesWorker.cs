using Microsoft.Extensions.Options;
using TeamsBevakning.Settings;
using TeamsBevakning.Slices;

namespace TeamsBevakning.Workers;

/// <summary>Asks for automatic replies, and then for calendars, as often as the groups are read; each only where it is on (<c>Graph:AutomaticReplies</c>, <c>Graph:Calendar</c>).</summary>
internal sealed class RepliesWorker(FollowReplies replies, FollowCalendars calendars, IOptions<GraphSettings> settings, WorkerTicks ticks, ILogger<RepliesWorker> logger) : BackgroundService
{
    /// <summary>Some hundreds are asked one by one.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(15);

    protected override Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var every = TimeSpan.FromMinutes(settings.Value.EveryMinutes);
        return settings.Value.AutomaticReplies || settings.Value.Calendar
            ? Ticking.EachAsync(every, () => RunAsync(stoppingToken), ticks.Of(nameof(RepliesWorker), every + Patience), logger, stoppingToken)
            : Task.CompletedTask;
    }

    private async Task RunAsync(CancellationToken ct)
    {
        if (settings.Value.AutomaticReplies)
        {
            await replies.RunAsync(ct);
        }

        if (settings.Value.Calendar)
        {
            await calendars.RunAsync(ct);
        }
    }
}
