using NodaTime;

namespace TeamsBevakning.Domain.WorkTime;

/// <summary>
/// Due at closing of the n-th working day after the date of receipt, which itself is never counted, whatever the hour: received Monday 06.00 or
/// 10.00, within one working day is Tuesday at closing; received Friday 16.40 or Saturday, Monday at closing. Half days count as days and close
/// when they close. Free days move the due date on as lag (1930:173) 2 § moves legal time limits.
/// Zero days is the same working day: due at closing of the date of receipt, or of the next working day when that has closed or is free.
/// </summary>
public sealed record WithinWorkingDays : TargetRule
{
    /// <summary>The most days that can be asked for, about ten years; more is taken as a mistake in the policy.</summary>
    public const int MaxDays = 2500;

    /// <summary>Makes the rule; fewer than 0 or more than <see cref="MaxDays"/> days are refused with an <see cref="ArgumentOutOfRangeException"/>.</summary>
    public WithinWorkingDays(int days)
    {
        if (days is < 0 or > MaxDays)
        {
            throw new ArgumentOutOfRangeException(nameof(days), days, $"A target of working days is 0 (the same working day) to {MaxDays} days.");
        }

        Days = days;
    }

    /// <summary>Working days after the date of receipt.</summary>
    public int Days { get; }

    /// <inheritdoc/>
    public override DueAt DueFrom(Instant start, WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        var received = calendar.LocalOf(start);
        var reasons = new Derivation(received);
        var date = received.Date;
        var day = calendar.DayOf(date);
        var sameDay = Days == 0 && day.Why is null && start < day.Closing;
        reasons.SkipIfFree(date, day);
        for (var left = Math.Max(Days, sameDay ? 0 : 1); left > 0;)
        {
            date = date.PlusDays(1);
            day = calendar.DayOf(date);
            left -= reasons.SkipIfFree(date, day) ? 0 : 1;
        }

        reasons.ClosesEarlyIfCut(day, calendar);
        return reasons.Due(new DaysAllowed(Days), day.Closing, calendar);
    }
}
