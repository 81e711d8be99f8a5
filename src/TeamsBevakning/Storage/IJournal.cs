using NodaTime;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Chain;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Storage;

/// <summary>The journal, for reading; entries are added by the commits they tell of.</summary>
public interface IJournal
{
    /// <summary>Entries in the order they were added.</summary>
    IAsyncEnumerable<(long Number, JournalEntry Entry)> ReadAsync(JournalFilter filter, CancellationToken ct);

    /// <summary>The journal as it is kept, as it stands at one moment: it cannot change while <paramref name="read"/> runs.</summary>
    Task<T> ReadKeptAsync<T>(Func<KeptJournal, Task<T>> read, CancellationToken ct);

    /// <summary>Whether it is recorded that this person did something with the item by this cause: then it is not new.</summary>
    Task<bool> KnowsAsync(string cause, ItemId item, PersonId by, CancellationToken ct);
}

/// <summary>Which entries; null for all.</summary>
/// <param name="Item">An item's id, or the end of it.</param>
/// <param name="Person">An object id, or part of a name.</param>
/// <param name="After">Only entries with a higher number.</param>
public sealed record JournalFilter(string? Item = null, string? Account = null, string? Person = null, Instant? From = null, Instant? To = null, long After = 0, JournalKind? Kind = null);

/// <summary>The journal as it is kept, for whoever checks or hands it out.</summary>
/// <param name="Head">The last entry, as the store has it beside the journal; null when that is gone.</param>
/// <param name="Erasures">The entries that tell what was erased.</param>
/// <param name="Entries">All of them, in order.</param>
public sealed record KeptJournal(ChainHead? Head, IReadOnlyList<JournalRecord> Erasures, IAsyncEnumerable<JournalRecord> Entries);
