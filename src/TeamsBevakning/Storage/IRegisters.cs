using NodaTime;

namespace TeamsBevakning.Storage;

/// <summary>The registers as imported; the newest is in force.</summary>
public interface IRegisters
{
    /// <summary>The number of the newest; 0 when none is imported.</summary>
    Task<long> NewestAsync(CancellationToken ct);

    /// <summary>What tells whether anything has changed of who may do what.</summary>
    Task<RegisterStamp> StampAsync(CancellationToken ct);

    /// <summary>The newest one's number and text; null when none is imported.</summary>
    Task<(long Number, string Json)?> ReadAsync(CancellationToken ct);

    Task ImportAsync(string json, Instant at, CancellationToken ct);
}

/// <param name="Number">The number of the newest register; 0 when none is imported.</param>
/// <param name="Memberships">Another number whenever somebody comes to, or goes from, a group that it names.</param>
/// <param name="Absences">Another number whenever somebody is said to be away, or no longer.</param>
public readonly record struct RegisterStamp(long Number, long Memberships, long Absences);
