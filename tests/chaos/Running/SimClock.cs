using System.Diagnostics;

namespace TeamsBevakning.Chaos.Running;

/// <summary>
/// The time that the programs are told it is. It begins on a Monday morning that is still to come, so that a program that has just started, with the machine's own time, has
/// nothing due before it is told.
/// </summary>
internal sealed class SimClock
{
    private readonly long since = Stopwatch.GetTimestamp();
    private readonly DateTimeOffset start;
    private readonly Lock gate = new();
    private TimeSpan jumped;

    public SimClock()
    {
        var today = TimeProvider.System.GetUtcNow().UtcDateTime.Date;
        start = new DateTimeOffset(today.AddDays(7 - (((int)today.DayOfWeek + 6) % 7)).AddHours(8), TimeSpan.Zero);
    }

    /// <summary>Real time since the run began.</summary>
    public TimeSpan Elapsed => Stopwatch.GetElapsedTime(since);

    public DateTimeOffset Now
    {
        get
        {
            lock (gate)
            {
                return start + Elapsed + jumped;
            }
        }
    }

    public long Milliseconds => Now.ToUnixTimeMilliseconds();

    public void Advance(TimeSpan by)
    {
        lock (gate)
        {
            jumped += by;
        }
    }
}
