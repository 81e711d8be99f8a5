using System.Globalization;

namespace TeamsBevakning.Domain.Tests.WorkTime;

/// <summary>What the clock of Stockholm shows in every minute from 1 January 2025 to 31 December 2029, by its own summer time and its own list of holidays.</summary>
internal static class OracleClock
{
    /// <summary>00.00 on 1 January 2025 in minutes since 1970 UTC.</summary>
    private const long First = 28_928_100;

    private static readonly DateOnly FirstDate = new(2025, 1, 1);

    public static readonly int Days = new DateOnly(2029, 12, 31).DayNumber - FirstDate.DayNumber;

    /// <summary>Summer time by the directive, from 01.00 UTC to 01.00 UTC, as the almanacs give the Sundays.</summary>
    private static readonly (long From, long To)[] Summers =
    [
        .. "2025-03-30 2025-10-26 2026-03-29 2026-10-25 2027-03-28 2027-10-31 2028-03-26 2028-10-29 2029-03-25 2029-10-28".Split(' ')
            .Select(date => ((long)(Parse(date).DayNumber - DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber) * 1440) + 60).Chunk(2).Select(pair => (pair[0], pair[1])),
    ];

    /// <summary>From the almanacs of 2026, 2027 and 2028 to the middle of June, named public holidays on any weekday.</summary>
    private static readonly HashSet<DateOnly> Holidays =
    [
        .. "2026-01-01 2026-01-06 2026-04-03 2026-04-05 2026-04-06 2026-05-01 2026-05-14 2026-05-24 2026-06-06 2026-06-20".Split(' ').Select(Parse),
        .. "2026-10-31 2026-12-25 2026-12-26 2027-01-01 2027-01-06 2027-03-26 2027-03-28 2027-03-29 2027-05-01 2027-05-06".Split(' ').Select(Parse),
        .. "2027-05-16 2027-06-06 2027-06-26 2027-11-06 2027-12-25 2027-12-26 2028-01-01 2028-01-06 2028-04-14 2028-04-16".Split(' ').Select(Parse),
        .. "2028-04-17 2028-05-01 2028-05-25 2028-06-04 2028-06-06".Split(' ').Select(Parse),
        .. "2025-01-01 2025-01-06 2025-04-18 2025-04-20 2025-04-21 2025-05-01 2025-05-29 2025-06-06 2025-06-08 2025-06-21".Split(' ').Select(Parse),
        .. "2025-11-01 2025-12-25 2025-12-26".Split(' ').Select(Parse),
    ];

    private static readonly (ushort[] Day, ushort[] Reached, ushort[] Shown, int[] FirstOf) Table = Walk();

    public static DateOnly Parse(string date) => DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static int IndexOf(DateOnly date) => date.DayNumber - FirstDate.DayNumber;

    public static DayOfWeek Weekday(int day) => FirstDate.AddDays(day).DayOfWeek;

    public static (int Month, int Day) MonthAndDay(int day) => (FirstDate.AddDays(day).Month, FirstDate.AddDays(day).Day);

    public static bool IsHoliday(int day) => Holidays.Contains(FirstDate.AddDays(day));

    /// <summary>The date that the clock shows, as days after 1 January 2025.</summary>
    public static int Day(long minute) => Table.Day[minute - First];

    /// <summary>The time that the clock shows, as minutes after 00.00.</summary>
    public static int MinuteOfDay(long minute) => Table.Shown[minute - First];

    /// <summary>The latest time that the clock has shown that date.</summary>
    public static int Reached(long minute) => Table.Reached[minute - First];

    public static long FirstOf(int day) => First + Table.FirstOf[day];

    /// <summary>The first minute when the clock of a date shows a time or a later one; 1440 is the first of the next date.</summary>
    public static long FirstShowing(int day, int minuteOfDay)
    {
        var minute = FirstOf(day);
        while (Day(minute) == day && Reached(minute) < minuteOfDay)
        {
            minute++;
        }

        return minute;
    }

    private static (ushort[] Day, ushort[] Reached, ushort[] Shown, int[] FirstOf) Walk()
    {
        var minutes = Days * 1440;
        var (days, reached, shown, firstOf) = (new ushort[minutes], new ushort[minutes], new ushort[minutes], new int[Days + 1]);
        for (var i = 0; i < minutes; i++)
        {
            var minute = First + i;
            var local = i + (Summers.Any(summer => minute >= summer.From && minute < summer.To) ? 60 : 0);
            (days[i], shown[i]) = ((ushort)(local / 1440), (ushort)(local % 1440));
            var isFirst = i == 0 || days[i] != days[i - 1];
            reached[i] = isFirst ? shown[i] : Math.Max(reached[i - 1], shown[i]);
            if (isFirst)
            {
                firstOf[days[i]] = i;
            }
        }

        return (days, reached, shown, firstOf);
    }
}
