using NodaTime;
using NodaTime.Calendars;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Policies.Explained;

/// <summary>A month as rows of weeks, each with its number.</summary>
internal static class CalendarMonth
{
    private const int Width = 24;
    private static readonly string[] Names =
        ["", "Januari", "Februari", "Mars", "April", "Maj", "Juni", "Juli", "Augusti", "September", "Oktober", "November", "December"];

    public static string Blank { get; } = new(' ', Width);

    public static IEnumerable<string> Write(WorkCalendar calendar, int year, int month, DayInk ink)
    {
        yield return $"   {Names[month]}".PadRight(Width);
        yield return "   må ti on to fr lö sö ";
        var first = new LocalDate(year, month, 1);
        var last = first.PlusDays(CalendarSystem.Iso.GetDaysInMonth(year, month) - 1);
        for (var monday = first.PlusDays(1 - (int)first.DayOfWeek); monday <= last; monday = monday.PlusDays(7))
        {
            yield return $"{ink.Faint($"{WeekYearRules.Iso.GetWeekOfWeekYear(monday),2}")} "
                + string.Concat(Enumerable.Range(0, 7).Select(day => monday.PlusDays(day)).Select(date => date < first || date > last ? "   " : Cell(date, calendar, ink)));
        }
    }

    private static string Cell(LocalDate date, WorkCalendar calendar, DayInk ink)
    {
        var mark = DayMarks.Of(date, calendar);
        var cell = $"{date.Day,2}{DayMarks.SignOf(mark)}";
        return mark is DayMark.Usual && !calendar.IsWorkingDay(date) ? ink.Faint(cell) : ink.Paint(cell, mark);
    }
}
