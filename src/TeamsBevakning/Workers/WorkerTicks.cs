using System.Collections.Concurrent;

namespace TeamsBevakning.Workers;

/// <summary>Which workers are at work, by real time, also when the program's clock is moved.</summary>
public sealed class WorkerTicks(TimeProvider clock)
{
    private readonly ConcurrentDictionary<string, WorkerTick> workers = new();

    /// <summary>Every worker that has begun has ticked lately.</summary>
    public bool AreAlive => !workers.IsEmpty && workers.Values.All(worker => !worker.IsSilent);

    /// <summary>And each of them did what it should, the last time.</summary>
    public bool AreWell => AreAlive && workers.Values.All(worker => !worker.HasFailed);

    /// <summary>A worker begins.</summary>
    /// <param name="patience">How long it may be without a tick that ends.</param>
    internal WorkerTick Of(string worker, TimeSpan patience) => workers[worker] = new WorkerTick(worker, patience, clock);
}

/// <summary>When a worker last ticked, and how that went.</summary>
internal sealed class WorkerTick(string name, TimeSpan patience, TimeProvider clock)
{
    private long last = clock.GetTimestamp();
    private volatile bool failed;

    public string Name => name;

    public bool IsSilent => clock.GetElapsedTime(Volatile.Read(ref last)) > patience;

    public bool HasFailed => failed;

    public void Ended(bool well)
    {
        failed = !well;
        Volatile.Write(ref last, clock.GetTimestamp());
    }
}
