using NodaTime;

namespace TeamsBevakning.Domain.WorkTime;

/// <summary>
/// How a unit's working time differs from its municipality's: a bath house that is open on Saturdays and on some public holidays. What is not said here is as in the
/// municipality; the time zone always is. Laid over the municipality's rules by <see cref="Over"/>, so that a new bridge day of the municipality's reaches its
/// units.
/// </summary>
public sealed record UnitRules
{
    /// <summary>Opening hours of the weekdays that differ; no interval closes the weekday.</summary>
    public IReadOnlyDictionary<IsoDayOfWeek, IReadOnlyList<OpenInterval>> Week { get; init; } = new Dictionary<IsoDayOfWeek, IReadOnlyList<OpenInterval>>();

    /// <summary>Eves that are free or short in the unit, instead of what the municipality says of the same eve.</summary>
    public IReadOnlyList<EveRule> Eves { get; init; } = [];

    /// <summary>
    /// Eves that the municipality has made free or short by a rule for them and for which the unit has none: worked as any other day, or as any other
    /// day before a public holiday.
    /// </summary>
    public IReadOnlyList<Eve> WorkedEves { get; init; } = [];

    /// <summary>Hours on public holidays, instead of what the municipality says of the same holiday; no interval closes it.</summary>
    public IReadOnlyList<HolidayHours> Holidays { get; init; } = [];

    /// <summary>What happens on days before public holidays, instead of what the municipality says; null to keep that.</summary>
    public BeforeHolidayRule? BeforeHoliday { get; init; }

    /// <summary>Whether the unit works days before public holidays as any other day, whatever the municipality says.</summary>
    public bool WorksBeforeHolidays { get; init; }

    /// <summary>The unit's own free and half days, beside the municipality's; on the same date, instead of it.</summary>
    public IReadOnlyList<OwnDay> OwnDays { get; init; } = [];

    /// <summary>Own days of the municipality's that the unit does not have.</summary>
    public IReadOnlyList<LocalDate> WorkedOwnDays { get; init; } = [];

    /// <summary>
    /// The unit's calendar rules. What the municipality cuts to before the unit opens becomes free, and its half days on which the unit is closed are left out. Rules with
    /// faults are refused with an <see cref="ArgumentException"/> that lists every one.
    /// </summary>
    public CalendarRules Over(CalendarRules municipality)
    {
        ArgumentNullException.ThrowIfNull(municipality);
        return FaultsOver(municipality) is { Count: > 0 } faults
            ? throw new ArgumentException("The unit's calendar cannot be used. " + string.Join(" ", faults), nameof(municipality))
            : UnitMerge.Merge(this, municipality);
    }

    /// <summary>What is wrong in the unit's rules, all of it, with paths in them; empty when they can be laid over the municipality's, which must be right in themselves.</summary>
    public IReadOnlyList<CalendarFault> FaultsOver(CalendarRules municipality)
    {
        ArgumentNullException.ThrowIfNull(municipality);
        return [.. UnitMerge.Faults(this, municipality)];
    }
}
