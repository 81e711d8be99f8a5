using NodaTime;
using NodaTime.Calendars;

namespace TeamsBevakning.Domain.Weekly;

/// <summary>One week from Monday 00.00 to the next, local time.</summary>
/// <param name="Year">The year that the week belongs to by ISO 8601.</param>
/// <param name="Number">Its number by ISO 8601, 1–53.</param>
/// <param name="From">Its first instant.</param>
/// <param name="To">The first instant after it.</param>
public sealed record Week(int Year, int Number, Instant From, Instant To)
{
    /// <summary>Whether an instant is in it.</summary>
    /// <param name="at">The instant.</param>
    public bool Has(Instant at) => at >= From && at < To;

    /// <summary>The week before.</summary>
    /// <param name="zone">Where the week is counted.</param>
    public Week Before(DateTimeZone zone) => Of(From - Duration.FromDays(3), zone);

    /// <summary>The week that an instant falls in.</summary>
    /// <param name="at">The instant.</param>
    /// <param name="zone">Where the week is counted.</param>
    public static Week Of(Instant at, DateTimeZone zone)
    {
        var date = at.InZone(zone).Date;
        var monday = date.PlusDays(1 - (int)date.DayOfWeek);
        var rule = WeekYearRules.Iso;
        return new Week(
            rule.GetWeekYear(monday),
            rule.GetWeekOfWeekYear(monday),
            zone.AtStartOfDay(monday).ToInstant(),
            zone.AtStartOfDay(monday.PlusWeeks(1)).ToInstant());
    }
}
