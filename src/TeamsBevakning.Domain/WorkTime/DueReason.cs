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
[JsonDerivedType(typeof(Due), "due")]
public abstract record DueReason
{
    private protected DueReason()
    {
    }
}

/// <summary>When it came in. Always the first reason.</summary>
/// <param name="At">Local time of the receipt.</param>
public sealed record Received(LocalDateTime At) : DueReason;

/// <summary>Dates that do not count; consecutive dates with the same cause are one reason.</summary>
/// <param name="From">The first date.</param>
/// <param name="To">The last date, which may be the first.</param>
/// <param name="Why">Why they are free.</param>
public sealed record NotCounted(LocalDate From, LocalDate To, FreeDay Why) : DueReason;

/// <summary>It came in outside working hours, so the working time starts to count at the next opening.</summary>
/// <param name="CountsFrom">Local time of that opening.</param>
public sealed record OutsideHours(LocalDateTime CountsFrom) : DueReason;

/// <summary>The number of working days that the rule allows after the date of receipt.</summary>
/// <param name="Days">Working days, 0 or more.</param>
public sealed record DaysAllowed(int Days) : DueReason;

/// <summary>The working time that the rule allows.</summary>
/// <param name="Amount">Elapsed working time, zero or more.</param>
public sealed record TimeAllowed(Duration Amount) : DueReason;

/// <summary>When it is due. Always the last reason.</summary>
/// <param name="At">Local time; a closing at 24.00 is 00.00 on the next date.</param>
public sealed record Due(LocalDateTime At) : DueReason;
