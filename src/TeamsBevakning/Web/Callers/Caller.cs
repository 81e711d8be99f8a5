namespace TeamsBevakning.Web.Callers;

/// <summary>What one source has asked of us. Refusals fill a bucket that runs out evenly; it is kept as the one instant at which it will be empty.</summary>
internal sealed class Caller
{
    private long emptyAt = long.MinValue;
    private int underWay;

    public bool IsIdle(long now) => Volatile.Read(ref underWay) == 0 && Volatile.Read(ref emptyAt) <= now;

    /// <summary>One more request is under way, or not, when there are as many as may be.</summary>
    public bool TryEnter(int most)
    {
        if (Interlocked.Increment(ref underWay) <= most)
        {
            return true;
        }

        Leave();
        return false;
    }

    public void Leave() => Interlocked.Decrement(ref underWay);

    /// <summary>How long until the bucket takes one more refusal; zero or less when it does now.</summary>
    /// <param name="drop">How long one refusal takes to run out.</param>
    /// <param name="size">How long a full bucket takes.</param>
    public long WaitAt(long now, long drop, long size)
    {
        var empty = Volatile.Read(ref emptyAt);
        return empty <= now ? 0 : empty - now + drop - size;
    }

    public void Refused(long now, long drop)
    {
        long seen;
        do
        {
            seen = Volatile.Read(ref emptyAt);
        }
        while (Interlocked.CompareExchange(ref emptyAt, Math.Max(seen, now) + drop, seen) != seen);
    }
}
