using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Domain.Tests.WorkTime;

/// <summary>Random days that differ from their weekday. A closing is a minute of the day; 0 makes the day free.</summary>
/// <param name="Eves">Indexes in <see cref="EveDates"/> with the closing.</param>
/// <param name="OwnDays">Days after 1 January 2026 with the closing.</param>
/// <param name="Holidays">Indexes in <see cref="HolidayDates"/> with the hours.</param>
/// <param name="BeforeHoliday">The closing on days before public holidays; null when nothing happens then.</param>
internal sealed record SpecialDays((int Index, int ClosesAt)[] Eves, (int Day, int ClosesAt)[] OwnDays, (int Index, int[] Hours)[] Holidays, int? BeforeHoliday)
{
    private static readonly (Eve Eve, string Dates)[] EveDates =
    [
        (Eve.EpiphanyEve, "2025-01-05 2026-01-05 2027-01-05 2028-01-05"), (Eve.MaundyThursday, "2025-04-17 2026-04-02 2027-03-25 2028-04-13"),
        (Eve.WalpurgisEve, "2025-04-30 2026-04-30 2027-04-30 2028-04-30"), (Eve.AscensionEve, "2025-05-28 2026-05-13 2027-05-05 2028-05-24"),
        (Eve.NationalDayEve, "2025-06-05 2026-06-05 2027-06-05 2028-06-05"), (Eve.MidsummerEve, "2025-06-20 2026-06-19 2027-06-25"),
        (Eve.AllSaintsEve, "2025-10-31 2026-10-30 2027-11-05"), (Eve.ChristmasEve, "2025-12-24 2026-12-24 2027-12-24"),
        (Eve.NewYearsEve, "2025-12-31 2026-12-31 2027-12-31"), (Eve.EasterEve, "2025-04-19 2026-04-04 2027-03-27 2028-04-15"),
    ];

    private static readonly (Holiday Holiday, string Dates)[] HolidayDates =
    [
        (Holiday.Epiphany, "2025-01-06 2026-01-06 2027-01-06 2028-01-06"), (Holiday.GoodFriday, "2025-04-18 2026-04-03 2027-03-26 2028-04-14"),
        (Holiday.EasterSunday, "2025-04-20 2026-04-05 2027-03-28 2028-04-16"), (Holiday.EasterMonday, "2025-04-21 2026-04-06 2027-03-29 2028-04-17"),
        (Holiday.MidsummerDay, "2025-06-21 2026-06-20 2027-06-26"), (Holiday.BoxingDay, "2025-12-26 2026-12-26 2027-12-26"),
        (Holiday.NewYearsDay, "2025-01-01 2026-01-01 2027-01-01 2028-01-01"),
    ];

    private readonly Dictionary<int, (int[]?, int)> days = Table(Eves, OwnDays, Holidays, BeforeHoliday);

    public static Gen<SpecialDays> Any { get; } =
        from eves in Pair(Gen.Choose(0, EveDates.Length - 1)).ArrayOf(3)
        from own in Pair(Gen.Choose(0, 400)).ArrayOf(4)
        from holidays in Gen.Choose(0, HolidayDates.Length - 1).ArrayOf(2)
        from hours in WorkCase.Hours
        from before in Gen.Elements<int?>(null, null, 0, 720, 900)
        select new SpecialDays(
            [.. eves.DistinctBy(eve => eve.Item1)], [.. own.DistinctBy(day => day.Item1)],
            hours.Length == 0 ? [] : [.. holidays.Distinct().Select(index => (index, hours))], before);

    /// <summary>The hours, where they are not the weekday's, and the closing; null for an ordinary date.</summary>
    public (int[]? Hours, int ClosesAt)? On(int day) => days.TryGetValue(day, out var special) ? special : null;

    /// <summary>The rules with these days. What the calendar refuses as a half day on a free day is given as free, which is what it would come to.</summary>
    public CalendarRules Fit(CalendarRules rules)
    {
        var full = rules with
        {
            Eves = [.. Eves.Select(eve => new EveRule(EveDates[eve.Index].Eve, Time(eve.ClosesAt)))],
            OwnDays = [.. OwnDays.Select(own => new OwnDay(new LocalDate(2026, 1, 1).PlusDays(own.Day), "egen dag", Time(own.ClosesAt)))],
            Holidays = [.. Holidays.Select(each => new HolidayHours(HolidayDates[each.Index].Holiday, Intervals(each.Hours)))],
            BeforeHoliday = BeforeHoliday is { } closesAt ? new(Time(closesAt)) : null,
        };
        for (var faults = full.Faults(); faults.Count > 0; faults = full.Faults())
        {
            faults.ShouldAllBe(fault => fault.Kind == CalendarFaultKind.HalfDayOnFreeDay);
            var wrong = faults.Select(fault => fault.Path).ToHashSet();
            full = full with
            {
                Eves = [.. full.Eves.Select((eve, i) => wrong.Contains($"eves[{i}]") ? eve with { ClosesAt = null } : eve)],
                OwnDays = [.. full.OwnDays.Select((own, i) => wrong.Contains($"ownDays[{i}]") ? own with { ClosesAt = null } : own)],
                BeforeHoliday = wrong.Contains("beforeHoliday") ? new() : full.BeforeHoliday,
            };
        }

        return full;
    }

    public static IReadOnlyList<OpenInterval> Intervals(int[] hours) =>
        [.. hours.Chunk(2).Select(each => new OpenInterval(LocalTime.FromMinutesSinceMidnight(each[0]), LocalTime.FromMinutesSinceMidnight(each[1] % 1440)))];

    private static Dictionary<int, (int[]?, int)> Table(
        (int Index, int ClosesAt)[] eves, (int Day, int ClosesAt)[] ownDays, (int Index, int[] Hours)[] holidays, int? beforeHoliday)
    {
        var table = new Dictionary<int, (int[]? Hours, int ClosesAt)>();
        for (var day = 0; day < OracleClock.Days - 1; day++)
        {
            if (OracleClock.IsHoliday(day))
            {
                table[day] = (null, 0);
            }
            else if (beforeHoliday is { } closesAt && OracleClock.IsHoliday(day + 1))
            {
                table[day] = (null, closesAt);
            }
        }

        foreach (var (index, closesAt) in eves)
        {
            foreach (var day in Dates(EveDates[index].Dates).Where(day => !OracleClock.IsHoliday(day)))
            {
                table[day] = (null, closesAt);
            }
        }

        foreach (var (index, hours) in holidays)
        {
            foreach (var day in Dates(HolidayDates[index].Dates))
            {
                table[day] = (hours, 1440);
            }
        }

        foreach (var (day, closesAt) in ownDays)
        {
            var at = OracleClock.IndexOf(new(2026, 1, 1)) + day;
            table[at] = table.TryGetValue(at, out var other) ? (other.Hours, Math.Min(other.ClosesAt, closesAt)) : (null, closesAt);
        }

        return table;
    }

    private static IEnumerable<int> Dates(string dates) => dates.Split(' ').Select(date => OracleClock.IndexOf(OracleClock.Parse(date)));

    private static Gen<(int, int)> Pair(Gen<int> which) =>
        from index in which
        from free in Gen.Elements(true, false)
        from closesAt in Gen.Choose(1, 1439)
        select (index, free ? 0 : closesAt);

    private static LocalTime? Time(int closesAt) => closesAt == 0 ? null : LocalTime.FromMinutesSinceMidnight(closesAt);
}
