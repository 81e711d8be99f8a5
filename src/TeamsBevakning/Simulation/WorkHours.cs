using NodaTime;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Accounts;

namespace TeamsBevakning.Simulation;

/// <summary>When people are at work: their unit's hours in one policy, which in a comparison are their hours under both, without the days they are away.</summary>
internal sealed class WorkHours(Policy hours, Absences absences, Instant end)
{
    public Absences Absences => absences;

    /// <summary>When the person has worked so many minutes after an instant; null when that is not before the end of what is played.</summary>
    public Instant? After(PersonId person, UnitId unit, Instant from, int minutes)
    {
        var calendar = hours.CalendarOf(unit);
        var left = Duration.FromMinutes(minutes);
        for (var date = calendar.LocalOf(from).Date; calendar.StartOf(date) < end; date = date.PlusDays(1))
        {
            if (!calendar.IsWorkingDay(date) || absences.IsAway(person, date))
            {
                continue;
            }

            foreach (var open in calendar.OpenOf(date))
            {
                var begins = Instant.Max(open.Start, from);
                if (open.End - begins > left)
                {
                    return begins + left < end ? begins + left : null;
                }

                left -= Duration.Max(open.End - begins, Duration.Zero);
            }
        }

        return null;
    }
}
