using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Crises;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Policies;
using TeamsBevakning.Registers;
using TeamsBevakning.Storage;
using TeamsBevakning.Storage.Sql;

namespace TeamsBevakning.Slices;

/// <summary>Lets every open item follow the last switch of the crisis. It costs as much as is open, but only after a switch.</summary>
public sealed class FollowCrisis(CrisisStore store, IItems items, CurrentRegister registers, CurrentPolicy policies, TimeProvider clock, ILogger<FollowCrisis> logger)
{
    private const int BatchSize = 50;

    private long? lookedThrough;

    /// <summary>
    /// A tick. What was being opened at the moment of the switch may have been opened by the rules before it, so that a switch is done with only when a whole tick after has found nothing more.
    /// </summary>
    public async Task RunAsync(CancellationToken ct)
    {
        if (await store.UnfollowedAsync(ct) is not { } number)
        {
            return;
        }

        if ((await MoveAsync(int.MaxValue, ct)).Count > 0)
        {
            return;
        }

        if (lookedThrough == number)
        {
            await store.FollowedAsync(number);
        }

        lookedThrough = number;
    }

    /// <summary>What would change in open items if a crisis were declared so.</summary>
    public async Task<IReadOnlyList<Change>> PlanAsync(CrisisState declared, CancellationToken ct)
    {
        if (await registers.ReadAsync(ct) is not { } register)
        {
            return [];
        }

        var changes = new List<Change>();
        foreach (var item in await items.ListUnhandledAsync(ct))
        {
            if (await PlanAsync(item, declared, register, ct) is { } change)
            {
                changes.Add(change);
            }
        }

        return changes;
    }

    /// <summary>What would change in one item; null for nothing.</summary>
    public async Task<Change?> PlanAsync(Item item, CrisisState declared, Register register, CancellationToken ct)
    {
        var account = item.Account is { } id ? register.Find(id) : null;
        if (!item.IsUnhandled || (account is null && item.Account is not null) || declared.Of(item) is not null == Policy.IsOfCrisis(item.PolicyVersion))
        {
            return null;
        }

        var usual = await policies.OfAsync(Policy.Usual(item.PolicyVersion), ct);
        return CrisisFollowing.Decide(item, account, usual with { Declared = declared }, register.Municipality.CommunicationsUnit, clock.Now());
    }

    /// <summary>Moves what does not follow yet, at most so many; returns all there were.</summary>
    public async Task<IReadOnlyList<Change>> MoveAsync(int most, CancellationToken ct)
    {
        var changes = await PlanAsync(await store.ReadAsync(ct), ct);
        foreach (var batch in changes.Take(most).Chunk(BatchSize))
        {
            // One that is stale was pressed at the same moment: the next tick sees it as it then stands.
            await Task.WhenAll(batch.Select(change => items.CommitAsync([change], clock.Now(), ct)));
        }

        if (changes.Count > 0)
        {
            Log.CrisisFollowed(logger, changes.Count);
        }

        return changes;
    }
}
