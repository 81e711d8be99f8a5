using NodaTime;

namespace TeamsBevakning.Domain.WorkTime;

/// <summary>How long the municipality gives itself. Each kind of rule is a record of its own that says how it counts.</summary>
public abstract record TargetRule
{
    private protected TargetRule()
    {
    }

    /// <summary>
    /// When something that came in at <paramref name="start"/> is due, and why. Never before the start. Throws <see cref="ArgumentOutOfRangeException"/>
    /// when the start or the due date falls outside 1990–2200.
    /// </summary>
    public abstract DueAt DueFrom(Instant start, WorkCalendar calendar);
}
