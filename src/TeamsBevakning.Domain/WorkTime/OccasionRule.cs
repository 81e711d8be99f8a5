using NodaTime;

namespace TeamsBevakning.Domain.WorkTime;

/// <summary>
/// How often something must be done that nobody asks for: the daily look, the weekly minimum, the half-yearly snapshot. A <see cref="TargetRule"/> answers
/// when something that came in is due; this answers when the next occasion is, from the calendar alone. Each kind of rule is a record of its own.
/// </summary>
public abstract record OccasionRule
{
    private protected OccasionRule()
    {
    }

    /// <summary>
    /// The first occasion that is due later than <paramref name="after"/>. So asking again with the due instant of the last one gives every occasion, in
    /// order and once, and the answer for two instants between the same two occasions is the same. Throws <see cref="ArgumentOutOfRangeException"/> when the
    /// instant or the occasion falls outside 1990–2200.
    /// </summary>
    public abstract Occasion NextAfter(Instant after, WorkCalendar calendar);
}

/// <summary>One occasion: when it may be done from, and when it must have been done.</summary>
/// <param name="FromAt">The first instant when doing it counts for this occasion; never after the due instant.</param>
/// <param name="Due">When it is missed, and why then.</param>
public sealed record Occasion(Instant FromAt, DueAt Due);
