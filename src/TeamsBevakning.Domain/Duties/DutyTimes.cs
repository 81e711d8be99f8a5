using NodaTime;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Domain.Duties;

/// <summary>When a duty's occasions come and when each opens its item.</summary>
public static class DutyTimes
{
    /// <summary>Where nobody works on the day, a look is asked for from this hour. Our default.</summary>
    private static readonly LocalTime UnworkedMorning = new(7, 0);

    /// <summary>The first occasion after <paramref name="planned"/>'s last. After a change of rules, one that overlaps what has opened already is passed over: nobody looks twice the same day.</summary>
    /// <param name="duty">The duty.</param>
    /// <param name="planned">What is known of it.</param>
    /// <param name="calendar">When the unit works.</param>
    public static Occasion Next(Duty duty, PlannedDuty planned, WorkCalendar calendar)
    {
        var occasion = duty.Every.NextAfter(planned.After, calendar);
        while (planned.HasOpened && duty.Every is not YearlyDates && occasion.FromAt < planned.After)
        {
            occasion = duty.Every.NextAfter(occasion.Due.At, calendar);
        }

        return occasion;
    }

    /// <summary>
    /// When the occasion's item opens: when the unit opens, the first time from the occasion's beginning. The weekly minimum of a municipality that looks every day opens on the day it is due:
    /// the daily looks do it, and only what they have left is asked for.
    /// </summary>
    /// <param name="duty">The duty.</param>
    /// <param name="occasion">Its occasion.</param>
    /// <param name="policy">The rules in force.</param>
    /// <param name="calendar">When the unit works.</param>
    public static Instant OpensAt(Duty duty, Occasion occasion, Policy policy, WorkCalendar calendar)
    {
        var isBackstop = duty is { Opens: ItemKind.Oversight, Every: OncePerWeek } && policy.Duties.Any(other => other is { Opens: ItemKind.Oversight, Every: DailyBefore });
        var last = calendar.LocalOf(occasion.Due.At - Duration.Epsilon).Date;
        var from = isBackstop ? calendar.StartOf(last) : occasion.FromAt;
        for (var date = calendar.LocalOf(from).Date; date <= last; date = date.PlusDays(1))
        {
            foreach (var open in calendar.OpenOf(date))
            {
                var at = Instant.Max(open.Start, from);
                if (at < open.End && at < occasion.Due.At)
                {
                    return at;
                }
            }
        }

        var morning = calendar.InstantOf(calendar.LocalOf(from).Date, UnworkedMorning);
        return morning >= from && morning < occasion.Due.At ? morning : from;
    }
}
