using System.Globalization;
using NodaTime;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Policies.Explained;

/// <summary>A year of a calendar: its months, three beside each other, the days that differ marked and then listed, and what it adds up to.</summary>
internal static class CalendarYear
{
    private const int MonthsBeside = 3;

    /// <param name="name">Whose calendar.</param>
    /// <param name="calendar">The calendar.</param>
    /// <param name="year">1990–2200.</param>
    /// <param name="ink">How marks are coloured.</param>
    public static IEnumerable<string> Write(string name, WorkCalendar calendar, int year, DayInk ink)
    {
        yield return $"{name}: arbetstid {year}";
        foreach (var hours in HoursText.Week(calendar.Rules.Week, whole: true))
        {
            yield return $"  {hours}";
        }

        for (var first = 1; first <= 12; first += MonthsBeside)
        {
            yield return string.Empty;
            var months = Enumerable.Range(first, MonthsBeside).Select(month => CalendarMonth.Write(calendar, year, month, ink).ToList()).ToList();
            for (var row = 0; row < months.Max(month => month.Count); row++)
            {
                yield return string.Join("   ", months.Select(month => row < month.Count ? month[row] : CalendarMonth.Blank)).TrimEnd();
            }
        }

        yield return string.Empty;
        yield return $"{ink.Paint("*", DayMark.Free)} ledig   {ink.Paint("½", DayMark.Short)} stänger tidigare   {ink.Paint("+", DayMark.OpenHoliday)} öppet fast det är helgdag";
        yield return string.Empty;
        foreach (var line in Differing(calendar, year))
        {
            yield return line;
        }

        yield return string.Empty;
        yield return Sum(calendar, year);
    }

    private static IEnumerable<string> Differing(WorkCalendar calendar, int year) => Dates(year)
        .Select(date => (Date: date, Mark: DayMarks.Of(date, calendar), Name: DayMarks.NameOf(date, calendar)))
        .Where(day => day.Mark is not DayMark.Usual)
        .Select(day => $"  {SwedishDates.Weekday(day.Date.DayOfWeek)} {day.Date.Day,2} {SwedishDates.DayOfYear(day.Date).Split(' ')[1],-4}  {day.Name}{(day.Mark is DayMark.Free ? string.Empty : $", öppet {HoursText.Of(day.Date, calendar)}")}");

    private static string Sum(WorkCalendar calendar, int year)
    {
        var days = Dates(year).Count(calendar.IsWorkingDay);
        var open = Dates(year).SelectMany(calendar.OpenOf).Aggregate(Duration.Zero, (sum, each) => sum + each.Duration);
        var hours = ((decimal)open.TotalMinutes / 60).ToString("#,##0.##", CultureInfo.InvariantCulture).Replace(',', '\u00A0').Replace('.', ',');
        return $"{days} arbetsdagar och {hours} timmars arbetstid.";
    }

    private static DateInterval Dates(int year) => new DateInterval(new(year, 1, 1), new(year, 12, 31));
}
