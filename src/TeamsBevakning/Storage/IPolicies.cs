using NodaTime;
using TeamsBevakning.Domain;

namespace TeamsBevakning.Storage;

/// <summary>The policies that have been in force; the newest is. Each is kept whole, so that an item can go on under the one it opened under.</summary>
public interface IPolicies
{
    /// <summary>The number of the newest; 0 when there is none.</summary>
    Task<long> NewestAsync(CancellationToken ct);

    /// <summary>The newest one's number and text; null when there is none.</summary>
    Task<(long Number, string Json)?> ReadAsync(CancellationToken ct);

    /// <summary>The text of a version; null when it has never been in force.</summary>
    Task<string?> FindAsync(string version, CancellationToken ct);

    /// <summary>Puts a policy in force, together with what it changes in open items; all of it or nothing.</summary>
    Task<CommitOutcome> ApplyAsync(string json, string version, IReadOnlyList<Change> changes, Instant at, CancellationToken ct);
}
