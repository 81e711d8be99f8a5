namespace TeamsBevakning;

/// <summary>A clock that can be set and can run faster, for demonstrations and tests. Its timers keep real time: only what the clock shows is moved.</summary>
internal sealed class MovableClock(TimeProvider real, double speed = 1) : TimeProvider
{
    private readonly Lock gate = new();
    private DateTimeOffset shown = real.GetUtcNow();
    private long since = real.GetTimestamp();

    public override DateTimeOffset GetUtcNow()
    {
        lock (gate)
        {
            return shown + (real.GetElapsedTime(since) * speed);
        }
    }

    public void MoveTo(DateTimeOffset time)
    {
        lock (gate)
        {
            shown = time.ToUniversalTime();
            since = real.GetTimestamp();
        }
    }
}
