using NodaTime;

namespace TeamsBevakning.Domain.WorkTime;

/// <summary>
/// Due when this many hours of the clock have passed on working days: every hour of a working day counts, from 00.00 to 24.00, and none of a free day.
/// It is Skurup's "inom 24 timmar på arbetsdagar" (riktlinjer 2011): received Friday 16.40, due Monday 16.40; received Saturday, due Monday at 24.00.
/// A half day is a working day and counts whole. Opening hours decide only which days are worked, so the due instant may fall at night.
/// <para>
/// Hours are real elapsed hours: a worked Sunday when summer time begins holds 23 and when it ends 25. When the amount runs out exactly at
/// midnight, that midnight is the due instant (24.00), not 00.00 of the next working day. A zero amount is due at once on a working day, else when the
/// next one begins.
/// </para>
/// </summary>
public sealed record ClockHoursOnWorkingDays : TargetRule
{
    /// <summary>The most that can be asked for, about ten years of working days; more is taken as a mistake in the policy.</summary>
    public static readonly Duration MaxAmount = Duration.FromHours(60_000);

    /// <summary>
    /// Makes the rule; a negative amount or more than <see cref="MaxAmount"/> is refused with an <see cref="ArgumentOutOfRangeException"/>.
    /// </summary>
    public ClockHoursOnWorkingDays(Duration amount)
    {
        if (amount < Duration.Zero || amount > MaxAmount)
        {
            throw new ArgumentOutOfRangeException(nameof(amount), amount, $"A target of clock hours on working days is 0 to {MaxAmount.TotalHours} hours.");
        }

        Amount = amount;
    }

    /// <summary>Elapsed time on working days.</summary>
    public Duration Amount { get; }

    /// <inheritdoc/>
    public override DueAt DueFrom(Instant start, WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        var received = calendar.LocalOf(start);
        var reasons = new Derivation(received);
        var (left, from) = (Amount, start);
        for (var date = received.Date; ; date = date.PlusDays(1))
        {
            var day = calendar.DayOf(date);
            if (reasons.SkipIfFree(date, day))
            {
                from = calendar.EndOf(date);
                continue;
            }

            if (date > received.Date && left == Amount)
            {
                reasons.CountsFrom(calendar.LocalOf(from));
            }

            var end = calendar.EndOf(date);
            if (day.MovesClock)
            {
                reasons.ClockMovesBetween(from, end - from >= left ? from + left : end, calendar);
            }

            if (end - from >= left)
            {
                return reasons.Due(new ClockTimeAllowed(Amount), from + left, calendar);
            }

            (left, from) = (left - (end - from), end);
        }
    }
}
