using NodaTime;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Policies.Explained;

/// <summary>How a date differs from what its weekday is.</summary>
internal enum DayMark
{
    Usual,
    Free,
    Short,
    OpenHoliday,
}

/// <summary>Marks dates, and names what makes them differ.</summary>
internal static class DayMarks
{
    public static DayMark Of(LocalDate date, WorkCalendar calendar) =>
        calendar.WhyNotWorked(date) is { } free ? free is Weekend or ClosedWeekday ? DayMark.Usual : DayMark.Free
        : calendar.WhyShortened(date) is not null ? DayMark.Short
        : SwedishHolidays.On(date) is not null ? DayMark.OpenHoliday
        : DayMark.Usual;

    public static char SignOf(DayMark mark) => mark switch
    {
        DayMark.Usual => ' ',
        DayMark.Free => '*',
        DayMark.Short => '½',
        DayMark.OpenHoliday => '+',
    };

    public static string NameOf(LocalDate date, WorkCalendar calendar) =>
        (calendar.WhyNotWorked(date) ?? calendar.WhyShortened(date)) is { } why && SwedishFreeDays.NameOf(why) is { } name ? name
        : SwedishHolidays.NameOf(date) ?? string.Empty;
}

/// <summary>Colours for the terminal, or none.</summary>
internal readonly record struct DayInk(bool Coloured)
{
    public string Paint(string text, DayMark mark) => mark switch
    {
        DayMark.Free => Ink(text, "31"),
        DayMark.Short => Ink(text, "33"),
        DayMark.OpenHoliday => Ink(text, "36"),
        DayMark.Usual => text,
    };

    public string Faint(string text) => Ink(text, "2");

    private string Ink(string text, string code) => Coloured ? $"\u001B[{code}m{text}\u001B[0m" : text;
}
