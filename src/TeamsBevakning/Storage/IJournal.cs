using NodaTime;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Storage;

/// <summary>The journal, for reading; entries are added by the commits they tell of.</summary>
public interface IJournal
{
    /// <summary>Entries in the order they were added.</summary>
    IAsyncEnumerable<(long Number, JournalEntry Entry)> ReadAsync(JournalFilter filter, CancellationToken ct);

    /// <summary>Whether it is recorded that this person did something with the item by this cause: then it is not new.</summary>
    Task<bool> KnowsAsync(string cause, ItemId item, PersonId by, CancellationToken ct);
}

/// <summary>Which entries; null for all.</summary>
/// <param name="Item">An item's id, or the end of it.</param>
/// <param name="Person">An object id, or part of a name.</param>
/// <param name="After">Only entries with a higher number.</param>
public sealed record JournalFilter(string? Item = null, string? Account = null, string? Person = null, Instant? From = null, Instant? To = null, long After = 0);
