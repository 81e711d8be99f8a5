using NodaTime;

namespace TeamsBevakning.Simulation;

/// <summary>What comes first when several things happen at the same instant.</summary>
internal enum Turn
{
    /// <summary>The sources are read.</summary>
    Found,

    /// <summary>What time has made due is done.</summary>
    Due,

    /// <summary>Somebody acts.</summary>
    Person,
}

/// <summary>What is to happen, in order of time. Nothing happens after the end.</summary>
internal sealed class Agenda(Instant end)
{
    private readonly PriorityQueue<Action<Instant>, (Instant At, Turn Turn, long Order)> queue = new();
    private long order;

    public Instant Now { get; private set; } = Instant.MinValue;

    /// <summary>What should have happened before now happens now.</summary>
    public void Add(Instant? at, Turn turn, Action<Instant> happens)
    {
        if (at <= end)
        {
            queue.Enqueue(happens, (Instant.Max(at.Value, Now), turn, order++));
        }
    }

    /// <summary>Plays until nothing is left.</summary>
    public void Play(Action<Instant> passing, CancellationToken ct)
    {
        while (queue.TryDequeue(out var happens, out var when))
        {
            ct.ThrowIfCancellationRequested();
            Now = when.At;
            happens(Now);
            passing(Now);
        }
    }
}
