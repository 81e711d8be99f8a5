using NodaTime;

namespace TeamsBevakning.Domain.WorkTime;

/// <summary>Finds what is wrong in calendar rules, before a calendar is made from them.</summary>
internal static class CalendarCheck
{
    /// <summary>Own free days that a year must have before its weekdays can all be free: 52 less holidays, days before them, eves and a clock change.</summary>
    private const int FewestToFreeAYear = 52 - 13 - 13 - 11 - 1;

    public static IReadOnlyList<CalendarFault> Of(CalendarRules rules)
    {
        IReadOnlyList<CalendarFault> faults = [.. Zone(rules), .. Week(rules.Week), .. Never(rules), .. SpecialDaysCheck.Of(rules)];
        return faults.Count > 0 ? faults : [.. Years(rules)];
    }

    public static IEnumerable<CalendarFault> Week(IReadOnlyDictionary<IsoDayOfWeek, IReadOnlyList<OpenInterval>> week)
    {
        foreach (var (day, hours) in week)
        {
            var path = "week." + PathOf(day);
            if (day is < IsoDayOfWeek.Monday or > IsoDayOfWeek.Sunday)
            {
                yield return new(CalendarFaultKind.UnknownWeekday, path, "there is no such weekday", "use monday–sunday");
            }

            foreach (var fault in Hours(path, hours))
            {
                yield return fault;
            }
        }
    }

    public static IEnumerable<CalendarFault> Hours(string path, IReadOnlyList<OpenInterval> hours)
    {
        for (var i = 0; i < hours.Count; i++)
        {
            if (!hours[i].IsForward)
            {
                yield return new(CalendarFaultKind.ClosesBeforeOpening, $"{path}[{i}]", $"{hours[i]} closes before it opens",
                    "let it close later; a night shift is two intervals, to 24.00 and from 00.00 on the next weekday")
                { Hours = hours[i] };
            }

            for (var j = 0; j < i; j++)
            {
                if (Overlap(hours[i], hours[j]))
                {
                    yield return new(CalendarFaultKind.HoursOverlap, $"{path}[{i}]", $"{hours[i]} overlaps {hours[j]}",
                        "let one close when the other opens, or make them one interval")
                    { Hours = hours[i], Overlapped = hours[j] };
                }
            }
        }
    }

    private static IEnumerable<CalendarFault> Zone(CalendarRules rules)
    {
        if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(rules.TimeZone) is null)
        {
            yield return new(CalendarFaultKind.UnknownTimeZone, "timeZone", $"\"{rules.TimeZone}\" is no known time zone",
                "give an IANA name such as \"Europe/Stockholm\"");
        }
    }

    private static IEnumerable<CalendarFault> Never(CalendarRules rules)
    {
        if (rules.Week.Values.All(hours => hours.Count == 0))
        {
            yield return new(CalendarFaultKind.NoOpenWeekday, "week", "no weekday has opening hours", "give at least one, such as monday 08.00–16.30");
        }
    }

    private static IEnumerable<CalendarFault> Years(CalendarRules rules)
    {
        var crowded = rules.OwnDays.GroupBy(day => day.Date.Year).Where(year => year.Count() >= FewestToFreeAYear).Select(year => year.Key).Order().ToList();
        var calendar = crowded.Count > 0 ? new WorkCalendar(rules, []) : null;
        foreach (var year in crowded)
        {
            if (!new DateInterval(new(year, 1, 1), new(year, 12, 31)).Any(calendar!.IsWorkingDay))
            {
                yield return new(CalendarFaultKind.YearNeverOpen, "ownDays", $"{year} has no open hour", "take away own days until it has one") { Year = year };
            }
        }
    }

    private static bool Overlap(OpenInterval a, OpenInterval b) => (a.ClosesAtMidnight || b.Opens < a.Closes) && (b.ClosesAtMidnight || a.Opens < b.Closes);

    private static string PathOf(IsoDayOfWeek day) => char.ToLowerInvariant($"{day}"[0]) + $"{day}"[1..];
}
