using NodaTime;
using TeamsBevakning.Domain.Periods;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Domain.Absences;

/// <summary>When a day's afternoon begins, and which instants a period is.</summary>
public static class HalfDay
{
    private static readonly LocalTime Noon = new(12, 0);

    /// <summary>
    /// Where the unit's day is halved: at the end of the first of several opening hours, otherwise at noon, or at the middle of opening hours that noon is not in. Noon on a day that is not worked.
    /// </summary>
    public static Instant Of(LocalDate date, WorkCalendar calendar)
    {
        var noon = calendar.InstantOf(date, Noon);
        return calendar.OpenOf(date) switch
        {
            [] => noon,
            [var only] => only.Contains(noon) ? noon : only.Start + (only.Duration / 2),
            [var first, ..] => first.End,
        };
    }

    /// <summary>The first instant of a period, and the first after it; null for until further notice.</summary>
    public static (Instant From, Instant? Until) Of(DayPeriod period, WorkCalendar calendar) =>
    (
        period.FromNoon ? Of(period.First, calendar) : calendar.StartOf(period.First),
        period.Last is not { } last ? null : period.ToNoon ? Of(last, calendar) : calendar.EndOf(last)
    );
}
