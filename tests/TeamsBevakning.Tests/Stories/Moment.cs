using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace TeamsBevakning.Tests.Stories;

/// <summary>”mån 10.00”: the next time it is that weekday and hour in Sweden. The stories begin on Monday 16 November 2026 at 08.00.</summary>
internal static class Moment
{
    public static readonly Instant Beginning = Instant.FromUtc(2026, 11, 16, 7, 0);

    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Europe/Stockholm"];
    private static readonly LocalTimePattern Time = LocalTimePattern.Create("HH.mm", CultureInfo.InvariantCulture);
    private static readonly string[] Weekdays = ["mån", "tis", "ons", "tor", "fre", "lör", "sön"];

    public static Instant Next(string text, Instant now)
    {
        var parts = text.Split(' ');
        var (weekday, time) = ((IsoDayOfWeek)(Array.IndexOf(Weekdays, parts[0]) + 1), Time.Parse(parts[1]).Value);
        var today = now.InZone(Zone).Date;
        var date = today.DayOfWeek == weekday ? today : today.Next(weekday);
        var at = (date + time).InZoneStrictly(Zone).ToInstant();
        return at >= now ? at : (date.PlusWeeks(1) + time).InZoneStrictly(Zone).ToInstant();
    }
}
