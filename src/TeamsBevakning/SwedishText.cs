using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace TeamsBevakning;

/// <summary>How texts are filled in and times are written, as Swedes write them.</summary>
internal static class SwedishText
{
    /// <summary>Where times are told that no policy has a zone for: the command line and the demonstration.</summary>
    public static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Europe/Stockholm"];

    private static readonly LocalTimePattern TimeOfDay = LocalTimePattern.Create("HH.mm", CultureInfo.InvariantCulture);
    private static readonly string[] Weekdays = ["mån", "tis", "ons", "tor", "fre", "lör", "sön"];
    private static readonly string[] Months = ["jan", "feb", "mars", "april", "maj", "juni", "juli", "aug", "sep", "okt", "nov", "dec"];

    public static string With(this string format, params object[] values) => string.Format(CultureInfo.InvariantCulture, format, values);

    /// <summary>”kl 10.05” today, otherwise ”tis 17 nov kl 10.05”, with the year when it is another.</summary>
    public static string When(Instant at, Instant now, DateTimeZone zone)
    {
        var (date, today) = (at.InZone(zone).Date, now.InZone(zone).Date);
        var time = $"kl {TimeOfDay.Format(at.InZone(zone).TimeOfDay)}";
        return date == today ? time : $"{Date(date, today.Year)} {time}";
    }

    /// <summary>”ons 18 nov 16.30”, with the year when it is another.</summary>
    public static string Deadline(Instant at, Instant now, DateTimeZone zone) =>
        $"{Date(at.InZone(zone).Date, now.InZone(zone).Year)} {TimeOfDay.Format(at.InZone(zone).TimeOfDay)}";

    /// <summary>”2026-11-17 10.05”, for lists.</summary>
    public static string Sortable(Instant at, DateTimeZone zone) =>
        $"{LocalDatePattern.Iso.Format(at.InZone(zone).Date)} {TimeOfDay.Format(at.InZone(zone).TimeOfDay)}";

    /// <summary>”a, b och c”.</summary>
    public static string Listed(IEnumerable<string> parts)
    {
        var all = parts.ToList();
        return all.Count < 2 ? string.Concat(all) : $"{string.Join(", ", all.SkipLast(1))} och {all[^1]}";
    }

    /// <summary>At most <paramref name="longest"/> characters and then the ending; never cut between the two halves of a character.</summary>
    public static string Cut(string text, int longest, string ending) =>
        text.Length <= longest ? text : $"{text[..(char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest)]}{ending}";

    /// <summary>The text on one line: no line break, and nothing else that a person wrote, makes a line of its own or steers a terminal.</summary>
    public static string OneLine(string text) => string.Join(' ', new string([.. text.Select(c => IsSteering(c) ? ' ' : c)]).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Control characters, line separators, and marks that turn the direction of writing.</summary>
    public static bool IsSteering(char c) => char.IsControl(c) || c is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static string Date(LocalDate date, int presentYear) =>
        $"{Weekdays[(int)date.DayOfWeek - 1]} {date.Day} {Months[date.Month - 1]}{(date.Year == presentYear ? string.Empty : $" {date.Year}")}";
}
