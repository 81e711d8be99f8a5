using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Domain.Tests.WorkTime;

/// <summary>
/// One random week, set of special days, start and amount, as plain numbers; turned into a calendar for the calculator and, apart from it, into
/// the oracle's tables.
/// </summary>
/// <param name="Week">Per weekday from Monday: sorted minutes of the day, opening and closing by turns.</param>
/// <param name="Eves">Indexes in <see cref="EveDates"/> with the minute of closing, or null for free.</param>
/// <param name="OwnDays">Days after 1 January 2026 with the minute of closing, or null for free.</param>
/// <param name="Start">Minutes since 1970 UTC.</param>
/// <param name="Days">Working days.</param>
/// <param name="Share">Working time, in thousandths of what eight weeks hold.</param>
internal sealed record WorkCase(int[][] Week, (int Index, int? ClosesAt)[] Eves, (int Day, int? ClosesAt)[] OwnDays, long Start, int Days, int Share)
{
    private const long NewYear2026 = 29_453_760;

    private static readonly (Eve Eve, string Dates)[] EveDates =
    [
        (Eve.EpiphanyEve, "2026-01-05 2027-01-05"), (Eve.MaundyThursday, "2026-04-02 2027-03-25"), (Eve.WalpurgisEve, "2026-04-30 2027-04-30"),
        (Eve.AscensionEve, "2026-05-13 2027-05-05"), (Eve.NationalDayEve, "2026-06-05 2027-06-05"), (Eve.MidsummerEve, "2026-06-19 2027-06-25"),
        (Eve.AllSaintsEve, "2026-10-30"), (Eve.ChristmasEve, "2026-12-24"), (Eve.NewYearsEve, "2026-12-31"),
    ];

    /// <summary>Dates near which most starts fall: both clock changes, Easter, Midsummer, Christmas.</summary>
    private static readonly int[] Interesting = [85, 86, 87, 91, 168, 294, 296, 297, 355, 357, 360, 364];

    public static Arbitrary<WorkCase> Any { get; } = (
        from week in Hours.ArrayOf(7)
        from eves in Special(Gen.Choose(0, EveDates.Length - 1)).ArrayOf(3)
        from own in Special(Gen.Choose(0, 400)).ArrayOf(4)
        from near in Gen.Elements(Interesting)
        from day in Gen.OneOf(Gen.Constant(near), Gen.Choose(0, 390))
        from minute in Gen.Choose(0, 1439)
        from days in Gen.Choose(0, 15)
        from share in Gen.OneOf(Gen.Choose(0, 1000), Gen.Choose(0, 60), Gen.Constant(0))
        select new WorkCase(week, eves, own, NewYear2026 + (day * 1440) + minute, days, share)).ToArbitrary();

    private static Gen<int[]> Hours =>
        from intervals in Gen.Elements(0, 1, 1, 1, 2, 2, 3)
        from step in Gen.Elements(1, 15, 30)
        from edges in Gen.Choose(0, 1440 / step).ArrayOf(intervals * 2)
        let sorted = edges.Order().Select(edge => edge * step).ToArray()
        select Enumerable.Range(0, intervals).All(i => sorted[2 * i] < sorted[(2 * i) + 1]) ? sorted : [480, 990];

    public Instant StartAt => Instant.FromUnixTimeSeconds(Start * 60);

    public Duration Amount => Duration.FromMinutes(Minutes);

    public int Minutes => (int)(OpenWeek.Values.SelectMany(hours => hours).Sum(each => each.Closes - each.Opens) * 8L * Share / 1000);

    public MinuteOracle Oracle()
    {
        var special = new Dictionary<DateOnly, int?>();
        var eves = UsableEves.SelectMany(eve => EveDates[eve.Index].Dates.Split(' ').Select(date => (MinuteOracle.Parse(date), eve.ClosesAt)));
        foreach (var (date, closesAt) in eves.Concat(UsableOwnDays))
        {
            special[date] = !special.TryGetValue(date, out var other) ? closesAt
                : other is null || closesAt is null ? null
                : Math.Min(other.Value, closesAt.Value);
        }

        return new(OpenWeek, special);
    }

    public WorkCalendar Calendar() => new(new CalendarRules
    {
        Week = OpenWeek.ToDictionary(
            day => day.Key == DayOfWeek.Sunday ? IsoDayOfWeek.Sunday : (IsoDayOfWeek)day.Key,
            day => (IReadOnlyList<OpenInterval>)[.. day.Value.Select(each => new OpenInterval(Time(each.Opens), Time(each.Closes)))]),
        Eves = [.. UsableEves.Select(eve => new EveRule(EveDates[eve.Index].Eve, Time(eve.ClosesAt)))],
        OwnDays = [.. UsableOwnDays.Select(own => new OwnDay(new(own.Date.Year, own.Date.Month, own.Date.Day), "egen dag", Time(own.ClosesAt)))],
    });

    private Dictionary<DayOfWeek, (int Opens, int Closes)[]> OpenWeek =>
        (Week.All(day => day.Length == 0) ? [[480, 990], [], [], [], [], [], []] : Week)
        .Select((edges, i) => (Day: (DayOfWeek)((i + 1) % 7), Hours: edges.Chunk(2).Select(pair => (pair[0], pair[1])).ToArray()))
        .ToDictionary(day => day.Day, day => day.Hours);

    /// <summary>The calendar refuses an early closing that nothing opens before; so such are left out.</summary>
    private IEnumerable<(int Index, int? ClosesAt)> UsableEves =>
        Eves.DistinctBy(eve => eve.Index).Where(eve => eve.ClosesAt is null || OpenWeek.Values.SelectMany(hours => hours).Any(each => each.Opens < eve.ClosesAt));

    private IEnumerable<(DateOnly Date, int? ClosesAt)> UsableOwnDays
    {
        get
        {
            var free = UsableEves.Where(eve => eve.ClosesAt is null).SelectMany(eve => EveDates[eve.Index].Dates.Split(' '))
                .ToDictionary(MinuteOracle.Parse, _ => (int?)null);
            var oracle = new MinuteOracle(OpenWeek, free);
            return OwnDays.Select(own => (Date: new DateOnly(2026, 1, 1).AddDays(own.Day), own.ClosesAt)).DistinctBy(own => own.Date)
                .Where(own => own.ClosesAt is null || oracle.HoursOn(own.Date).Any(each => each.Opens < own.ClosesAt));
        }
    }

    private static Gen<(int, int?)> Special(Gen<int> which) =>
        from index in which
        from free in Gen.Elements(true, false)
        from closesAt in Gen.Choose(1, 1439)
        select (index, free ? null : (int?)closesAt);

    private static LocalTime Time(int minute) => LocalTime.FromMinutesSinceMidnight(minute % 1440);

    private static LocalTime? Time(int? minute) => minute is { } time ? Time(time) : null;
}
