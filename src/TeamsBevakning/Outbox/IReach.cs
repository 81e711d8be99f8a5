using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Outbox;

/// <summary>Which units' people see what is posted for them: those with a channel of their own, or, in the demonstration, all in its terminal.</summary>
public interface IReach
{
    Task<IReadOnlySet<UnitId>> UnitsAsync(Register municipality, CancellationToken ct);
}

/// <summary>In Teams a unit is reached in the channel that is tied to it.</summary>
internal sealed class TiedReach(ITies ties) : IReach
{
    public async Task<IReadOnlySet<UnitId>> UnitsAsync(Register municipality, CancellationToken ct) => (await ties.ListAsync(ct)).Select(tie => tie.Unit).ToHashSet();
}
