using NodaTime;

namespace TeamsBevakning.Domain.WorkTime;

/// <summary>Collects the reasons while a rule walks through the calendar.</summary>
internal struct Derivation(DueReason first)
{
    private readonly List<DueReason> reasons = new(4) { first };
    private static readonly LocalDate FirstDate = new(SwedishHolidays.FirstYear, 1, 1);
    private OutsideHours? outside;
    private ClosesEarly? early;
    private List<ClockMoved>? moves;
    private FreeDay? why;
    private LocalDate from, to;

    public Derivation(LocalDateTime received)
        : this(new Received(received))
    {
    }

    /// <summary>Notes a date that is not worked, and says whether it was one.</summary>
    public bool SkipIfFree(LocalDate date, WorkDay day)
    {
        if (day.Why is null || day.Why != why)
        {
            EndRun();
            (why, from) = (day.Why, date);
        }

        to = date;
        return day.Why is not null;
    }

    /// <summary>Notes a day that is cut and counted through to its closing, so that less of it counted than of its weekday.</summary>
    public void CountedThrough(WorkDay day, WorkCalendar calendar)
    {
        if (day.Shortened is not null)
        {
            EndRun();
            reasons.Add(new ClosesEarly(calendar.LocalOf(day.Closing), day.Shortened));
        }
    }

    public void CountsFrom(LocalDateTime opening) => outside = new(opening);

    /// <summary>Notes the dates that are not worked among those from the first to the last.</summary>
    public void Free(LocalDate first, LocalDate last, WorkCalendar calendar)
    {
        for (var date = first; date <= last; date = date.PlusDays(1))
        {
            SkipIfFree(date, calendar.DayOf(date));
        }
    }

    /// <summary>Notes the free dates just before a date.</summary>
    public void FreeBefore(LocalDate date, WorkCalendar calendar)
    {
        var first = date;
        while (first > FirstDate && !calendar.IsWorkingDay(first.PlusDays(-1)))
        {
            first = first.PlusDays(-1);
        }

        Free(first, date.PlusDays(-1), calendar);
    }

    /// <summary>Notes that the clock is set forward or back in time that counts, when it is. The span holds one such change at most, or they are told as one.</summary>
    public void ClockMovesBetween(Instant start, Instant end, WorkCalendar calendar)
    {
        if (calendar.MovedBetween(start, end) is var by && by != Duration.Zero)
        {
            (moves ??= []).Add(new(calendar.LocalOf(calendar.Zone.GetZoneInterval(end).Start).Date, by));
        }
    }

    public void NoWorkingDay(LocalDate first, LocalDate last) => reasons.Add(new NoWorkingDay(first, last));

    /// <summary>Notes that the due instant is a closing earlier than it would otherwise be.</summary>
    public void ClosesEarly(WorkDay day, WorkCalendar calendar) => early = new(calendar.LocalOf(day.Closing), day.Shortened);

    /// <summary>Notes that the day on which it is due is cut, when it is.</summary>
    public void ClosesEarlyIfCut(WorkDay? day, WorkCalendar calendar)
    {
        if (day?.Shortened is not null)
        {
            ClosesEarly(day, calendar);
        }
    }

    /// <summary>The free dates come first, then where the count starts, what is allowed, and when it is due.</summary>
    public DueAt Due(DueReason allowed, Instant at, WorkCalendar calendar)
    {
        EndRun();
        if (outside is not null)
        {
            reasons.Add(outside);
        }

        reasons.Add(allowed);
        reasons.AddRange(moves ?? []);
        return Due(at, calendar);
    }

    /// <summary>The free dates come first, then an early closing, and when it is due.</summary>
    public DueAt Due(Instant at, WorkCalendar calendar)
    {
        EndRun();
        if (early is not null)
        {
            reasons.Add(early);
        }

        reasons.Add(new Due(calendar.LocalOf(at)));
        return new(at, reasons);
    }

    private void EndRun()
    {
        if (why is not null)
        {
            reasons.Add(new NotCounted(from, to, why));
            why = null;
        }
    }
}
