using NodaTime;

namespace TeamsBevakning.Domain.WorkTime;

/// <summary>One date of a calendar, worked out once: either why it is free, or when it is open.</summary>
internal sealed class WorkDay
{
    public WorkDay(FreeDay why) => (Why, Open) = (why, []);

    public WorkDay(Interval[] open)
    {
        Open = open;
        Closing = open[^1].End;
    }

    public FreeDay? Why { get; }

    public Interval[] Open { get; }

    public Instant Closing { get; }
}
