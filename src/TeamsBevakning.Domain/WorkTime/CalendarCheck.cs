using NodaTime;

namespace TeamsBevakning.Domain.WorkTime;

/// <summary>Finds what is wrong in calendar rules, before a calendar is made from them.</summary>
internal static class CalendarCheck
{
    public static IEnumerable<CalendarFault> Of(CalendarRules rules) => [.. Zone(rules), .. Week(rules), .. Eves(rules), .. OwnDays(rules)];

    private static IEnumerable<CalendarFault> Zone(CalendarRules rules)
    {
        if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(rules.TimeZone) is null)
        {
            yield return new("timeZone", $"\"{rules.TimeZone}\" is no known time zone", "give an IANA name such as \"Europe/Stockholm\"");
        }
    }

    private static IEnumerable<CalendarFault> Week(CalendarRules rules)
    {
        if (rules.Week.Values.All(hours => hours.Count == 0))
        {
            yield return new("week", "no weekday has opening hours", "give at least one, such as monday 08.00–16.30");
        }

        foreach (var (day, hours) in rules.Week)
        {
            var path = "week." + PathOf(day);
            if (day is < IsoDayOfWeek.Monday or > IsoDayOfWeek.Sunday)
            {
                yield return new(path, "there is no such weekday", "use monday–sunday");
            }

            foreach (var fault in Hours(path, hours))
            {
                yield return fault;
            }
        }
    }

    private static IEnumerable<CalendarFault> Hours(string path, IReadOnlyList<OpenInterval> hours)
    {
        for (var i = 0; i < hours.Count; i++)
        {
            if (!hours[i].IsForward)
            {
                yield return new($"{path}[{i}]", $"{hours[i]} closes before it opens",
                    "let it close later; a night shift is two intervals, to 24.00 and from 00.00 on the next weekday");
            }

            for (var j = 0; j < i; j++)
            {
                if (Overlap(hours[i], hours[j]))
                {
                    yield return new($"{path}[{i}]", $"{hours[i]} overlaps {hours[j]}", "let one close when the other opens, or make them one interval");
                }
            }
        }
    }

    private static IEnumerable<CalendarFault> Eves(CalendarRules rules)
    {
        for (var i = 0; i < rules.Eves.Count; i++)
        {
            var eve = rules.Eves[i];
            if (!Enum.IsDefined(eve.Eve))
            {
                yield return new($"eves[{i}]", "there is no such eve", "use one of " + string.Join(", ", Enum.GetNames<Eve>()));
            }
            else if (rules.Eves.Take(i).Any(other => other.Eve == eve.Eve))
            {
                yield return new($"eves[{i}]", $"{eve.Eve} stands twice", "keep one of them");
            }

            if (eve.ClosesAt is { } closesAt && !OpensBefore(rules.Week.Values.SelectMany(hours => hours), closesAt))
            {
                yield return new($"eves[{i}]", $"it closes at {closesAt:HH'.'mm}, before any weekday opens",
                    "let it close later, or leave out the time to make the day free");
            }
        }
    }

    private static IEnumerable<CalendarFault> OwnDays(CalendarRules rules)
    {
        for (var i = 0; i < rules.OwnDays.Count; i++)
        {
            var (date, name, closesAt) = rules.OwnDays[i];
            var path = $"ownDays[{i}]";
            if (string.IsNullOrWhiteSpace(name))
            {
                yield return new(path, "it has no name", "say what the day is called, such as \"klämdag\"");
            }

            if (rules.OwnDays.Take(i).Any(other => other.Date == date))
            {
                yield return new(path, $"{date:uuuu-MM-dd} stands twice", "keep one of them");
            }

            if (date.Year is < SwedishHolidays.FirstYear or > SwedishHolidays.LastYear)
            {
                yield return new(path, $"{date:uuuu-MM-dd} is outside the calendar", $"use a date in {SwedishHolidays.FirstYear}–{SwedishHolidays.LastYear}");
            }
            else if (closesAt is { } time && !OpensBefore(HoursWithout(rules, date), time))
            {
                yield return new(path, $"{date:uuuu-MM-dd} closes at {time:HH'.'mm} but is not open before that",
                    "remove it, or give a date and time within the day's hours");
            }
        }
    }

    private static IEnumerable<OpenInterval> HoursWithout(CalendarRules rules, LocalDate date) =>
        SwedishHolidays.On(date) is not null || rules.Eves.Any(eve => eve.ClosesAt is null && eve.Eve == SwedishEves.On(date))
            ? []
            : rules.Week.GetValueOrDefault(date.DayOfWeek, []);

    private static bool OpensBefore(IEnumerable<OpenInterval> hours, LocalTime closesAt) => hours.Any(interval => interval.Opens < closesAt);

    private static bool Overlap(OpenInterval a, OpenInterval b) => (a.ClosesAtMidnight || b.Opens < a.Closes) && (b.ClosesAtMidnight || a.Opens < b.Closes);

    private static string PathOf(IsoDayOfWeek day) => char.ToLowerInvariant($"{day}"[0]) + $"{day}"[1..];
}
