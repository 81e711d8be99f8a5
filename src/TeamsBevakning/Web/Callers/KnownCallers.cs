using System.Collections.Concurrent;

namespace TeamsBevakning.Web.Callers;

/// <summary>
/// The sources that something was asked by of late, as many as are allowed. When there are more, further ones are not counted: they are let through to the
/// checks that refuse them, which is better than that a flood from everywhere keeps Teams out.
/// </summary>
internal sealed class KnownCallers(int most)
{
    private readonly ConcurrentDictionary<CallerKey, Caller> callers = new();
    private int count;
    private long sweptAt = long.MinValue;

    public int Count => callers.Count;

    public Caller Of(CallerKey key, long now, long betweenSweeps)
    {
        if (callers.TryGetValue(key, out var known))
        {
            return known;
        }

        if (Volatile.Read(ref count) >= most && !Sweep(now, betweenSweeps))
        {
            return new Caller();
        }

        var added = new Caller();
        var kept = callers.GetOrAdd(key, added);
        if (ReferenceEquals(kept, added))
        {
            Interlocked.Increment(ref count);
        }

        return kept;
    }

    /// <summary>Forgets who has nothing under way and nothing to run out; tells whether there is room now.</summary>
    private bool Sweep(long now, long betweenSweeps)
    {
        var last = Volatile.Read(ref sweptAt);
        if ((last != long.MinValue && now - last < betweenSweeps) || Interlocked.CompareExchange(ref sweptAt, now, last) != last)
        {
            return false;
        }

        foreach (var (key, caller) in callers)
        {
            if (caller.IsIdle(now) && callers.TryRemove(key, out _))
            {
                Interlocked.Decrement(ref count);
            }
        }

        return Volatile.Read(ref count) < most;
    }
}
