using System.Text.Json.Serialization;

namespace TeamsBevakning.Domain.WorkTime;

/// <summary>Why a date is not worked. Data, so that it can be stored, and written in any language.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(PublicHoliday), "publicHoliday")]
[JsonDerivedType(typeof(FreeEve), "freeEve")]
[JsonDerivedType(typeof(DayBeforeHoliday), "dayBeforeHoliday")]
[JsonDerivedType(typeof(OwnFreeDay), "ownFreeDay")]
[JsonDerivedType(typeof(Weekend), "weekend")]
[JsonDerivedType(typeof(ClosedWeekday), "closedWeekday")]
[JsonDerivedType(typeof(HoursSkipped), "hoursSkipped")]
public abstract record FreeDay
{
    private protected FreeDay()
    {
    }
}

/// <summary>The date is a named public holiday; said also when it falls on a Saturday or Sunday.</summary>
/// <param name="Holiday">Which.</param>
public sealed record PublicHoliday(Holiday Holiday) : FreeDay;

/// <summary>The date is an eve that the calendar makes free.</summary>
/// <param name="Eve">Which.</param>
public sealed record FreeEve(Eve Eve) : FreeDay;

/// <summary>The date is the day before a public holiday, which the calendar makes free or shortens by rule.</summary>
/// <param name="Holiday">The holiday of the next date.</param>
public sealed record DayBeforeHoliday(Holiday Holiday) : FreeDay;

/// <summary>The municipality itself has made the date free.</summary>
/// <param name="Name">What it calls the day, as it stands in a sentence.</param>
public sealed record OwnFreeDay(string Name) : FreeDay;

/// <summary>A Saturday or Sunday without opening hours.</summary>
public sealed record Weekend : FreeDay;

/// <summary>A Monday–Friday without opening hours in the calendar's week.</summary>
public sealed record ClosedWeekday : FreeDay;

/// <summary>The day's only opening hours are the ones skipped when summer time begins.</summary>
public sealed record HoursSkipped : FreeDay;
