using TeamsBevakning.Domain.Items;
using TeamsBevakning.Policies;
using TeamsBevakning.Registers;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Outbox;

/// <summary>In the last resort: an item of the communications unit's says whose notices reach nobody, one for each unit while it is unhandled.</summary>
public sealed class OpenUndelivered(IItems items, CurrentRegister registers, CurrentPolicy policies, TimeProvider clock, ILogger<OpenUndelivered> logger)
{
    public async Task RunAsync(Delivery delivery, CancellationToken ct)
    {
        if (await registers.ReadAsync(ct) is not { } register || await items.FindAsync(delivery.Notice.Item, ct) is not { Kind: not ItemKind.Undelivered } about)
        {
            return;
        }

        var (unit, central) = (delivery.Notice.To, register.Municipality.CommunicationsUnit);
        var name = register.Find(unit)?.Name ?? unit.Value;
        var change = Opening.Decide(ItemKind.Undelivered, new Matter(unit.Value, name, null), central, null, await policies.ReadAsync(ct), central, clock.Now());
        if (await items.CommitAsync([change], clock.Now(), ct) is CommitOutcome.Committed)
        {
            Log.UndeliveredOpened(logger, change.Item!.Id, about.Id, unit);
        }
    }
}
