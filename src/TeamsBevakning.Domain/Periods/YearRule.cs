using NodaTime;
using NodaTime.Calendars;

namespace TeamsBevakning.Domain.Periods;

/// <summary>Which year is meant when none is written: the next that fits.</summary>
internal static class YearRule
{
    /// <summary>So recently past, next year's is hardly meant.</summary>
    public const int RecentDays = 92;

    /// <summary>The next such day on or after a date; null when there is none within two years.</summary>
    public static LocalDate? Next(int day, int month, LocalDate from)
    {
        for (var year = from.Year; year <= from.Year + 2; year++)
        {
            if (PeriodWords.DateOf(year, month, day) is { } date && date >= from)
            {
                return date;
            }
        }

        return null;
    }

    /// <summary>The last such day before a date; null when there is none within two years.</summary>
    public static LocalDate? Last(int day, int month, LocalDate before)
    {
        for (var year = before.Year; year >= before.Year - 2; year--)
        {
            if (PeriodWords.DateOf(year, month, day) is { } date && date < before)
            {
                return date;
            }
        }

        return null;
    }

    /// <summary>The Monday of the next week of that number that is not over; null when neither this year nor the next has it.</summary>
    public static LocalDate? NextWeek(int number, LocalDate today)
    {
        foreach (var year in new[] { WeekYearRules.Iso.GetWeekYear(today), WeekYearRules.Iso.GetWeekYear(today) + 1 })
        {
            if (MondayOf(year, number) is { } monday && monday.PlusDays(6) >= today)
            {
                return monday;
            }
        }

        return null;
    }

    /// <summary>The Monday of a week; null when the year has no such week.</summary>
    public static LocalDate? MondayOf(int year, int number) =>
        number >= 1 && number <= WeekYearRules.Iso.GetWeeksInWeekYear(year, CalendarSystem.Iso) ? WeekYearRules.Iso.GetLocalDate(year, number, IsoDayOfWeek.Monday, CalendarSystem.Iso) : null;
}
