using NodaTime;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Domain.Chain;

/// <summary>Each week the head of the journal is posted where the database's owner cannot change it: from then on nothing up to it can be written anew unseen.</summary>
public static class HeadPosting
{
    private const int MostWeeks = 60;

    /// <summary>The next time after an instant: when work begins on the first working day of a week. Several weeks that were missed are made up for by one.</summary>
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
