using NodaTime;

namespace TeamsBevakning.Domain.WorkTime;

/// <summary>
/// Working time between two instants, and the instants within a span that lie so far into it or so long before its end: where a reminder at half the time,
/// or two working hours before, belongs.
/// <para>
/// Spans are half-open: the start is in them, the end is not. Time is real elapsed time, exact to the nanosecond: hours across the beginning of summer time are an hour shorter,
/// across its end an hour longer (see <see cref="WorkCalendar"/>). A span that ends before it starts is empty. Instants whose local year is outside 1990–2200 are
/// refused with an <see cref="ArgumentOutOfRangeException"/> when a span must be walked there. Every answer costs as much as the days between the two instants.
/// </para>
/// </summary>
public static class OpenTime
{
    /// <summary>How much of the span is working time; zero for an empty span.</summary>
    public static Duration Between(Instant start, Instant end, WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        var sum = Duration.Zero;
        if (end > start)
        {
            var last = calendar.LocalOf(end - Duration.Epsilon).Date;
            for (var date = calendar.LocalOf(start).Date; date <= last; date = date.PlusDays(1))
            {
                foreach (var open in calendar.DayOf(date).Open)
                {
                    sum += Duration.Max(Within(open, start, end), Duration.Zero);
                }
            }
        }

        return sum;
    }

    /// <summary>
    /// The first instant when that share of the span's working time has passed, or of the clock's time in a span without any. Rounded down to the whole minute, but
    /// never before the start. A share that runs out exactly at a closing is that closing; 0 is the start, and 100 the end or, when it is closed then, the last
    /// closing before it. An empty span gives the start.
    /// </summary>
    /// <param name="percent">0 to 100; other shares are refused with an <see cref="ArgumentOutOfRangeException"/>.</param>
    /// <param name="start">The first instant of the span.</param>
    /// <param name="end">The first instant after it.</param>
    /// <param name="calendar">Says what is working time.</param>
    public static Instant AtShare(int percent, Instant start, Instant end, WorkCalendar calendar)
    {
        if (percent is < 0 or > 100)
        {
            throw new ArgumentOutOfRangeException(nameof(percent), percent, "A share of the time is 0 to 100 percent.");
        }

        var open = Between(start, end, calendar);
        var at = open > Duration.Zero ? After(open * percent / 100, start, calendar) : start + (Duration.Max(end - start, Duration.Zero) * percent / 100);
        return Instant.Max(start, Instant.FromUnixTimeSeconds(at.ToUnixTimeSeconds() / 60 * 60));
    }

    /// <summary>
    /// The latest instant with so much working time between it and the end; <paramref name="notBefore"/> when there is less than that after it. Zero is the end
    /// itself, also when it is closed then. Time that reaches exactly back to an opening gives that opening, not the closing before it.
    /// </summary>
    /// <param name="amount">Working time; less than zero is refused with an <see cref="ArgumentOutOfRangeException"/>.</param>
    /// <param name="notBefore">The earliest answer.</param>
    /// <param name="end">Where the counting begins, backwards.</param>
    /// <param name="calendar">Says what is working time.</param>
    public static Instant Before(Duration amount, Instant notBefore, Instant end, WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        ThrowIfNegative(amount);
        if (amount == Duration.Zero || end <= notBefore)
        {
            return Instant.Max(end, notBefore);
        }

        var first = calendar.LocalOf(notBefore).Date;
        for (var date = calendar.LocalOf(end - Duration.Epsilon).Date; date >= first; date = date.PlusDays(-1))
        {
            var hours = calendar.DayOf(date).Open;
            for (var i = hours.Length - 1; i >= 0; i--)
            {
                var length = Duration.Max(Within(hours[i], notBefore, end), Duration.Zero);
                if (length >= amount)
                {
                    return Instant.Min(hours[i].End, end) - amount;
                }

                amount -= length;
            }
        }

        return notBefore;
    }

    /// <summary>
    /// So many days before the end at the same local time, and so much elapsed time before that; <paramref name="notBefore"/> when that is later. A local time that a
    /// clock change skips or doubles is read as in <see cref="WorkCalendar"/>: the first instant after the gap, the earlier of two. Free days neither stop nor move it.
    /// </summary>
    /// <param name="days">0 to <see cref="CalendarTime.MaxDays"/>; other numbers are refused with an <see cref="ArgumentOutOfRangeException"/>.</param>
    /// <param name="time">Elapsed time; less than zero is refused likewise.</param>
    /// <param name="notBefore">The earliest answer.</param>
    /// <param name="end">Where the counting begins, backwards.</param>
    /// <param name="calendar">Says what the clock shows.</param>
    public static Instant BeforeByCalendar(int days, Duration time, Instant notBefore, Instant end, WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        ThrowIfNegative(time);
        if (days is < 0 or > CalendarTime.MaxDays)
        {
            throw new ArgumentOutOfRangeException(nameof(days), days, $"The days before an instant are 0 to {CalendarTime.MaxDays}.");
        }

        var local = calendar.LocalOf(end);
        var sameTime = days == 0 ? end : calendar.InstantOf(local.Date.PlusDays(-days), local.TimeOfDay);
        return sameTime - notBefore <= time ? notBefore : sameTime - time;
    }

    /// <summary>The first instant when so much working time has passed; there must be that much after the start.</summary>
    private static Instant After(Duration amount, Instant start, WorkCalendar calendar)
    {
        if (amount == Duration.Zero)
        {
            return start;
        }

        for (var date = calendar.LocalOf(start).Date; ; date = date.PlusDays(1))
        {
            foreach (var open in calendar.DayOf(date).Open)
            {
                var from = Instant.Max(open.Start, start);
                if (open.End - from >= amount)
                {
                    return from + amount;
                }

                amount -= Duration.Max(open.End - from, Duration.Zero);
            }
        }
    }

    /// <summary>How much of the hours is in the span; less than zero when they do not meet.</summary>
    private static Duration Within(Interval open, Instant start, Instant end) => Instant.Min(open.End, end) - Instant.Max(open.Start, start);

    private static void ThrowIfNegative(Duration amount)
    {
        if (amount < Duration.Zero)
        {
            throw new ArgumentOutOfRangeException(nameof(amount), amount, "The time before an instant is zero or more.");
        }
    }
}
