using NodaTime;

namespace TeamsBevakning.Domain.WorkTime;

/// <summary>
/// Due when this much working time has elapsed. Only open time counts, in real elapsed time, also across clock changes. What comes in outside hours
/// starts to count at the next opening.
/// When the amount runs out exactly at a closing, that closing is the due instant, not the next opening. A zero amount is due at once when open,
/// else at the next opening.
/// </summary>
public sealed record WorkingTime : TargetRule
{
    /// <summary>The most that can be asked for, about ten years of office hours; more is taken as a mistake in the policy.</summary>
    public static readonly Duration MaxAmount = Duration.FromHours(20_000);

    /// <summary>
    /// Makes the rule; a negative amount or more than <see cref="MaxAmount"/> is refused with an <see cref="ArgumentOutOfRangeException"/>.
    /// </summary>
    public WorkingTime(Duration amount)
    {
        if (amount < Duration.Zero || amount > MaxAmount)
        {
            throw new ArgumentOutOfRangeException(nameof(amount), amount, $"A target of working time is 0 to {MaxAmount.TotalHours} hours.");
        }

        Amount = amount;
    }

    /// <summary>Elapsed working time.</summary>
    public Duration Amount { get; }

    /// <inheritdoc/>
    public override DueAt DueFrom(Instant start, WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        var received = calendar.LocalOf(start);
        var reasons = new Derivation(received);
        var left = Amount;
        var started = false;
        for (var date = received.Date; ; date = date.PlusDays(1))
        {
            var day = calendar.DayOf(date);
            reasons.SkipIfFree(date, day);
            foreach (var open in day.Open)
            {
                if (open.End <= start)
                {
                    continue;
                }

                var from = open.Start > start ? open.Start : start;
                if (!started && open.Start > start)
                {
                    reasons.CountsFrom(calendar.LocalOf(open.Start));
                }

                started = true;
                if (day.MovesClock)
                {
                    reasons.ClockMovesBetween(from, open.End - from >= left ? from + left : open.End, calendar);
                }

                if (open.End - from >= left)
                {
                    return reasons.Due(new TimeAllowed(Amount), from + left, calendar);
                }

                left -= open.End - from;
            }

            if (started && day.Closing > start)
            {
                reasons.CountedThrough(day, calendar);
            }
        }
    }
}
