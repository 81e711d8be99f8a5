namespace TeamsBevakning.BotFramework.Tests;

/// <summary>A clock that stands still until it is moved; timers go off when it passes them.</summary>
internal sealed class MovableTime : TimeProvider
{
    private readonly Lock gate = new();
    private readonly List<Alarm> alarms = [];
    private DateTimeOffset now = new(2026, 11, 20, 9, 0, 0, TimeSpan.Zero);

    internal DateTimeOffset Now
    {
        get => now;
        set
        {
            Alarm[] due;
            lock (gate)
            {
                now = value;
                due = [.. alarms.Where(alarm => alarm.At <= now)];
                alarms.RemoveAll(due.Contains);
            }

            foreach (var alarm in due)
            {
                alarm.Ring();
            }
        }
    }

    internal int Alarms
    {
        get
        {
            lock (gate)
            {
                return alarms.Count;
            }
        }
    }

    public override DateTimeOffset GetUtcNow() => now;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var alarm = new Alarm(this, () => callback(state));
        alarm.Change(dueTime, period);
        return alarm;
    }

    private sealed class Alarm(MovableTime time, Action ring) : ITimer
    {
        internal DateTimeOffset At { get; private set; }

        internal void Ring() => ring();

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (time.gate)
            {
                time.alarms.Remove(this);
                if (dueTime != Timeout.InfiniteTimeSpan)
                {
                    At = time.now + dueTime;
                    time.alarms.Add(this);
                }
            }

            return true;
        }

        public void Dispose() => Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
