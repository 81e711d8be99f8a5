namespace TeamsBevakning.Domain.Tests.WorkTime;

/// <summary>
/// Working time the slow way: walks through every minute, in whole minutes since 1970 UTC, with its own summer time and its own list of free dates.
/// Shares no code with the
/// calculator, not even a date type. Good for 2026 and the first half of 2027, and whole-minute starts.
/// </summary>
internal sealed class MinuteOracle(IReadOnlyDictionary<DayOfWeek, (int Opens, int Closes)[]> week, IReadOnlyDictionary<DateOnly, int?> special)
{
    private const int Day = 1440;

    /// <summary>01.00 UTC on 29 March and 25 October 2026, 28 March and 31 October 2027.</summary>
    private const long Spring2026 = 29_579_100, Autumn2026 = 29_881_500, Spring2027 = 30_103_260, Autumn2027 = 30_415_740;

    /// <summary>From the almanacs of 2026 and 2027, named public holidays on any weekday.</summary>
    private static readonly HashSet<DateOnly> Holidays =
    [
        .. "2026-01-01 2026-01-06 2026-04-03 2026-04-05 2026-04-06 2026-05-01 2026-05-14 2026-05-24 2026-06-06 2026-06-20".Split(' ').Select(Parse),
        .. "2026-10-31 2026-12-25 2026-12-26 2027-01-01 2027-01-06 2027-03-26 2027-03-28 2027-03-29 2027-05-01 2027-05-06".Split(' ').Select(Parse),
        .. "2027-05-16 2027-06-06 2027-06-26".Split(' ').Select(Parse),
    ];

    public static DateOnly Parse(string date) => DateOnly.ParseExact(date, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The first minute that is due after so many working days.</summary>
    public long DueAfterDays(long start, int days)
    {
        var received = LocalDay(start);
        long counted = 0, last = -1, lastDay = -1;
        foreach (var minute in OpenMinutes(start))
        {
            var day = LocalDay(minute);
            var counts = day > received || (days == 0 && minute >= start);
            if (day != lastDay && counted >= Math.Max(days, 1))
            {
                return last + 1;
            }

            counted += counts && day != lastDay ? 1 : 0;
            (last, lastDay) = counts ? (minute, day) : (last, lastDay);
        }

        throw new InvalidOperationException("The week is never open.");
    }

    /// <summary>The first minute that is due after so many open minutes.</summary>
    public long DueAfterMinutes(long start, int amount)
    {
        var left = amount;
        foreach (var minute in OpenMinutes(start).Where(minute => minute >= start))
        {
            if (amount == 0)
            {
                return minute;
            }

            if (--left == 0)
            {
                return minute + 1;
            }
        }

        throw new InvalidOperationException("The week is never open.");
    }

    public (int Opens, int Closes)[] HoursOn(DateOnly date)
    {
        var free = Holidays.Contains(date) || (special.TryGetValue(date, out var closesAt) && closesAt is null);
        return free || !week.TryGetValue(date.DayOfWeek, out var hours) ? [] : hours;
    }

    /// <summary>
    /// Every open minute from the start of the date of receipt. A local time has come when the clock of the date has shown it or passed it.
    /// </summary>
    private IEnumerable<long> OpenMinutes(long start)
    {
        var day = LocalDay(start);
        var minute = (day * Day) - 120;
        while (LocalDay(minute) < day)
        {
            minute++;
        }

        for (var until = minute + (400L * Day); minute < until; day++)
        {
            var date = DateOnly.FromDayNumber((int)day + DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber);
            var cut = special.GetValueOrDefault(date) ?? Day;
            var hours = HoursOn(date);
            for (var reached = 0L; LocalDay(minute) == day; minute++)
            {
                reached = Math.Max(reached, Local(minute) % Day);
                if (hours.Length > 0 && reached < cut && Array.Exists(hours, each => reached >= each.Opens && reached < each.Closes))
                {
                    yield return minute;
                }
            }
        }
    }

    private static long LocalDay(long minute) => Local(minute) / Day;

    /// <summary>Summer time by the directive: from 01.00 UTC on the last Sunday of March to 01.00 UTC on the last Sunday of October.</summary>
    private static long Local(long minute) => minute + (IsSummer(minute) ? 120 : 60);

    private static bool IsSummer(long minute) => (minute >= Spring2026 && minute < Autumn2026) || (minute >= Spring2027 && minute < Autumn2027);
}
