using Microsoft.Extensions.Options;
using NodaTime;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Graph;
using TeamsBevakning.Registers;
using TeamsBevakning.Settings;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Slices;

/// <summary>
/// Reads the groups that the register names when they are due, and keeps who is in them: a press never waits for Graph, and while Graph is out of reach what was last read holds.
/// </summary>
internal sealed class ReadGroups(
    IMemberships memberships, CurrentRegister registers, GraphGroups graph, IOptions<GraphSettings> settings, TimeProvider clock, ILogger<ReadGroups> logger)
{
    private const int BatchSize = 100;

    private static readonly Duration LongestWait = Duration.FromHours(1);

    public async Task RunAsync(CancellationToken ct)
    {
        if (await registers.ReadAsync(ct) is not { } register)
        {
            return;
        }

        await memberships.FollowAsync([.. register.Groups.Select(group => group.Id)], ct);
        GroupReading.Unknown? all = null;
        foreach (var group in await memberships.ClaimDueAsync(clock.Now(), BatchSize, ct))
        {
            var reading = all ?? await graph.ReadAsync(group, ct);
            await KeepAsync(group, reading, ct);
            all = reading is GroupReading.Unknown { HoldsForAll: true } unknown ? unknown : null;
        }
    }

    private async Task KeepAsync(GroupId group, GroupReading reading, CancellationToken ct)
    {
        var at = clock.Now();
        var nextAt = at + Duration.FromMinutes(settings.Value.EveryMinutes);
        switch (reading)
        {
            case GroupReading.Members members:
                if (await memberships.KeepAsync(group, GroupOutcome.Read, members.People, at, nextAt, ct))
                {
                    Log.GroupRead(logger, group, members.People.Count);
                }

                break;
            case GroupReading.NotFound:
                Log.GroupNotFound(logger, group);
                await memberships.KeepAsync(group, GroupOutcome.NotFound, [], at, nextAt, ct);
                break;
            case GroupReading.Unknown unknown:
                Log.GroupUnread(logger, group, unknown.Outcome, unknown.Detail);
                await memberships.MarkUnreadAsync(group, unknown.Outcome, at, unknown.Wait is { } wait ? at + Bounded(wait) : nextAt, ct);
                break;
        }

        registers.Renew();
    }

    private static Duration Bounded(TimeSpan wait) => Duration.Min(LongestWait, Duration.Max(Duration.FromSeconds(1), Duration.FromTimeSpan(wait)));
}
