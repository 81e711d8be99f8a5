using NodaTime;

namespace TeamsBevakning.Storage;

/// <summary>How the database itself stands.</summary>
public interface IStoreState
{
    Task<StoreState> ReadAsync(CancellationToken ct);
}

/// <param name="Schema">The number of the newest migration.</param>
/// <param name="OldestDelivery">The delivery that has been due the longest.</param>
/// <param name="OldestItem">The item that has been due the longest.</param>
public sealed record StoreState(string Engine, string EngineVersion, int Schema, Instant? OldestDelivery, Instant? OldestItem);
