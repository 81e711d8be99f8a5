namespace TeamsBevakning.Domain.Tests.WorkTime;

/// <summary>
/// Due instants the slow way: walks through every minute, in whole minutes since 1970 UTC, asking of each what the clock shows and whether it is open. Shares no
/// code with the calculator, not even a date type (<see cref="OracleClock"/>). Good for starts in 2026 and the first half of 2027.
/// </summary>
/// <param name="open">Per date of <see cref="OracleClock"/>, which minutes of the date are open; null when it is not worked.</param>
internal sealed class MinuteOracle(bool[]?[] open)
{
    private readonly bool?[] worked = new bool?[open.Length];

    public bool IsOpen(long minute) => IsOpen(minute, OracleClock.Day(minute));

    /// <summary>The first minute that is due after so many working days.</summary>
    public long DueAfterDays(long start, int days)
    {
        var received = OracleClock.Day(start);
        long counted = 0, last = -1;
        var lastDay = -1;
        for (var minute = OracleClock.FirstOf(received); ; minute++)
        {
            var day = OracleClock.Day(minute);
            if (!IsOpen(minute, day) || !(day > received || (days == 0 && minute >= start)))
            {
                continue;
            }

            if (day != lastDay && counted++ >= Math.Max(days, 1))
            {
                return last + 1;
            }

            (last, lastDay) = (minute, day);
        }
    }

    /// <summary>The first minute that is due after so many open minutes.</summary>
    public long DueAfterOpenMinutes(long start, long amount) => After(start, amount, IsOpen);

    /// <summary>The first minute that is due after so many minutes of dates with any open one.</summary>
    public long DueAfterWorkingDayMinutes(long start, long amount) => After(start, amount, minute => IsWorked(OracleClock.Day(minute)));

    /// <summary>The first minute that shows the same time so many dates later, and so many minutes after that.</summary>
    public static long DueAfterCalendarTime(long start, int days, long minutes) =>
        (days == 0 ? start : OracleClock.FirstShowing(OracleClock.Day(start) + days, OracleClock.MinuteOfDay(start))) + minutes;

    /// <summary>The next daily occasion after the start: the first minute that shows the time of a date with one, or its closing.</summary>
    public long NextDaily(long after, int before, bool workingDaysOnly)
    {
        for (var day = OracleClock.Day(after); ; day++)
        {
            var written = OracleClock.FirstShowing(day, before);
            var due = !workingDaysOnly ? written : IsWorked(day) ? Math.Min(written, Closing(day)) : after;
            if (due > after)
            {
                return due;
            }
        }
    }

    /// <summary>The next weekly occasion after the start: the end of the last open minute, or of the last minute, before a Monday comes.</summary>
    public long NextWeekly(long after, bool lastClosing)
    {
        var monday = OracleClock.Day(after);
        while (OracleClock.Weekday(monday) != DayOfWeek.Monday)
        {
            monday--;
        }

        for (; ; monday += 7)
        {
            var due = OracleClock.FirstOf(monday + 7);
            for (var minute = due - 1; lastClosing && minute >= OracleClock.FirstOf(monday); minute--)
            {
                if (IsOpen(minute))
                {
                    due = minute + 1;
                    break;
                }
            }

            if (due > after)
            {
                return due;
            }
        }
    }

    /// <summary>The next yearly occasion after the start: every date tried, from long before it.</summary>
    /// <param name="step">Where a free date goes: 1 on, -1 back, 0 nowhere.</param>
    public long NextYearly(long after, (int Month, int Day)[] dates, int step)
    {
        for (var written = Math.Max(OracleClock.Day(after) - 300, 0); ; written++)
        {
            if (Array.IndexOf(dates, OracleClock.MonthAndDay(written)) < 0)
            {
                continue;
            }

            var day = written;
            while (step != 0 && !IsWorked(day))
            {
                day += step;
            }

            var due = IsWorked(day) ? Closing(day) : OracleClock.FirstOf(day + 1);
            if (due > after)
            {
                return due;
            }
        }
    }

    private bool IsWorked(int day) => worked[day] ??= HasOpenMinute(day);

    private static long After(long start, long amount, Func<long, bool> counts)
    {
        for (var minute = start; ; minute++)
        {
            if (!counts(minute))
            {
                continue;
            }

            if (amount == 0)
            {
                return minute;
            }

            if (--amount == 0)
            {
                return minute + 1;
            }
        }
    }

    private long Closing(int day)
    {
        var minute = OracleClock.FirstOf(day + 1) - 1;
        while (!IsOpen(minute, day))
        {
            minute--;
        }

        return minute + 1;
    }

    private bool HasOpenMinute(int day)
    {
        for (var minute = OracleClock.FirstOf(day); OracleClock.Day(minute) == day; minute++)
        {
            if (IsOpen(minute, day))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A local time has come when the clock of the date has shown it or passed it.</summary>
    private bool IsOpen(long minute, int day) => open[day] is { } minutes && minutes[OracleClock.Reached(minute)];
}
