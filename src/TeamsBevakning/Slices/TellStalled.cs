using NodaTime;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Policies;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Slices;

/// <summary>
/// Work that is long due and that nobody gets to is the communications unit's item for as long as it stands still: at two checks after each other the same work is the oldest. After a stop, when
/// there is much to catch up with, each check finds the oldest of it done.
/// </summary>
public sealed class TellStalled(IItems items, CurrentPolicy policies)
{
    private const string Subject = "due";

    private Instant? before;

    /// <summary>Whether it stands still.</summary>
    /// <param name="since">Since when the longest waits; null when nothing does.</param>
    public async Task<bool> RunAsync(Instant? since, Register register, Instant at, CancellationToken ct)
    {
        var central = register.Municipality.CommunicationsUnit;
        var told = await items.FindUnhandledAsync(ItemKind.Stalled, Subject, ct);
        var stands = since == before ? since : null;
        before = since;
        var change = (since, stands, told) switch
        {
            (_, { } longest, null) => Opening.Decide(
                ItemKind.Stalled, new Matter(Subject, Texts.StalledName, longest), central, null, await policies.ReadAsync(ct), central, at),
            (null, _, { } item) => Closing.Decide(item, central, at),
            _ => null,
        };
        if (change is not null)
        {
            // A stale one was pressed at the same moment: in a minute it is seen as it then stands.
            await items.CommitAsync([change], at, ct);
        }

        return stands is not null;
    }
}
