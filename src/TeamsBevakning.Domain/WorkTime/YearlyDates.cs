using NodaTime;

namespace TeamsBevakning.Domain.WorkTime;

/// <summary>
/// On fixed dates every year, with time beforehand to do it: "vid varje hel- och halvårsskifte" (Gislaved 2015) is 30 June and 31 December. Due at closing of the
/// date when it is a working day. When it is free, <see cref="OnFreeDay"/> says what happens; lag (1930:173) 2 § moves limits set in law to the next working day, and
/// these are the municipality's own, so it moves only when the rule asks for it. Free days are the calendar's, which may be more than that law's.
/// It may be done from 00.00 so many calendar days before the date it is due on. Two dates that fall due at the same instant are one occasion: the earlier
/// date's.
/// </summary>
public sealed record YearlyDates : OccasionRule
{
    /// <summary>The most days beforehand that can be asked for.</summary>
    public const int MaxLeadDays = 365;

    /// <summary>
    /// Makes the rule. No date, a date twice, 29 February, lead days outside 0 to <see cref="MaxLeadDays"/> and an unknown <paramref name="whenFree"/> are refused
    /// with an <see cref="ArgumentException"/>.
    /// </summary>
    /// <param name="dates">The dates of the year, in any order.</param>
    /// <param name="leadDays">Calendar days beforehand.</param>
    /// <param name="whenFree">What happens when a date is no working day.</param>
    public YearlyDates(IEnumerable<AnnualDate> dates, int leadDays = 0, OnFreeDay whenFree = OnFreeDay.Stay)
    {
        Dates = [.. dates.Order()];
        if (Dates.Count == 0 || Dates.Distinct().Count() < Dates.Count || Dates.Contains(new AnnualDate(2, 29)))
        {
            throw new ArgumentException("Yearly dates are one or more different dates that every year has; give 28 February or 1 March instead of 29 February.", nameof(dates));
        }

        LeadDays = leadDays is >= 0 and <= MaxLeadDays
            ? leadDays
            : throw new ArgumentOutOfRangeException(nameof(leadDays), leadDays, $"The time before a yearly date is 0 to {MaxLeadDays} days.");
        WhenFree = Enum.IsDefined(whenFree) ? whenFree : throw new ArgumentOutOfRangeException(nameof(whenFree), whenFree, "A date does not move so.");
    }

    /// <summary>The dates, in the order of the year.</summary>
    public IReadOnlyList<AnnualDate> Dates { get; }

    /// <summary>Calendar days beforehand.</summary>
    public int LeadDays { get; }

    /// <summary>What happens when a date is no working day.</summary>
    public OnFreeDay WhenFree { get; }

    /// <inheritdoc/>
    public override Occasion NextAfter(Instant after, WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        var asked = calendar.LocalOf(after).Date;
        var year = asked.Year;
        SwedishHolidays.ThrowUnlessComputed(year);

        // A date of last year may have moved into this one. Due instants never change the order of the dates.
        for (var y = WhenFree == OnFreeDay.NextWorkingDay && year > SwedishHolidays.FirstYear ? year - 1 : year; ; y++)
        {
            foreach (var date in Dates)
            {
                if ((WhenFree == OnFreeDay.NextWorkingDay || date.InYear(y) >= asked) && DueOn(date.InYear(y), calendar).At > after)
                {
                    return On(date.InYear(y), calendar);
                }
            }
        }
    }

    /// <summary>Compares dates, lead and what happens on a free day.</summary>
    public bool Equals(YearlyDates? other) =>
        other is not null && Dates.SequenceEqual(other.Dates) && LeadDays == other.LeadDays && WhenFree == other.WhenFree;

    /// <summary>Hash of the first date and the lead.</summary>
    public override int GetHashCode() => HashCode.Combine(Dates[0], LeadDays, WhenFree);

    private Occasion On(LocalDate written, WorkCalendar calendar)
    {
        var (date, at) = DueOn(written, calendar);
        var reasons = new Derivation(new EveryYear(written, LeadDays));
        if (WhenFree == OnFreeDay.Stay ? !calendar.IsWorkingDay(written) : date != written)
        {
            reasons.Free(date < written ? date.PlusDays(1) : written, date > written ? date.PlusDays(-1) : written, calendar);
        }

        reasons.ClosesEarlyIfCut(calendar.DayOf(date), calendar);
        return new(calendar.StartOf(date.PlusDays(-LeadDays)), reasons.Due(at, calendar));
    }

    private (LocalDate Date, Instant At) DueOn(LocalDate date, WorkCalendar calendar)
    {
        var step = WhenFree switch { OnFreeDay.Stay => 0, OnFreeDay.NextWorkingDay => 1, OnFreeDay.PreviousWorkingDay => -1 };
        while (step != 0 && !calendar.IsWorkingDay(date))
        {
            date = date.PlusDays(step);
        }

        return (date, calendar.DayOf(date) is { Why: null } day ? day.Closing : calendar.EndOf(date));
    }
}

/// <summary>What happens to a yearly date that is no working day.</summary>
public enum OnFreeDay
{
    /// <summary>It stays: due when the free date ends, 24.00.</summary>
    Stay,

    /// <summary>Due at closing of the next working day, as lag (1930:173) 2 § does with limits set in law.</summary>
    NextWorkingDay,

    /// <summary>Due at closing of the last working day before, so that the date as written is kept.</summary>
    PreviousWorkingDay,
}
