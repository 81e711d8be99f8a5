using NodaTime;

namespace TeamsBevakning.Domain.WorkTime;

/// <summary>Dates and times in Swedish, short and in full, the same on every machine: "fre", "mån 7 dec", "måndagen den 7 december 2026", "16.30".</summary>
public static class SwedishDates
{
    private static readonly string[] Weekdays = ["", "mån", "tis", "ons", "tor", "fre", "lör", "sön"];

    private static readonly string[] Months = ["", "jan", "feb", "mars", "apr", "maj", "juni", "juli", "aug", "sep", "okt", "nov", "dec"];

    private static readonly string[] FullWeekdays = ["", "måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"];

    private static readonly string[] FullMonths =
        ["", "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"];

    /// <summary>"mån".</summary>
    public static string Weekday(IsoDayOfWeek day) => Weekdays[(int)day];

    /// <summary>"måndag".</summary>
    public static string FullWeekday(IsoDayOfWeek day) => FullWeekdays[(int)day];

    /// <summary>"mån 7 dec".</summary>
    public static string Date(LocalDate date) => $"{Weekday(date.DayOfWeek)} {DayOfYear(date)}";

    /// <summary>"7 dec".</summary>
    public static string DayOfYear(LocalDate date) => $"{date.Day} {Months[date.Month]}";

    /// <summary>"tor 24–sön 27 dec", "tor 31 dec–fre 1 jan", or one date when both are the same.</summary>
    public static string Range(LocalDate from, LocalDate to) =>
        from == to ? Date(to)
        : from.Month == to.Month && from.Year == to.Year ? $"{Weekday(from.DayOfWeek)} {from.Day}–{Date(to)}"
        : $"{Date(from)}–{Date(to)}";

    /// <summary>"måndagen den 7 december 2026".</summary>
    public static string FullDate(LocalDate date) => $"{FullWeekdays[(int)date.DayOfWeek]}en {FullDayOfYear(date)} {date.Year}";

    /// <summary>"den 7 december".</summary>
    public static string FullDayOfYear(LocalDate date) => $"den {date.Day} {FullMonths[date.Month]}";

    /// <summary>"lördag 19–söndag 20 december 2026", "torsdag 31 december 2026–fredag 1 januari 2027", or one full date when both are the same.</summary>
    public static string FullRange(LocalDate from, LocalDate to) =>
        from == to ? FullDate(to)
        : $"{DayIn(from)}{(from.Year != to.Year ? $" {FullMonths[from.Month]} {from.Year}" : from.Month != to.Month ? $" {FullMonths[from.Month]}" : "")}–"
            + $"{DayIn(to)} {FullMonths[to.Month]} {to.Year}";

    /// <summary>"16.30". Seconds are left out, never rounded up.</summary>
    public static string Time(LocalTime time) => $"{Two(time.Hour)}.{Two(time.Minute)}";

    /// <summary>Words as Swedish lists them: "a", "a och b", "a, b och c".</summary>
    public static string List(IReadOnlyList<string> words) =>
        words.Count < 2 ? string.Concat(words) : $"{string.Join(", ", words.SkipLast(1))} och {words[^1]}";

    private static string DayIn(LocalDate date) => $"{FullWeekdays[(int)date.DayOfWeek]} {date.Day}";

    private static string Two(int number) => number < 10 ? $"0{number}" : $"{number}";
}
