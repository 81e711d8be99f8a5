using NodaTime;

namespace TeamsBevakning.Domain.WorkTime;

/// <summary>One thing wrong in <see cref="CalendarRules"/> or <see cref="UnitRules"/>.</summary>
/// <param name="Kind">What sort of mistake it is; the texts may change, this does not.</param>
/// <param name="Path">Where, as a path in the rules: "week.tuesday[1]".</param>
/// <param name="Wrong">What is wrong.</param>
/// <param name="Right">What would be right.</param>
public sealed record CalendarFault(CalendarFaultKind Kind, string Path, string Wrong, string Right)
{
    /// <summary>The hours that are wrong; null when the fault is not about hours.</summary>
    public OpenInterval? Hours { get; init; }

    /// <summary>The hours that those overlap.</summary>
    public OpenInterval? Overlapped { get; init; }

    /// <summary>When the half day closes; null when the fault is not about a half day.</summary>
    public LocalTime? ClosesAt { get; init; }

    /// <summary>The eve that the fault is about.</summary>
    public Eve? Eve { get; init; }

    /// <summary>The public holiday that the fault is about.</summary>
    public Holiday? Holiday { get; init; }

    /// <summary>The date that the fault is about.</summary>
    public LocalDate? Date { get; init; }

    /// <summary>The year that has no open hour.</summary>
    public int? Year { get; init; }

    /// <summary>The fault as one line.</summary>
    public override string ToString() => $"{Path}: {Wrong}; {Right}.";
}

/// <summary>The mistakes that can be made in a calendar, for texts in another language.</summary>
public enum CalendarFaultKind
{
    /// <summary>The time zone has no IANA name.</summary>
    UnknownTimeZone,

    /// <summary>No weekday has opening hours.</summary>
    NoOpenWeekday,

    /// <summary>The weekday does not exist.</summary>
    UnknownWeekday,

    /// <summary>Hours close before they open.</summary>
    ClosesBeforeOpening,

    /// <summary>Two hours of one day overlap.</summary>
    HoursOverlap,

    /// <summary>The eve does not exist.</summary>
    UnknownEve,

    /// <summary>The holiday does not exist.</summary>
    UnknownHoliday,

    /// <summary>The eve, holiday or date stands twice.</summary>
    StandsTwice,

    /// <summary>A holiday is listed as open, without hours.</summary>
    NoHolidayHours,

    /// <summary>A half day where nothing is open before it closes.</summary>
    HalfDayOnFreeDay,

    /// <summary>An own day has no name.</summary>
    NoName,

    /// <summary>An own day lies outside the years of the calendar.</summary>
    OutsideYears,

    /// <summary>A whole year has no open hour.</summary>
    YearNeverOpen,

    /// <summary>A unit works a day as usual that its municipality has made neither free nor short.</summary>
    WorkedAnyway,
}
