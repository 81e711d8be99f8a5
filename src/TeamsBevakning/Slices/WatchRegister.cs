using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Duties;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Policies;
using TeamsBevakning.Registers;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Slices;

/// <summary>Whenever the register or the policy has changed: opens what is lacking as an item of each unit's, and ends it when it is mended.</summary>
public sealed class WatchRegister(IItems items, CurrentRegister registers, CurrentPolicy policies, TimeProvider clock)
{
    private (Register Register, Policy Policy)? seen;

    public async Task RunAsync(CancellationToken ct)
    {
        if (await registers.ReadAsync(ct) is not { } register)
        {
            return;
        }

        var (policy, central, isWhole) = (await policies.ReadAsync(ct), register.Municipality.CommunicationsUnit, true);
        if (seen is { } last && last.Register == register && last.Policy == policy)
        {
            return;
        }

        foreach (var unit in register.Units)
        {
            var gaps = RegisterGap.Of(register, unit.Id, policy.Register);
            var open = await items.FindUnhandledAsync(ItemKind.RegisterGap, unit.Id.Value, ct);
            var before = gaps.Count == 0 ? null : await items.FindAsync(RegisterWatch.IdOf(unit.Id, gaps), ct);
            if (RegisterWatch.Decide(unit, gaps, open, before, policy, central, clock.Now()) is { } change)
            {
                isWhole &= await items.CommitAsync([change], clock.Now(), ct) is CommitOutcome.Committed;
            }
        }

        // What somebody pressed at the same moment is looked at again.
        seen = isWhole ? (register, policy) : null;
    }
}
