namespace TeamsBevakning.Storage;

/// <summary>The claims on due work as a whole, when a program starts and stops.</summary>
public interface ILeases
{
    /// <summary>Before any work: where only one program can run on the store, claims that are left are of one that died, and end at once.</summary>
    Task BeginAsync(CancellationToken ct);

    /// <summary>After all work: what this program still holds goes to whoever is next, without waiting for its time to end.</summary>
    Task EndAsync(CancellationToken ct);
}
