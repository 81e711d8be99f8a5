using NodaTime;

namespace TeamsBevakning.Domain.WorkTime;

/// <summary>
/// Due on the wall clock, whatever is worked: so many days later at the same local time, and after that so many hours. It is how "inte mer sällan än en
/// vecka" (Vårgårda 2010, 4.6; Skurup 2011) is kept to the letter: seven days after the last time. Free days neither stop nor move it.
/// <para>
/// Days and weeks keep the local time across clock changes: seven days after Sunday 12.00 is Sunday 12.00. A local time that is skipped is the first instant
/// after the gap, one that comes twice is the earlier (as in <see cref="WorkCalendar"/>); so what comes in during the second of two equal hours may be due
/// before what came in during the first. Hours are real elapsed hours: 24 h after Saturday 12.00 before summer time begins is Sunday 13.00, one day
/// after is 12.00. Zero is due at once.
/// </para>
/// </summary>
public sealed record CalendarTime : TargetRule
{
    /// <summary>The most days, and days' worth of hours, that can be asked for, ten years; more is taken as a mistake in the policy.</summary>
    public const int MaxDays = 3653;

    /// <summary>Makes the rule; a negative amount or more than <see cref="MaxDays"/> is refused with an <see cref="ArgumentOutOfRangeException"/>.</summary>
    /// <param name="days">Calendar days; a week is seven.</param>
    /// <param name="time">Elapsed time after those days.</param>
    public CalendarTime(int days, Duration time = default)
    {
        if (days is < 0 or > MaxDays)
        {
            throw new ArgumentOutOfRangeException(nameof(days), days, $"A target of calendar time is 0 to {MaxDays} days.");
        }

        if (time < Duration.Zero || time > Duration.FromDays(MaxDays))
        {
            throw new ArgumentOutOfRangeException(nameof(time), time, $"The hours of a target of calendar time are 0 to {MaxDays * 24}.");
        }

        (Days, Time) = (days, time);
    }

    /// <summary>So many weeks at the same weekday and local time; 0 to 521.</summary>
    public static CalendarTime Weeks(int weeks) =>
        weeks is >= 0 and <= MaxDays / 7
            ? new(weeks * 7)
            : throw new ArgumentOutOfRangeException(nameof(weeks), weeks, $"A target of calendar time is 0 to {MaxDays / 7} weeks.");

    /// <summary>So much real elapsed time.</summary>
    public static CalendarTime Elapsed(Duration time) => new(0, time);

    /// <summary>Calendar days after the date of receipt, at the same local time.</summary>
    public int Days { get; }

    /// <summary>Elapsed time after those days.</summary>
    public Duration Time { get; }

    /// <inheritdoc/>
    public override DueAt DueFrom(Instant start, WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        var received = calendar.LocalOf(start);
        SwedishHolidays.ThrowUnlessComputed(received.Year);
        var sameTime = Days == 0 ? start : calendar.InstantOf(received.Date.PlusDays(Days), received.TimeOfDay);
        var due = sameTime + Time;
        SwedishHolidays.ThrowUnlessComputed(calendar.LocalOf(due).Year);
        var reasons = new Derivation(received);
        if (Days > 0 && calendar.LocalOf(sameTime).TimeOfDay != received.TimeOfDay)
        {
            reasons.ClockMovesBetween(sameTime - Duration.Epsilon, sameTime, calendar);
        }

        reasons.ClockMovesBetween(sameTime, due, calendar);
        return reasons.Due(new CalendarTimeAllowed(Days, Time), due, calendar);
    }
}
