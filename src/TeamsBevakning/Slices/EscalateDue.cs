using NodaTime;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Escalations;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Outbox;
using TeamsBevakning.Policies;
using TeamsBevakning.Registers;
using TeamsBevakning.Storage;
using TeamsBevakning.Telemetry;

namespace TeamsBevakning.Slices;

/// <summary>Does what time has made due, in small batches; the cost follows what is due, not what is open.</summary>
public sealed class EscalateDue(IItems items, IReach reach, CurrentRegister registers, CurrentPolicy policies, TimeProvider clock, ILogger<EscalateDue> logger)
{
    private const int BatchSize = 100;

    public async Task RunAsync(CancellationToken ct)
    {
        while (await registers.ReadAsync(ct) is { } register && await RunBatchAsync(register, ct) == BatchSize)
        {
            // There may be more.
        }
    }

    private async Task<int> RunBatchAsync(Register register, CancellationToken ct)
    {
        var at = clock.Now();
        var due = await items.ClaimDueAsync(at, BatchSize, ct);
        using var trace = Traces.Due(due.Count);
        var audience = due.Count == 0 ? null : new Audience(register, await reach.UnitsAsync(register, ct));
        var shared = new List<Change>();
        foreach (var item in due)
        {
            Measures.Due(at - (item.NextDueAt ?? at));
            if (EscalationRule.Decide(item, audience!, at) is not { } change)
            {
                continue;
            }

            if (Gathering.MayShare(change, at))
            {
                shared.Add(change);
            }
            else
            {
                await CommitAsync([change], at, ct);
            }
        }

        if (shared.Count > 0)
        {
            await GatherAsync(shared, at, ct);
        }

        return due.Count;
    }

    private async Task GatherAsync(List<Change> shared, Instant at, CancellationToken ct)
    {
        var rules = (await policies.ReadAsync(ct)).Gather;
        var standing = new Dictionary<(AccountId Account, string Thread), ItemId>();
        foreach (var thread in shared.Select(change => Gathering.ThreadOf(change.Item!)).OfType<(AccountId Account, string Thread)>().Distinct())
        {
            if (await items.EscalatedInThreadAsync(thread.Account, thread.Thread, at - rules.Within, ct) is { } item)
            {
                standing[thread] = item;
            }
        }

        foreach (var group in Gathering.Decide(shared, standing, rules))
        {
            // Together, so that people are told once; if one of them was pressed at the same moment, each by itself, the first before those that join it.
            if (group.Count == 1 || !await CommitAsync(group, at, ct))
            {
                foreach (var change in group)
                {
                    await CommitAsync([change], at, ct);
                }
            }
        }
    }

    private async Task<bool> CommitAsync(IReadOnlyList<Change> changes, Instant at, CancellationToken ct)
    {
        // A stale one was pressed at the same moment: the next tick sees it as it then stands.
        if (await items.CommitAsync(changes, at, ct) is not CommitOutcome.Committed)
        {
            return false;
        }

        foreach (var change in changes.Where(change => change.Journal.Count > 0))
        {
            Log.StepsDone(logger, change.Item!.Id, change.Journal.Count);
        }

        return true;
    }
}
