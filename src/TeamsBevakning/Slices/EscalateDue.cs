using TeamsBevakning.Domain.Escalations;
using TeamsBevakning.Outbox;
using TeamsBevakning.Registers;
using TeamsBevakning.Storage;
using TeamsBevakning.Telemetry;

namespace TeamsBevakning.Slices;

/// <summary>Does what time has made due, in small batches; the cost follows what is due, not what is open.</summary>
public sealed class EscalateDue(IItems items, IReach reach, CurrentRegister registers, TimeProvider clock, ILogger<EscalateDue> logger)
{
    private const int BatchSize = 100;

    public async Task RunAsync(CancellationToken ct)
    {
        while (await registers.ReadAsync(ct) is { } register && await RunBatchAsync(register, ct) == BatchSize)
        {
            // There may be more.
        }
    }

    private async Task<int> RunBatchAsync(Domain.Accounts.Register register, CancellationToken ct)
    {
        var at = clock.Now();
        var due = await items.ClaimDueAsync(at, BatchSize, ct);
        using var trace = Traces.Due(due.Count);
        var audience = due.Count == 0 ? null : new Audience(register, await reach.UnitsAsync(register, ct));
        foreach (var item in due)
        {
            Measures.Due(at - (item.NextDueAt ?? at));
            if (EscalationRule.Decide(item, audience!, at) is not { } change)
            {
                continue;
            }

            // A stale one was pressed at the same moment: the next tick sees it as it then stands.
            if (await items.CommitAsync([change], at, ct) is CommitOutcome.Committed && change.Journal.Count > 0)
            {
                Log.StepsDone(logger, item.Id, change.Journal.Count);
            }
        }

        return due.Count;
    }
}
