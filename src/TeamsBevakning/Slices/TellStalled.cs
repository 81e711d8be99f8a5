using NodaTime;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Policies;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Slices;

/// <summary>Work that is long due and that nobody gets to is the communications unit's item for as long as it stands still.</summary>
public sealed class TellStalled(IItems items, CurrentPolicy policies)
{
    private const string Subject = "due";

    /// <param name="since">Since when the longest waits; null when nothing does.</param>
    public async Task RunAsync(Instant? since, Register register, Instant at, CancellationToken ct)
    {
        var central = register.Municipality.CommunicationsUnit;
        var told = await items.FindUnhandledAsync(ItemKind.Stalled, Subject, ct);
        var change = (since, told) switch
        {
            ({ } longest, null) => Opening.Decide(
                ItemKind.Stalled, new Matter(Subject, Texts.StalledName, longest), central, null, await policies.ReadAsync(ct), central, at),
            (null, { } item) => Closing.Decide(item, central, at),
            _ => null,
        };
        if (change is not null)
        {
            // A stale one was pressed at the same moment: in a minute it is seen as it then stands.
            await items.CommitAsync([change], at, ct);
        }
    }
}
