using NodaTime;
using TeamsBevakning.CheckedJson;
using TeamsBevakning.Domain.WorkTime;
using TeamsBevakning.Policies.Values;

namespace TeamsBevakning.Policies.Calendars;

/// <summary>Reads the dates that the municipality or a unit has made free or short itself, and in a unit the municipality's that are worked all the same.</summary>
internal static class OwnDaysSection
{
    public static OwnDates Read(CheckedObject own, bool ofUnit, CalendarPlaces places)
    {
        var days = new List<OwnDay>();
        places.Add("ownDays", own.PathOf("days"));
        foreach (var day in own.ObjectSet("days", required: !ofUnit, filled: false))
        {
            var date = day.Value<LocalDate?>("date", required: true, TimeText.Date);
            var name = day.Value("name", required: true, CheckedValue.Text(100));
            var closesAt = day.Value<LocalTime?>("closes", required: false, TimeText.Closing);
            day.Close();
            if (date is { } known)
            {
                places.Add($"ownDays[{days.Count}]", day.Path);
                days.Add(new OwnDay(known, name ?? "dagen", closesAt));
            }
        }

        var worked = ofUnit ? own.Set<LocalDate?>("worked", required: false, TimeText.Date) : [];
        if (ofUnit)
        {
            own.Needs("days", "worked");
        }

        foreach (var (i, (_, path)) in worked.Index())
        {
            places.Add($"workedOwnDays[{i}]", path);
        }

        return new(days, [.. worked.Select(date => date.Value!.Value)]);
    }
}
