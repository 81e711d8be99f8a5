using NodaTime;

namespace TeamsBevakning.Domain.WorkTime;

/// <summary>Collects the reasons while a rule walks through the calendar.</summary>
internal struct Derivation(LocalDateTime received)
{
    private readonly List<DueReason> reasons = new(4) { new Received(received) };
    private OutsideHours? outside;
    private FreeDay? why;
    private LocalDate from, to;

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

    public void CountsFrom(LocalDateTime opening) => outside = new(opening);

    /// <summary>The free dates come first, then where the count starts, what is allowed, and when it is due.</summary>
    public DueAt Due(DueReason allowed, Instant at, WorkCalendar calendar)
    {
        EndRun();
        if (outside is not null)
        {
            reasons.Add(outside);
        }

        reasons.Add(allowed);
        reasons.Add(new Due(calendar.LocalOf(at)));
        return new(at, reasons);
    }

    private void EndRun()
    {
        if (why is not null)
        {
            reasons.Add(new NotCounted(from, to, why));
        }
    }
}
