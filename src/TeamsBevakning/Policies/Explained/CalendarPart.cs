using NodaTime;
using NodaTime.Text;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Policies.Explained;

/// <summary>When the municipality works, and its units with hours of their own.</summary>
internal static class CalendarPart
{
    public static void Write(Page page, CalendarRules rules, IReadOnlyDictionary<UnitId, UnitRules> units)
    {
        page.Heading("Arbetstid");
        Week(page, rules.Week, whole: true, 2);
        page.Source("$.calendar.hours", 4);
        page.Line("Allmänna helgdagar är lediga; programmet räknar ut dem efter lagen (1989:253).");
        Days(page, rules.Eves, rules.BeforeHoliday, rules.Holidays, rules.OwnDays, "$.calendar", 2);
        foreach (var (id, unit) in units)
        {
            page.Line($"Verksamheten {id} avviker:");
            Week(page, unit.Week, whole: false, 4);
            Days(page, unit.Eves, unit.BeforeHoliday, unit.Holidays, unit.OwnDays, null, 4);
            Worked(page, unit);
            page.Source(CheckedJson.JsonPath.Of("$.calendar.units", id.Value), 4);
        }

        Off(page, rules, units);
    }

    private static void Week(Page page, IReadOnlyDictionary<IsoDayOfWeek, IReadOnlyList<OpenInterval>> week, bool whole, int indent)
    {
        foreach (var line in HoursText.Week(week, whole))
        {
            page.Line(line, indent);
        }
    }

    private static void Days(
        Page page, IReadOnlyList<EveRule> eves, BeforeHolidayRule? before, IReadOnlyList<HolidayHours> holidays, IReadOnlyList<OwnDay> own, string? path, int indent)
    {
        void Part(IEnumerable<string> texts, string prefix, string key)
        {
            var all = texts.ToList();
            if (all.Count > 0)
            {
                page.Line($"{prefix}{SwedishDates.List(all)}", indent);
                page.Source($"{path}.{key}", indent + 2);
            }
        }

        Part(eves.Select(eve => $"{SwedishEves.NameOf(eve.Eve)}{Closes(eve.ClosesAt)}"), "Aftnar: ", "eves");
        Part(before is null ? [] : [$"{Closes(before.ClosesAt).Trim()}"], "Dagen före varje helgdag: ", "beforeHolidays");
        Part(holidays.Select(holiday => $"{SwedishHolidays.NameOf(holiday.Holiday)} {HoursText.Of(holiday.Hours)}"), "Öppet på helgdagar: ", "holidayHours");
        Part(own.Select(day => $"{Date(day.Date)} {day.Name}{Closes(day.ClosesAt)}"), "Egna dagar: ", "ownDays");
    }

    private static void Worked(Page page, UnitRules unit)
    {
        List<string> worked = [.. unit.WorkedEves.Select(SwedishEves.NameOf), .. unit.WorkedOwnDays.Select(Date)];
        if (unit.WorksBeforeHolidays)
        {
            worked.Add("dagen före helgdag");
        }

        if (worked.Count > 0)
        {
            page.Line($"Arbetas som vanligt: {SwedishDates.List(worked)}", 4);
        }
    }

    private static void Off(Page page, CalendarRules rules, IReadOnlyDictionary<UnitId, UnitRules> units)
    {
        var off = new List<string>();
        void Unless(bool there, string what)
        {
            if (!there)
            {
                off.Add(what);
            }
        }

        Unless(rules.Eves.Count > 0, "lediga eller korta aftnar");
        Unless(rules.BeforeHoliday is not null, "kortare dag före helgdag");
        Unless(rules.Holidays.Count > 0, "öppet på helgdagar");
        Unless(rules.OwnDays.Count > 0, "egna lediga dagar");
        Unless(units.Count > 0, "egna tider för verksamheter");
        if (off.Count > 0)
        {
            page.Off($"{SwedishDates.List(off)}.");
        }
    }

    private static string Date(LocalDate date) => LocalDatePattern.Iso.Format(date);

    private static string Closes(LocalTime? time) => time is { } at ? $" stänger {SwedishDates.Time(at)}" : " ledig";
}
