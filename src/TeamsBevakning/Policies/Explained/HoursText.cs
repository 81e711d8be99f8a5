using NodaTime;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Policies.Explained;

/// <summary>Opening hours of a week, and of a date, in Swedish.</summary>
internal static class HoursText
{
    private static readonly string[] Weekdays = ["", "måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"];

    /// <summary>"måndag–torsdag 08.00–16.30", "fredag 08.00–15.00"; weekdays in a row with the same hours are one.</summary>
    public static IEnumerable<string> Week(IReadOnlyDictionary<IsoDayOfWeek, IReadOnlyList<OpenInterval>> week, bool whole) => Week(week, whole, Of, Name, between: " och ");

    /// <param name="written">How the hours of a day are written.</param>
    /// <param name="named">What a day is called.</param>
    /// <param name="between">What stands between two days.</param>
    public static IEnumerable<string> Week(
        IReadOnlyDictionary<IsoDayOfWeek, IReadOnlyList<OpenInterval>> week, bool whole, Func<IReadOnlyList<OpenInterval>, string> written, Func<IsoDayOfWeek, string> named, string between)
    {
        var days = Enumerable.Range(1, 7).Select(day => (IsoDayOfWeek)day).Where(day => whole || week.ContainsKey(day))
            .Select(day => (Day: day, Hours: written(week.GetValueOrDefault(day, [])))).ToList();
        for (var first = 0; first < days.Count;)
        {
            var next = first + 1;
            while (next < days.Count && days[next].Hours == days[first].Hours && days[next].Day == days[next - 1].Day + 1)
            {
                next++;
            }

            var to = days[next - 1].Day;
            yield return days[first].Day == to ? $"{named(to)} {days[first].Hours}" : $"{named(days[first].Day)}{(days[first].Day + 1 == to ? between : "–")}{named(to)} {days[first].Hours}";
            first = next;
        }
    }

    /// <summary>"08.00–12.00 och 13.00–16.30", "stängt".</summary>
    public static string Of(IReadOnlyList<OpenInterval> hours) =>
        hours.Count == 0 ? "stängt" : SwedishDates.List([.. hours.OrderBy(each => each.Opens).Select(each => each.ToString())]);

    /// <summary>The hours that a date is open.</summary>
    public static string Of(LocalDate date, WorkCalendar calendar) => Of([.. calendar.OpenOf(date).Select(open => new OpenInterval(
        calendar.LocalOf(open.Start).TimeOfDay, calendar.LocalOf(open.End).TimeOfDay))]);

    public static string Name(IsoDayOfWeek day) => Weekdays[(int)day];
}
