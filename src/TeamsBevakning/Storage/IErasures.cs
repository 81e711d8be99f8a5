using NodaTime;
using TeamsBevakning.Domain.Chain;

namespace TeamsBevakning.Storage;

/// <summary>What is personal is taken out of the journal, and the chain holds. It cannot be undone.</summary>
public interface IErasures
{
    /// <summary>What would be erased.</summary>
    Task<Erasable> FindAsync(ErasureScope scope, CancellationToken ct);

    /// <summary>
    /// Erases it, some entries at a time, each with an entry that tells of it; what was done stays done when it is stopped in between, and the rest comes with the next call.
    /// Of a person also what closed items tell. Returns how many entries lost something.
    /// </summary>
    Task<int> EraseAsync(ErasureScope scope, string reason, Instant at, CancellationToken ct);
}

/// <summary>What there is to erase.</summary>
/// <param name="Entries">How many journal entries.</param>
/// <param name="Fields">In how many of them each field.</param>
/// <param name="From">The first one's instant; null when there is none.</param>
/// <param name="To">The last one's.</param>
/// <param name="ClosedItems">How many closed items name the person.</param>
/// <param name="OpenItems">How many name the person that are open, or can still be undone: they are left as they are.</param>
public sealed record Erasable(int Entries, IReadOnlyDictionary<PersonalField, int> Fields, Instant? From, Instant? To, int ClosedItems, int OpenItems);
