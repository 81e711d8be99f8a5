using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Outbox;

namespace TeamsBevakning.Demo;

/// <summary>The terminal is the channel of every unit that has none.</summary>
internal sealed class TerminalReach : IReach
{
    public Task<IReadOnlySet<UnitId>> UnitsAsync(Register municipality, CancellationToken ct) =>
        Task.FromResult<IReadOnlySet<UnitId>>(municipality.Units.Select(unit => unit.Id).ToHashSet());
}
