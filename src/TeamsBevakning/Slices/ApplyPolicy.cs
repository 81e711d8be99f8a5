using System.Text;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Domain.Targets;
using TeamsBevakning.Policies;
using TeamsBevakning.Registers;
using TeamsBevakning.Storage;
using TeamsBevakning.Storage.Sql;

namespace TeamsBevakning.Slices;

/// <summary>Puts a policy in force for what opens from now on and, when asked, moves what is open to it. All of it or nothing.</summary>
public sealed class ApplyPolicy(IPolicies policies, IItems items, CurrentRegister registers, CurrentPolicy current, CrisisStore crises, TimeProvider clock, ILogger<ApplyPolicy> logger)
{
    /// <summary>
    /// The policy of the settings' file when the program starts: one that is new is put in force. One that has been in force and was replaced is not put back by a
    /// restart: that takes <c>policy apply</c>.
    /// </summary>
    public async Task AtStartAsync(ReadOnlyMemory<byte> utf8, Policy policy, CancellationToken ct)
    {
        if (await policies.FindAsync(policy.Version, ct) is null)
        {
            await RunAsync(utf8, policy, toOpen: false, ct);
        }
        else if (await policies.ReadAsync(ct) is { } newest && PolicyReader.Read(Encoding.UTF8.GetBytes(newest.Json)).Policy is { } inForce && inForce.Version != policy.Version)
        {
            Log.PolicyFileIsOld(logger, policy.Version, inForce.Version);
        }
    }

    /// <summary>What would change in open items: each as it is, and as it would be.</summary>
    public async Task<IReadOnlyList<(Item Before, Change Change)>> PreviewAsync(Policy policy, CancellationToken ct)
    {
        if (await registers.ReadAsync(ct) is not { } register)
        {
            return [];
        }

        var (at, declared) = (clock.Now(), await crises.ReadAsync(ct));
        var moved = new List<(Item, Change)>();
        foreach (var item in await items.ListUnhandledAsync(ct))
        {
            var account = item.Account is { } id ? register.Find(id) : null;
            if ((account is not null || item.Account is null)
                && Recomputation.Decide(item, account, declared.Of(item) is null ? policy : policy.InCrisis(), register.Municipality.CommunicationsUnit, at, declared.Of(item)?.Since) is { } change)
            {
                moved.Add((item, change));
            }
        }

        return moved;
    }

    /// <summary>Puts the policy in force; returns how many open items were moved to it.</summary>
    public async Task<int> RunAsync(ReadOnlyMemory<byte> utf8, Policy policy, bool toOpen, CancellationToken ct)
    {
        for (var tries = 0; tries < CommitTries.Most; tries++)
        {
            IReadOnlyList<Change> changes = toOpen ? [.. (await PreviewAsync(policy, ct)).Select(pair => pair.Change)] : [];
            if (await policies.ApplyAsync(Encoding.UTF8.GetString(utf8.Span), policy.Version, changes, clock.Now(), ct) is CommitOutcome.Committed)
            {
                current.Renew();
                Log.PolicyInForce(logger, policy.Version, changes.Count);
                return changes.Count;
            }
        }

        throw CommitTries.UsedUp();
    }
}
