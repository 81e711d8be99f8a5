using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Domain.Tests.WorkTime;

/// <summary>
/// One random week and set of special days, as plain numbers; turned into a calendar for the calculator and, apart from it, into the oracle's tables.
/// </summary>
/// <param name="Week">Per weekday from Monday: sorted minutes of the day, opening and closing by turns.</param>
/// <param name="Special">The days that differ from their weekday.</param>
internal sealed record WorkCase(int[][] Week, SpecialDays Special)
{
    public static Gen<WorkCase> Cases { get; } =
        from week in Hours.ArrayOf(7)
        from special in SpecialDays.Any
        select new WorkCase(week.All(day => day.Length == 0) ? [[480, 990], [], [], [], [], [], []] : week, special);

    public static Gen<int[]> Hours =>
        from intervals in Gen.Elements(0, 1, 1, 1, 2, 2, 3)
        from step in Gen.Elements(1, 15, 30)
        from edges in Gen.Choose(0, 1440 / step).ArrayOf(intervals * 2)
        let sorted = edges.Order().Select(edge => edge * step).ToArray()
        select Enumerable.Range(0, intervals).All(i => sorted[2 * i] < sorted[(2 * i) + 1]) ? sorted : [480, 990];

    /// <summary>A share of the working time of three weeks, in minutes.</summary>
    public int Minutes(int share) => (int)(Week.SelectMany(hours => hours.Chunk(2)).Sum(each => each[1] - each[0]) * 3L * share / 1000);

    public MinuteOracle Oracle()
    {
        var open = new bool[]?[OracleClock.Days];
        var plain = Week.Select(hours => Mask(hours, 1440)).ToArray();
        for (var day = 0; day < open.Length - 1; day++)
        {
            var weekday = ((int)OracleClock.Weekday(day) + 6) % 7;
            open[day] = Special.On(day) is { } special ? Mask(special.Hours ?? Week[weekday], special.ClosesAt) : plain[weekday];
        }

        return new(open);
    }

    public WorkCalendar Calendar(string zone = "Europe/Stockholm") => new(Special.Fit(new CalendarRules
    {
        TimeZone = zone,
        Week = Week.Select((hours, i) => (Day: (IsoDayOfWeek)(i + 1), Hours: SpecialDays.Intervals(hours))).ToDictionary(day => day.Day, day => day.Hours),
    }));

    private static bool[]? Mask(int[] hours, int closesAt)
    {
        var mask = new bool[1440];
        foreach (var each in hours.Chunk(2))
        {
            for (var minute = each[0]; minute < Math.Min(each[1], closesAt); minute++)
            {
                mask[minute] = true;
            }
        }

        return mask.Contains(true) ? mask : null;
    }
}
