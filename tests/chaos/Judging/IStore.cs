using TeamsBevakning.Chaos.Running;

namespace TeamsBevakning.Chaos.Judging;

/// <summary>The database, looked at beside the programs by plain SQL.</summary>
internal interface IStore : IAsyncDisposable
{
    /// <summary>A gate of its own between one program and the database; null where there is no network between them.</summary>
    TcpGate? NewGate();

    /// <summary>The settings that lead a program to it.</summary>
    IReadOnlyDictionary<string, string> SettingsThrough(TcpGate? gate);

    Task<StoreState> ReadAsync(CancellationToken ct);

    /// <summary>What is still to be done at this time, and when the next is.</summary>
    Task<Backlog> BacklogAsync(long at, CancellationToken ct);

    /// <summary>What is claimed, and by whom.</summary>
    Task<IReadOnlySet<string>> ClaimsAsync(CancellationToken ct);

    /// <summary>Whether a program has left a transaction open for longer than it takes to go on.</summary>
    Task<bool> HasIdleTransactionAsync(CancellationToken ct);

    /// <summary>What the database itself says is wrong with it; empty when nothing is.</summary>
    Task<string> DamageAsync(CancellationToken ct);
}

/// <param name="Deliveries">How many deliveries are not done, due or not yet.</param>
/// <param name="NextDelivery">When the first of them is due.</param>
/// <param name="Items">How many items are due.</param>
/// <param name="HeldUntil">Until when Teams' limits hold the first of the places that they are for, by the machine's clock; null when no place is held.</param>
internal sealed record Backlog(int Deliveries, long? NextDelivery, int Items, long? HeldUntil);
