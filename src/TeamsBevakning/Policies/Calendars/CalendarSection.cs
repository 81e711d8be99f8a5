using TeamsBevakning.CheckedJson;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.WorkTime;
using TeamsBevakning.Policies.Sections;

namespace TeamsBevakning.Policies.Calendars;

/// <summary>Reads when the municipality works, and its units that have hours of their own.</summary>
internal static class CalendarSection
{
    private const string UsualZone = "Europe/Stockholm";
    private const int LongestUnitId = 100;

    public static CalendarParts Read(CheckedObject root, SourcesSection sources, List<JsonFault> faults)
    {
        var zone = root.Value("timeZone", required: false, CheckedValue.Text(100)) ?? UsualZone;
        if (root.Object("calendar", required: true) is not { } calendar)
        {
            return new(null, new Dictionary<UnitId, UnitRules>(), faults);
        }

        var before = faults.Count;
        var days = CalendarDays.Read(calendar, sources);
        days.Places.Add("timeZone", "$.timeZone");
        var rules = new CalendarRules
        {
            TimeZone = zone,
            Week = days.Week,
            Eves = days.Eves.Rules,
            Holidays = days.Holidays,
            BeforeHoliday = days.BeforeHolidays.Rule,
            OwnDays = days.Own.Days,
        };
        CalendarFaultText.Tell(rules.Faults(), days.Places, faults, partly: faults.Count > before, zone);
        var sound = faults.Count == before ? rules : null;
        var entries = calendar.Object("units", required: false)?.Entries() ?? [];
        foreach (var (id, unit) in entries.Where(entry => string.IsNullOrWhiteSpace(entry.Name) || entry.Name.Length > LongestUnitId))
        {
            calendar.Fault(unit.Path, "nyckeln går inte som verksamhetens id", $"Skriv id:t ur kontoregistret, 1–{LongestUnitId} tecken");
        }

        var units = entries.ToDictionary(unit => new UnitId(unit.Name), unit => Unit(unit.Entry, sound, sources, faults));
        calendar.Close();
        return new(sound, units, faults);
    }

    /// <summary>Weekdays that differ from the municipality's.</summary>
    public static UnitRules OwnWeek(CheckedObject hours, CalendarParts calendars)
    {
        var before = calendars.Faults.Count;
        var places = new CalendarPlaces(hours.Path);
        var rules = new UnitRules { Week = WeekSection.Read(hours, filled: true, places) };
        hours.Close();
        Tell(rules, calendars.Faults.Count == before ? calendars.Municipality : null, places, calendars.Faults);
        return rules;
    }

    private static UnitRules Unit(CheckedObject unit, CalendarRules? municipality, SourcesSection sources, List<JsonFault> faults)
    {
        var before = faults.Count;
        sources.Read(unit);
        var days = CalendarDays.Read(unit, sources: null);
        unit.Needs("hours", "eves", "beforeHolidays", "holidayHours", "ownDays");
        unit.Close();
        var rules = new UnitRules
        {
            Week = days.Week,
            Eves = days.Eves.Rules,
            WorkedEves = days.Eves.Worked,
            Holidays = days.Holidays,
            BeforeHoliday = days.BeforeHolidays.Rule,
            WorksBeforeHolidays = days.BeforeHolidays.Worked,
            OwnDays = days.Own.Days,
            WorkedOwnDays = days.Own.Worked,
        };
        Tell(rules, faults.Count == before ? municipality : null, days.Places, faults);
        return rules;
    }

    /// <summary>They are checked when they, and what they are laid over, could be read.</summary>
    private static void Tell(UnitRules rules, CalendarRules? municipality, CalendarPlaces places, List<JsonFault> faults)
    {
        if (municipality is not null)
        {
            CalendarFaultText.Tell(rules.FaultsOver(municipality), places, faults, partly: false, municipality.TimeZone);
        }
    }
}
