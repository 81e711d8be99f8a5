using NodaTime;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Domain.Upkeep;
using TeamsBevakning.Registers;
using TeamsBevakning.Storage;
using TeamsBevakning.Storage.Sql;
using TeamsBevakning.Telemetry;

namespace TeamsBevakning.Slices;

/// <summary>
/// Each minute, by one of the programs on the store: every open item has an instant at which it is brought up, or a reason not to, and cards that people can press. What is missing is mended and
/// journaled. What is due and nobody gets to is told.
/// </summary>
public sealed class SelfCheck(UpkeepStore store, IItems items, TellStalled tell, CurrentRegister registers, CrisisStore crises, FollowCrisis follow, TimeProvider clock, ILogger<SelfCheck> logger)
{
    /// <summary>How often.</summary>
    public static readonly Duration Period = Duration.FromMinutes(1);

    private const int MostSuspects = 500;
    private const int OfTheRound = 200;
    private const int MostOverdue = 1_000;
    private const int MostLate = 1_000;

    /// <summary>Much longer than a worker takes to come round.</summary>
    private static readonly Duration ItemPatience = Duration.FromMinutes(5);

    /// <summary>Longer than Teams' limits hold back the last of a great many.</summary>
    private static readonly Duration DeliveryPatience = Duration.FromMinutes(30);

    public async Task RunAsync(CancellationToken ct)
    {
        var at = clock.Now();
        if (await registers.ReadAsync(ct) is not { } register || !await store.ClaimAsync(at, Period, ct))
        {
            return;
        }

        using var trace = Traces.SelfCheck();
        var unmended = await MendAsync(register, at, ct);
        var overdue = await store.OverdueAsync(at - ItemPatience, at - DeliveryPatience, MostOverdue, ct);
        if (await tell.RunAsync(overdue?.Since, register, at, ct) && overdue is { } found)
        {
            Log.DueForTooLong(logger, found.Count, found.Since);
            Measures.Fault("overdue", found.Count);
        }

        await store.EndedAsync(at, unmended + (overdue?.Count ?? 0));
        await MeasureAsync(at, ct);
    }

    private async Task MeasureAsync(Instant at, CancellationToken ct)
    {
        if (Measures.AreHeard)
        {
            var (late, oldest) = await store.StandingAsync(MostLate, ct);
            Measures.Standing(late, oldest < at ? at - oldest.Value : Duration.Zero);
        }
    }

    /// <summary>Returns how many could not be mended.</summary>
    private async Task<int> MendAsync(Register register, Instant at, CancellationToken ct)
    {
        var (whole, unmended, declared) = (new List<ItemId>(), 0, await crises.ReadAsync(ct));
        foreach (var kept in await store.SuspectsAsync(MostSuspects, OfTheRound, ct))
        {
            if (Mending.Decide(kept, register.Municipality.CommunicationsUnit, at) is not { } change)
            {
                whole.Add(kept.Item.Id);

                // One that was handled when the crisis was switched, and was opened again after it.
                if (await follow.PlanAsync(kept.Item, declared, register, ct) is { } behind)
                {
                    await items.CommitAsync([behind], at, ct);
                }
            }
            else if (await items.CommitAsync([change], at, ct) is CommitOutcome.Committed)
            {
                Log.Mended(logger, kept.Item.Id, change.Journal.Count);
                Measures.Fault("mended", change.Journal.Count);
            }
            else
            {
                // Somebody did something with it at the same moment: it is looked at again in a minute.
                unmended++;
            }
        }

        await store.CheckedAsync(whole);
        return unmended;
    }
}
