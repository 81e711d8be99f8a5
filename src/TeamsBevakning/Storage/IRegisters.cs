using NodaTime;

namespace TeamsBevakning.Storage;

/// <summary>The registers as imported; the newest is in force.</summary>
public interface IRegisters
{
    /// <summary>The number of the newest; 0 when none is imported.</summary>
    Task<long> NewestAsync(CancellationToken ct);

    /// <summary>The newest one's number and text; null when none is imported.</summary>
    Task<(long Number, string Json)?> ReadAsync(CancellationToken ct);

    Task ImportAsync(string json, Instant at, CancellationToken ct);
}
