using NodaTime;
using TeamsBevakning.CheckedJson;
using TeamsBevakning.Domain.WorkTime;
using TeamsBevakning.Policies.Values;

namespace TeamsBevakning.Policies.Calendars;

/// <summary>Reads the opening hours of the weekdays that are named.</summary>
internal static class WeekSection
{
    /// <param name="hours">The weekdays.</param>
    /// <param name="filled">Whether it is a mistake to name none.</param>
    /// <param name="places">Where it is noted where they stand.</param>
    public static Dictionary<IsoDayOfWeek, IReadOnlyList<OpenInterval>> Read(CheckedObject hours, bool filled, CalendarPlaces places)
    {
        var week = new Dictionary<IsoDayOfWeek, IReadOnlyList<OpenInterval>>();
        places.Add("week", hours.Path);
        for (var day = IsoDayOfWeek.Monday; day <= IsoDayOfWeek.Sunday; day++)
        {
            var key = day.ToString().ToLowerInvariant();
            var there = hours.Has(key);
            var open = Intervals(hours, key, $"week.{key}", places);
            if (there)
            {
                week[day] = open;
            }
        }

        if (filled)
        {
            hours.Needs();
        }

        return week;
    }

    /// <summary>The opening hours of one day; empty when it is closed.</summary>
    public static IReadOnlyList<OpenInterval> Intervals(CheckedObject owner, string key, string rulePath, CalendarPlaces places)
    {
        var intervals = owner.Values<OpenInterval?>(key, required: false, TimeText.Interval);
        foreach (var (i, (_, path)) in intervals.Index())
        {
            places.Add($"{rulePath}[{i}]", path);
        }

        return [.. intervals.Select(interval => interval.Value!.Value)];
    }
}
