using NodaTime;

namespace TeamsBevakning.Domain.WorkTime;

/// <summary>Finds what is wrong in the days that differ from their weekday.</summary>
internal static class SpecialDaysCheck
{
    public static IEnumerable<CalendarFault> Of(CalendarRules rules) =>
        [.. Holidays(rules.Holidays, mustOpen: true), .. BeforeHoliday(rules), .. Eves(rules, rules.Eves), .. OwnDays(rules, rules.OwnDays)];

    /// <summary>Whether the hours are open at any time before a closing.</summary>
    public static bool OpensBefore(IEnumerable<OpenInterval> hours, LocalTime closesAt) => hours.Any(interval => interval.Opens < closesAt);

    /// <summary>The hours that an eve can fall on: those of its weekday when it has one, else all.</summary>
    public static IEnumerable<OpenInterval> HoursOf(CalendarRules rules, Eve eve) =>
        SwedishEves.WeekdayOf(eve) is { } day ? rules.Week.GetValueOrDefault(day, []) : rules.Week.Values.SelectMany(hours => hours);

    /// <summary>The hours that an own day would cut.</summary>
    public static IEnumerable<OpenInterval> HoursWithout(CalendarRules rules, LocalDate date) =>
        SwedishHolidays.On(date) is { } holiday ? rules.Holidays.FirstOrDefault(each => each.Holiday == holiday)?.Hours ?? []
        : rules.EveOn(date) is { ClosesAt: null } || (rules.BeforeHoliday is { ClosesAt: null } && rules.HolidayAfter(date) is not null) ? []
        : rules.Week.GetValueOrDefault(date.DayOfWeek, []);

    public static IEnumerable<CalendarFault> Holidays(IReadOnlyList<HolidayHours> holidays, bool mustOpen)
    {
        for (var i = 0; i < holidays.Count; i++)
        {
            var (holiday, hours) = holidays[i];
            var path = $"holidays[{i}]";
            if (!Enum.IsDefined(holiday))
            {
                yield return new(CalendarFaultKind.UnknownHoliday, path, "there is no such holiday", "use one of " + string.Join(", ", Enum.GetNames<Holiday>()));
            }
            else if (holidays.Take(i).Any(other => other.Holiday == holiday))
            {
                yield return new(CalendarFaultKind.StandsTwice, path, $"{holiday} stands twice", "keep one of them") { Holiday = holiday };
            }

            if (mustOpen && hours.Count == 0)
            {
                yield return new(CalendarFaultKind.NoHolidayHours, path, $"{holiday} has no hours", "give them, or leave the holiday out: it is free then") { Holiday = holiday };
            }

            foreach (var fault in CalendarCheck.Hours(path + ".hours", hours))
            {
                yield return fault;
            }
        }
    }

    public static IEnumerable<CalendarFault> BeforeHoliday(CalendarRules rules)
    {
        if (rules.BeforeHoliday?.ClosesAt is { } closesAt && !OpensBefore(rules.Week.Values.SelectMany(hours => hours), closesAt))
        {
            yield return HalfDay("beforeHoliday", $"it closes at {closesAt:HH'.'mm}, before any weekday opens") with { ClosesAt = closesAt };
        }
    }

    public static IEnumerable<CalendarFault> Eves(CalendarRules rules, IReadOnlyList<EveRule> eves)
    {
        for (var i = 0; i < eves.Count; i++)
        {
            var (eve, time) = eves[i];
            var path = $"eves[{i}]";
            if (!Enum.IsDefined(eve))
            {
                yield return new(CalendarFaultKind.UnknownEve, path, "there is no such eve", "use one of " + string.Join(", ", Enum.GetNames<Eve>()));
                continue;
            }

            if (eves.Take(i).Any(other => other.Eve == eve))
            {
                yield return new(CalendarFaultKind.StandsTwice, path, $"{eve} stands twice", "keep one of them") { Eve = eve };
            }

            if (time is { } closesAt && !OpensBefore(HoursOf(rules, eve), closesAt))
            {
                yield return HalfDay(path, SwedishEves.WeekdayOf(eve) is { } day
                    ? $"it closes at {closesAt:HH'.'mm}, and {eve} is always a {day}, which is not open before that"
                    : $"it closes at {closesAt:HH'.'mm}, before any weekday opens") with
                { ClosesAt = closesAt, Eve = eve };
            }
        }
    }

    public static IEnumerable<CalendarFault> OwnDays(CalendarRules rules, IReadOnlyList<OwnDay> ownDays)
    {
        var seen = new HashSet<LocalDate>();
        for (var i = 0; i < ownDays.Count; i++)
        {
            var (date, name, closesAt) = ownDays[i];
            var path = $"ownDays[{i}]";
            if (string.IsNullOrWhiteSpace(name))
            {
                yield return new(CalendarFaultKind.NoName, path, "it has no name", "say what the day is called, such as \"klämdag\"");
            }

            if (!seen.Add(date))
            {
                yield return new(CalendarFaultKind.StandsTwice, path, $"{date:uuuu-MM-dd} stands twice", "keep one of them") { Date = date };
            }

            if (date.Year is < SwedishHolidays.FirstYear or > SwedishHolidays.LastYear)
            {
                yield return new(CalendarFaultKind.OutsideYears, path, $"{date:uuuu-MM-dd} is outside the calendar",
                    $"use a date in {SwedishHolidays.FirstYear}–{SwedishHolidays.LastYear}")
                { Date = date };
            }
            else if (closesAt is { } time && !OpensBefore(HoursWithout(rules, date), time))
            {
                yield return new(CalendarFaultKind.HalfDayOnFreeDay, path, $"{date:uuuu-MM-dd} closes at {time:HH'.'mm} but is not open before that",
                    "remove it, or give a date and time within the day's hours")
                { Date = date, ClosesAt = time };
            }
        }
    }

    private static CalendarFault HalfDay(string path, string wrong) =>
        new(CalendarFaultKind.HalfDayOnFreeDay, path, wrong, "let it close later, or leave out the time to make the day free");
}
