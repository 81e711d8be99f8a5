namespace TeamsBevakning.Tests.Health;

/// <summary>Time that stands still but when it is moved. Its timers fire at once: who waits for an answer waits no longer than until it is asked again.</summary>
internal sealed class ManualTime : TimeProvider
{
    private TimeSpan passed;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => passed.Ticks;

    public override DateTimeOffset GetUtcNow() => DateTimeOffset.UnixEpoch + passed;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        base.CreateTimer(callback, state, TimeSpan.Zero, Timeout.InfiniteTimeSpan);

    public void Pass(TimeSpan time) => passed += time;
}
