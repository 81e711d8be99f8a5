using NodaTime;

namespace TeamsBevakning.Domain.WorkTime;

/// <summary>Lays a unit's rules over its municipality's.</summary>
internal static class UnitMerge
{
    public static CalendarRules Merge(UnitRules unit, CalendarRules municipality)
    {
        var rules = municipality with
        {
            Week = Days(unit.Week, municipality.Week),
            Holidays = [.. unit.Holidays.Concat(municipality.Holidays).DistinctBy(each => each.Holiday).Where(each => each.Hours.Count > 0)],
            BeforeHoliday = unit.WorksBeforeHolidays ? null : unit.BeforeHoliday ?? municipality.BeforeHoliday,
        };
        var all = rules.Week.Values.SelectMany(hours => hours).ToList();
        rules = rules with
        {
            BeforeHoliday = rules.BeforeHoliday?.ClosesAt is { } time && !SpecialDaysCheck.OpensBefore(all, time) ? new() : rules.BeforeHoliday,
            Eves =
            [
                .. unit.Eves,
                .. municipality.Eves.Where(eve => !unit.WorkedEves.Contains(eve.Eve) && unit.Eves.All(own => own.Eve != eve.Eve))
                    .Where(eve => eve.ClosesAt is null || SpecialDaysCheck.HoursOf(rules, eve.Eve).Any())
                    .Select(eve => Bites(rules, eve)),
            ],
        };
        var kept = municipality.OwnDays.ExceptBy(unit.WorkedOwnDays.Concat(unit.OwnDays.Select(day => day.Date)), day => day.Date)
            .Where(day => day.ClosesAt is null || SpecialDaysCheck.HoursWithout(rules, day.Date).Any())
            .Select(day => Bites(rules, day));
        return rules with { OwnDays = [.. unit.OwnDays, .. kept] };
    }

    public static IEnumerable<CalendarFault> Faults(UnitRules unit, CalendarRules municipality)
    {
        List<CalendarFault> faults =
        [
            .. CalendarCheck.Week(unit.Week),
            .. SpecialDaysCheck.Holidays(unit.Holidays, mustOpen: false),
            .. Worked("workedEves", unit.WorkedEves, (eve, fault) => fault with { Eve = eve }, eve => $"{eve}", eve => municipality.Eves.Any(rule => rule.Eve == eve) && unit.Eves.All(rule => rule.Eve != eve)),
            .. Worked("workedOwnDays", unit.WorkedOwnDays, (date, fault) => fault with { Date = date }, date => $"{date:uuuu-MM-dd}", date =>
                municipality.OwnDays.Any(day => day.Date == date) && unit.OwnDays.All(day => day.Date != date)),
        ];
        if (unit is { WorksBeforeHolidays: true, BeforeHoliday: not null })
        {
            faults.Add(new(CalendarFaultKind.WorkedAnyway, "worksBeforeHolidays", "the days before public holidays have a rule of their own here too", "keep one of them"));
        }

        if (faults.Count > 0)
        {
            return faults;
        }

        var merged = Merge(unit, municipality);
        var asSaid = unit.BeforeHoliday is null ? merged : merged with { BeforeHoliday = unit.BeforeHoliday };
        faults.AddRange([.. SpecialDaysCheck.BeforeHoliday(asSaid), .. SpecialDaysCheck.Eves(merged, unit.Eves), .. SpecialDaysCheck.OwnDays(merged, unit.OwnDays)]);
        return faults.Count > 0 ? faults : merged.Faults();
    }

    private static IEnumerable<CalendarFault> Worked<T>(
        string path, IReadOnlyList<T> worked, Func<T, CalendarFault, CalendarFault> about, Func<T, string> nameOf, Func<T, bool> isMunicipalitys)
    {
        for (var i = 0; i < worked.Count; i++)
        {
            if (!isMunicipalitys(worked[i]))
            {
                yield return about(worked[i], new(CalendarFaultKind.WorkedAnyway, $"{path}[{i}]",
                    $"{nameOf(worked[i])} is neither free nor short in the municipality by a rule for it, or has a rule here too", "remove it"));
            }
        }
    }

    private static Dictionary<IsoDayOfWeek, IReadOnlyList<OpenInterval>> Days(
        IReadOnlyDictionary<IsoDayOfWeek, IReadOnlyList<OpenInterval>> unit, IReadOnlyDictionary<IsoDayOfWeek, IReadOnlyList<OpenInterval>> municipality) =>
        unit.Concat(municipality).DistinctBy(day => day.Key).ToDictionary(day => day.Key, day => day.Value);

    private static EveRule Bites(CalendarRules rules, EveRule eve) =>
        eve.ClosesAt is { } time && !SpecialDaysCheck.OpensBefore(SpecialDaysCheck.HoursOf(rules, eve.Eve), time) ? eve with { ClosesAt = null } : eve;

    private static OwnDay Bites(CalendarRules rules, OwnDay day) =>
        day.ClosesAt is { } time && !SpecialDaysCheck.OpensBefore(SpecialDaysCheck.HoursWithout(rules, day.Date), time) ? day with { ClosesAt = null } : day;
}
