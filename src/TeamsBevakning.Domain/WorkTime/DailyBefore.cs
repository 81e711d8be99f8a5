using NodaTime;

namespace TeamsBevakning.Domain.WorkTime;

/// <summary>
/// Every working day, or every day, before a time of day: the daily look ("Bevakning ska ske dagligen", Falun; "dagligen som minimum", Vårgårda 2010).
/// Done from 00.00 that date, or from <paramref name="From"/>, so that two looks a day are two looks. Midnight is the end of the date (24.00). A time that is skipped or doubled by a clock change is read as in <see cref="WorkCalendar"/>.
/// <para>
/// On working days the occasion is due at the time or at closing, whichever comes first, so a half day that closes 12.00 is due 12.00; a time before opening
/// stands as written. Where that leaves nothing after <paramref name="From"/>, the whole date from 00.00 counts. Free days have no occasion. Every day means every date, at the time as written, whether anybody works or not.
/// </para>
/// </summary>
/// <param name="Before">The local time when it must have been done; midnight is 24.00.</param>
/// <param name="Days">Which days have an occasion; a value that is none of them is refused with an <see cref="ArgumentOutOfRangeException"/>.</param>
/// <param name="From">The local time from which it counts; one that is not before <paramref name="Before"/> is refused with an <see cref="ArgumentOutOfRangeException"/>.</param>
public sealed record DailyBefore(LocalTime Before, LookDays Days, LocalTime From = default) : OccasionRule
{
    /// <summary>The local time from which it counts.</summary>
    public LocalTime From { get; } = Before == LocalTime.Midnight || From < Before
        ? From
        : throw new ArgumentOutOfRangeException(nameof(From), From, "A look is done before it may begin.");

    /// <summary>Which days have an occasion.</summary>
    public LookDays Days { get; } = Enum.IsDefined(Days) ? Days : throw new ArgumentOutOfRangeException(nameof(Days), Days, "There are no such days.");

    /// <inheritdoc/>
    public override Occasion NextAfter(Instant after, WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        var date = calendar.LocalOf(after).Date;
        while (DueOn(date, calendar) is not { } due || due <= after)
        {
            date = date.PlusDays(1);
        }

        var at = DueOn(date, calendar)!.Value;
        var reasons = new Derivation(new EveryDay(date, Days));
        if (Days == LookDays.WorkingDays)
        {
            reasons.FreeBefore(date, calendar);
            if (at < Written(date, calendar))
            {
                reasons.ClosesEarly(calendar.DayOf(date), calendar);
            }
        }

        var from = calendar.InstantOf(date, From);
        return new(from < at ? from : calendar.StartOf(date), reasons.Due(at, calendar));
    }

    private Instant? DueOn(LocalDate date, WorkCalendar calendar)
    {
        var day = calendar.DayOf(date);
        return Days == LookDays.EveryDay ? Written(date, calendar)
            : day.Why is null ? Instant.Min(Written(date, calendar), day.Closing)
            : null;
    }

    private Instant Written(LocalDate date, WorkCalendar calendar) => Before == LocalTime.Midnight ? calendar.EndOf(date) : calendar.InstantOf(date, Before);
}

/// <summary>Which days a daily look is for. The guidelines say "dagligen"; which they mean is the policy's choice.</summary>
public enum LookDays
{
    /// <summary>Days with any open time.</summary>
    WorkingDays,

    /// <summary>Every date, free or not.</summary>
    EveryDay,
}
