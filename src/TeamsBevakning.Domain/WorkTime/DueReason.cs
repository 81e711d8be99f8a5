using System.Text.Json.Serialization;
using NodaTime;

namespace TeamsBevakning.Domain.WorkTime;

/// <summary>One step in the derivation of a due instant, in local terms. Data, so that it can be stored, and written in any language.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Received), "received")]
[JsonDerivedType(typeof(NotCounted), "notCounted")]
[JsonDerivedType(typeof(OutsideHours), "outsideHours")]
[JsonDerivedType(typeof(DaysAllowed), "daysAllowed")]
[JsonDerivedType(typeof(TimeAllowed), "timeAllowed")]
[JsonDerivedType(typeof(ClockTimeAllowed), "clockTimeAllowed")]
[JsonDerivedType(typeof(CalendarTimeAllowed), "calendarTimeAllowed")]
[JsonDerivedType(typeof(EveryDay), "everyDay")]
[JsonDerivedType(typeof(EveryWeek), "everyWeek")]
[JsonDerivedType(typeof(EveryYear), "everyYear")]
[JsonDerivedType(typeof(NoWorkingDay), "noWorkingDay")]
[JsonDerivedType(typeof(ClosesEarly), "closesEarly")]
[JsonDerivedType(typeof(ClockMoved), "clockMoved")]
[JsonDerivedType(typeof(Extended), "extended")]
[JsonDerivedType(typeof(Due), "due")]
public abstract record DueReason
{
    private protected DueReason()
    {
    }
}

/// <summary>When it came in. The first reason of every <see cref="TargetRule"/>.</summary>
/// <param name="At">Local time of the receipt.</param>
public sealed record Received(LocalDateTime At) : DueReason;

/// <summary>Dates that do not count; consecutive dates with the same cause are one reason.</summary>
/// <param name="From">The first date.</param>
/// <param name="To">The last date, which may be the first.</param>
/// <param name="Why">Why they are free.</param>
public sealed record NotCounted(LocalDate From, LocalDate To, FreeDay Why) : DueReason;

/// <summary>It came in outside working hours, so the time starts to count at the next opening; clock hours, at the start of the next working day.</summary>
/// <param name="CountsFrom">Local time of that opening or start.</param>
public sealed record OutsideHours(LocalDateTime CountsFrom) : DueReason;

/// <summary>The number of working days that the rule allows after the date of receipt.</summary>
/// <param name="Days">Working days, 0 or more.</param>
public sealed record DaysAllowed(int Days) : DueReason;

/// <summary>The working time that the rule allows.</summary>
/// <param name="Amount">Elapsed working time, zero or more.</param>
public sealed record TimeAllowed(Duration Amount) : DueReason;

/// <summary>The time of the clock on working days that the rule allows.</summary>
/// <param name="Amount">Elapsed time on working days, zero or more.</param>
public sealed record ClockTimeAllowed(Duration Amount) : DueReason;

/// <summary>The calendar time that the rule allows: days at the same local time, then elapsed time.</summary>
/// <param name="Days">Calendar days, 0 or more.</param>
/// <param name="Time">Elapsed time after those days, zero or more.</param>
public sealed record CalendarTimeAllowed(int Days, Duration Time) : DueReason;

/// <summary>It is to be done daily, and this is the look of one date. The first reason of <see cref="DailyBefore"/>.</summary>
/// <param name="Date">The date.</param>
/// <param name="Days">Which days have a look.</param>
public sealed record EveryDay(LocalDate Date, LookDays Days) : DueReason;

/// <summary>It is to be done once a week, and this is one week's. The first reason of <see cref="OncePerWeek"/>.</summary>
/// <param name="WeekYear">The ISO week's year.</param>
/// <param name="Week">The ISO week, 1–53.</param>
public sealed record EveryWeek(int WeekYear, int Week) : DueReason;

/// <summary>It is to be done on a date of the year. The first reason of <see cref="YearlyDates"/>.</summary>
/// <param name="Date">The date as written, before any move.</param>
/// <param name="LeadDays">Calendar days beforehand that it may be done.</param>
public sealed record EveryYear(LocalDate Date, int LeadDays) : DueReason;

/// <summary>The period has no working day, so it is due when the period ends.</summary>
/// <param name="From">The period's first date.</param>
/// <param name="To">The period's last date.</param>
public sealed record NoWorkingDay(LocalDate From, LocalDate To) : DueReason;

/// <summary>The day on which it is due, or one that was counted through, closes earlier than its weekday or than it would otherwise be due.</summary>
/// <param name="At">Local time of that closing.</param>
/// <param name="Why">What has cut the day, called as if it were free for it; null when those are the weekday's ordinary hours.</param>
public sealed record ClosesEarly(LocalDateTime At, FreeDay? Why) : DueReason;

/// <summary>The clock is set forward or back within the time that counts, so that the times on it differ by more or less than the amount.</summary>
/// <param name="Date">The date on which it is.</param>
/// <param name="By">How far forward; less than zero when it is back.</param>
public sealed record ClockMoved(LocalDate Date, Duration By) : DueReason;

/// <summary>A person set the deadline, in place of what a rule gave. The first reason when it is there.</summary>
/// <param name="At">Local time when it was set.</param>
public sealed record Extended(LocalDateTime At) : DueReason;

/// <summary>When it is due. Always the last reason.</summary>
/// <param name="At">Local time; a closing at 24.00 is 00.00 on the next date.</param>
public sealed record Due(LocalDateTime At) : DueReason;
