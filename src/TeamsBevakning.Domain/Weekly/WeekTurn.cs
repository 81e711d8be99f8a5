using NodaTime;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Domain.Weekly;

/// <summary>When a week is told of that has ended: on the first working day of the next, Monday unless it is free.</summary>
public static class WeekTurn
{
    private const int MostWeeks = 60;

    /// <summary>The next time after an instant: when work begins on the first working day of a week. Several weeks that were missed are made up for by one.</summary>
    /// <param name="at">The instant.</param>
    /// <param name="calendar">When the municipality works.</param>
    public static Instant NextAfter(Instant at, WorkCalendar calendar)
    {
        var date = calendar.LocalOf(at).Date;
        var monday = date.PlusDays(1 - (int)date.DayOfWeek);
        for (var week = 0; week < MostWeeks; week++)
        {
            var days = Enumerable.Range(0, 7).Select(day => monday.PlusWeeks(week).PlusDays(day));
            if (days.FirstOrDefault(calendar.IsWorkingDay) is { Year: > 1 } first && calendar.OpenOf(first)[0].Start is var opening && opening > at)
            {
                return opening;
            }
        }

        return calendar.StartOf(monday.PlusWeeks(1));
    }
}
