using NodaTime;
using NodaTime.Calendars;

namespace TeamsBevakning.Domain.WorkTime;

/// <summary>
/// Once in every ISO week (Monday–Sunday), done from Monday 00.00. "Inte mer sällan än en vecka" (Vårgårda 2010, 4.6) and "aldrig mer sällan än en vecka"
/// (Skurup 2011) order a weekly minimum of people who work in the week, so by default it is due at closing of the week's last working day: Friday 16.30, or Maundy
/// Thursday before Good Friday. <see cref="WeeklyDue.Sunday"/> gives the whole week, to 24.00 on Sunday.
/// <para>
/// A week without any working day is not passed over, since the guidelines say never: it is due when it ends, Sunday 24.00. Two looks may be up to thirteen days
/// apart (Monday, then Sunday of the next week); who reads the words as seven days at most between two looks uses <see cref="CalendarTime.Weeks"/> from the last.
/// The week that 31 December falls in may end in the next year, and is one week.
/// </para>
/// </summary>
/// <param name="Ends">When in the week it is due; a value that is none of them is refused with an <see cref="ArgumentOutOfRangeException"/>.</param>
public sealed record OncePerWeek(WeeklyDue Ends = WeeklyDue.LastClosing) : OccasionRule
{
    /// <summary>When in the week it is due.</summary>
    public WeeklyDue Ends { get; } = Enum.IsDefined(Ends) ? Ends : throw new ArgumentOutOfRangeException(nameof(Ends), Ends, "A week does not end so.");

    /// <inheritdoc/>
    public override Occasion NextAfter(Instant after, WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        var date = calendar.LocalOf(after).Date;
        var monday = date.PlusDays(1 - (int)date.DayOfWeek);
        var occasion = In(monday, calendar);
        return occasion.Due.At > after ? occasion : In(monday.PlusDays(7), calendar);
    }

    private Occasion In(LocalDate monday, WorkCalendar calendar)
    {
        var sunday = monday.PlusDays(6);
        SwedishHolidays.ThrowUnlessComputed(monday.Year);
        SwedishHolidays.ThrowUnlessComputed(sunday.Year);
        var reasons = new Derivation(new EveryWeek(WeekYearRules.Iso.GetWeekYear(monday), WeekYearRules.Iso.GetWeekOfWeekYear(monday)));
        var date = sunday;
        while (Ends == WeeklyDue.LastClosing && date >= monday && !calendar.IsWorkingDay(date))
        {
            date = date.PlusDays(-1);
        }

        if (date < monday)
        {
            reasons.NoWorkingDay(monday, sunday);
        }
        else if (date < sunday)
        {
            reasons.Free(date.PlusDays(1), sunday, calendar);
        }

        var last = Ends == WeeklyDue.LastClosing && date >= monday ? calendar.DayOf(date) : null;
        reasons.ClosesEarlyIfCut(last, calendar);
        return new(calendar.StartOf(monday), reasons.Due(last?.Closing ?? calendar.EndOf(sunday), calendar));
    }
}

/// <summary>When in an ISO week a weekly occasion is due.</summary>
public enum WeeklyDue
{
    /// <summary>At closing of the last working day; Sunday 24.00 in a week without one.</summary>
    LastClosing,

    /// <summary>Sunday 24.00, whatever is worked.</summary>
    Sunday,
}
