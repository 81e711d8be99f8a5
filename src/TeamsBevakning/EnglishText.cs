using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace TeamsBevakning;

/// <summary>How times and lists are written in English to somebody in Sweden: the day before the month, and twenty-four hours.</summary>
internal static class EnglishText
{
    private static readonly LocalTimePattern TimeOfDay = LocalTimePattern.Create("HH:mm", CultureInfo.InvariantCulture);
    private static readonly string[] Weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
    private static readonly string[] Months = ["Jan", "Feb", "March", "April", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec"];

    /// <summary>”10:05 today”, otherwise ”Tue 17 Nov, 10:05”, with the year when it is another.</summary>
    public static string When(Instant at, Instant now, DateTimeZone zone) =>
        at.InZone(zone).Date == now.InZone(zone).Date ? $"{Time(at.InZone(zone).TimeOfDay)} today" : Deadline(at, now, zone);

    /// <summary>”Wed 18 Nov, 16:30”, with the year when it is another.</summary>
    public static string Deadline(Instant at, Instant now, DateTimeZone zone)
    {
        var local = at.InZone(zone);
        return $"{Date(local.Date)}{(local.Year == now.InZone(zone).Year ? string.Empty : $" {local.Year}")}, {Time(local.TimeOfDay)}";
    }

    /// <summary>”a, b and c”.</summary>
    public static string Listed(IEnumerable<string> parts)
    {
        var all = parts.ToList();
        return all.Count < 2 ? string.Concat(all) : $"{string.Join(", ", all.SkipLast(1))} and {all[^1]}";
    }

    /// <summary>”16:30”.</summary>
    public static string Time(LocalTime time) => TimeOfDay.Format(time);

    /// <summary>”Mon”.</summary>
    public static string Weekday(IsoDayOfWeek day) => Weekdays[(int)day - 1];

    /// <summary>”Mon 7 Dec”.</summary>
    public static string Date(LocalDate date) => $"{Weekday(date.DayOfWeek)} {DayOfYear(date)}";

    /// <summary>”Thu 24–Sun 27 Dec”, ”Thu 31 Dec–Fri 1 Jan”, or one date when both are the same.</summary>
    public static string Range(LocalDate from, LocalDate to) =>
        from == to ? Date(to)
        : from.Month == to.Month && from.Year == to.Year ? $"{Weekday(from.DayOfWeek)} {from.Day}–{Date(to)}"
        : $"{Date(from)}–{Date(to)}";

    /// <summary>”7 Dec”.</summary>
    public static string DayOfYear(LocalDate date) => $"{date.Day} {Months[date.Month - 1]}";
}
