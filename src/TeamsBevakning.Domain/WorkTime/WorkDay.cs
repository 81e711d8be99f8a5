using NodaTime;

namespace TeamsBevakning.Domain.WorkTime;

/// <summary>One date of a calendar, worked out once: either why it is free, or when it is open and what has cut it.</summary>
internal sealed class WorkDay
{
    public WorkDay(FreeDay why) => (Why, Open) = (why, []);

    public WorkDay(Interval[] open, FreeDay? shortened)
    {
        Open = open;
        Shortened = shortened;
        Closing = open[^1].End;
    }

    public FreeDay? Why { get; }

    /// <summary>What makes the day close earlier than its weekday does; null when nothing does, or when it is free.</summary>
    public FreeDay? Shortened { get; }

    public Interval[] Open { get; }

    public Instant Closing { get; }

    /// <summary>Whether the clock is set forward or back on the date.</summary>
    public bool MovesClock { get; init; }
}
