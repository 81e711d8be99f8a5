using NodaTime;

namespace TeamsBevakning.Domain.WorkTime;

/// <summary>
/// What a municipality, or one of its units, lays down about its working time: the data a <see cref="WorkCalendar"/> is made from.
/// <para>
/// On one date, the first of these that says something decides what the day is: a public holiday (free, or with the hours that <see cref="Holidays"/> gives it);
/// <see cref="Eves"/>; the weekday in <see cref="Week"/>, cut by <see cref="BeforeHoliday"/> when no eve's rule has spoken. <see cref="OwnDays"/> may then free or
/// cut any open day further. Of several closings the earliest holds, and none opens a day that is free. Of two holidays on one date, the one with the fixed date
/// speaks; of two eves with rules, the one that closes first.
/// </para>
/// </summary>
public sealed record CalendarRules
{
    /// <summary>
    /// The usual office as our default, no document's: Monday–Friday 08.00–16.30, Midsummer Eve, Christmas Eve and New Year's Eve free as in lag
    /// (1930:173) 2 §.
    /// </summary>
    public static CalendarRules SwedishOffice { get; } = new()
    {
        Week = Enumerable.Range((int)IsoDayOfWeek.Monday, 5)
            .ToDictionary(day => (IsoDayOfWeek)day, _ => (IReadOnlyList<OpenInterval>)[new(new(8, 0), new(16, 30))]),
    };

    /// <summary>The IANA name of the time zone that local times are read in; Europe/Stockholm unless told otherwise.</summary>
    public string TimeZone { get; init; } = "Europe/Stockholm";

    /// <summary>Opening hours per weekday, in any order, never overlapping. A weekday that is absent or has no interval is not worked.</summary>
    public required IReadOnlyDictionary<IsoDayOfWeek, IReadOnlyList<OpenInterval>> Week { get; init; }

    /// <summary>The eves that are free or shortened. By default Midsummer Eve, Christmas Eve and New Year's Eve, free.</summary>
    public IReadOnlyList<EveRule> Eves { get; init; } = [new(Eve.MidsummerEve), new(Eve.ChristmasEve), new(Eve.NewYearsEve)];

    /// <summary>Hours on public holidays, for a unit that is open then. One that is not listed is free, which is the rule.</summary>
    public IReadOnlyList<HolidayHours> Holidays { get; init; } = [];

    /// <summary>
    /// What happens on every day before a named public holiday ("dagen före röd dag stänger 12.00"); null, the default, when nothing does. Sundays without a
    /// name of their own are not meant, or every Saturday would be such a day. An eve with a rule of its own in <see cref="Eves"/> goes by that instead.
    /// </summary>
    public BeforeHolidayRule? BeforeHoliday { get; init; }

    /// <summary>The municipality's own free and half days (bridge days, a planning day), by date.</summary>
    public IReadOnlyList<OwnDay> OwnDays { get; init; } = [];

    /// <summary>The rule for the eve that the date is; of two on one date, the one that closes first.</summary>
    internal EveRule? EveOn(LocalDate date) =>
        Eves.Count == 0 || SwedishEves.On(date) is null ? null : Eves.Where(rule => SwedishEves.Is(rule.Eve, date)).MinBy(rule => rule.ClosesAt ?? LocalTime.MinValue);

    /// <summary>The holiday that makes the date a day before one by <see cref="BeforeHoliday"/>; null when it is none, or an eve's rule has spoken.</summary>
    internal Holiday? HolidayAfter(LocalDate date) => BeforeHoliday is null || EveOn(date) is not null ? null : SwedishHolidays.After(date);

    /// <summary>What is wrong with these rules, all of it; empty when a calendar can be made from them.</summary>
    public IReadOnlyList<CalendarFault> Faults() => [.. CalendarCheck.Of(this)];
}

/// <summary>That an eve is free, or closes early.</summary>
/// <param name="Eve">Which eve.</param>
/// <param name="ClosesAt">The local time when the day's ordinary hours are cut; null when the whole day is free. It never opens a day that is free
/// anyway.</param>
public sealed record EveRule(Eve Eve, LocalTime? ClosesAt = null);

/// <summary>A date that the municipality itself has made free, or closes early.</summary>
/// <param name="Date">The date.</param>
/// <param name="Name">What the municipality calls it, as it stands in a sentence ("klämdag").</param>
/// <param name="ClosesAt">The local time when the day's ordinary hours are cut; null when the whole day is free.</param>
public sealed record OwnDay(LocalDate Date, string Name, LocalTime? ClosesAt = null);

/// <summary>The hours of a public holiday on which it is open all the same.</summary>
/// <param name="Holiday">Which holiday, whatever its weekday.</param>
/// <param name="Hours">Opening hours in any order, never overlapping.</param>
public sealed record HolidayHours(Holiday Holiday, IReadOnlyList<OpenInterval> Hours);

/// <summary>That every day before a public holiday is free, or closes early.</summary>
/// <param name="ClosesAt">The local time when the day's ordinary hours are cut; null when the whole day is free.</param>
public sealed record BeforeHolidayRule(LocalTime? ClosesAt = null);
