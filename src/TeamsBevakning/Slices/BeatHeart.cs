using Microsoft.Extensions.Options;
using NodaTime;
using TeamsBevakning.Health;
using TeamsBevakning.Settings;
using TeamsBevakning.Storage;
using TeamsBevakning.Storage.Sql;
using TeamsBevakning.Workers;

namespace TeamsBevakning.Slices;

/// <summary>What came of a heartbeat.</summary>
internal enum HeartbeatOutcome
{
    /// <summary>The address was called and took it.</summary>
    Beaten,

    /// <summary>All is not well: it was not called, so that somebody outside sees it.</summary>
    Withheld,

    /// <summary>It was called and did not take it.</summary>
    NotTaken,
}

/// <summary>Calls the heartbeat's address when all is well: the self-check ran lately and left nothing amiss, the workers do what they should, the store and the rest are ready.</summary>
internal sealed class BeatHeart(UpkeepStore upkeep, Readiness readiness, WorkerTicks workers, HeartbeatClient client, IOptions<WatchSettings> settings, TimeProvider clock, ILogger<BeatHeart> logger)
{
    /// <summary>The self-check comes each minute.</summary>
    private static readonly Duration Lately = Duration.FromMinutes(3);

    public async Task<HeartbeatOutcome> RunAsync(CancellationToken ct)
    {
        var amiss = await AmissAsync(ct);
        if (amiss.Count > 0)
        {
            Log.HeartbeatWithheld(logger, string.Join(", ", amiss));
            return HeartbeatOutcome.Withheld;
        }

        var status = await client.CallAsync(new Uri(settings.Value.Heartbeat.Url), ct);
        if (status is >= 200 and < 300)
        {
            return HeartbeatOutcome.Beaten;
        }

        Log.HeartbeatNotTaken(logger, status);
        return HeartbeatOutcome.NotTaken;
    }

    /// <summary>The ids of what is not well.</summary>
    private async Task<IReadOnlyList<string>> AmissAsync(CancellationToken ct)
    {
        List<string> amiss = [.. await readiness.FailingAsync()];
        if (!workers.AreWell)
        {
            amiss.Add("worker-failed");
        }

        try
        {
            var last = await upkeep.LastAsync(ct);
            if (last is not { } check || clock.Now() - check.At > Lately)
            {
                amiss.Add("self-check-silent");
            }
            else if (check.Unmended > 0)
            {
                amiss.Add("self-check-found");
            }
        }
        catch (StorageException)
        {
            amiss.Add("self-check-unknown");
        }

        return amiss;
    }
}
