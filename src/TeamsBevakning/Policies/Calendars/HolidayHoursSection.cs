using TeamsBevakning.CheckedJson;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Policies.Calendars;

/// <summary>Reads the hours of public holidays that are worked.</summary>
internal static class HolidayHoursSection
{
    public static List<HolidayHours> Read(CheckedObject setting, CalendarPlaces places)
    {
        var read = new List<HolidayHours>();
        if (setting.Object("hours", required: true) is not { } holidays)
        {
            return read;
        }

        foreach (var holiday in Enum.GetValues<Holiday>())
        {
            var name = SwedishHolidays.NameOf(holiday);
            var rulePath = $"holidays[{read.Count}]";
            var there = holidays.Has(name);
            var hours = WeekSection.Intervals(holidays, name, $"{rulePath}.hours", places);
            if (there)
            {
                places.Add(rulePath, holidays.PathOf(name));
                read.Add(new HolidayHours(holiday, hours));
            }
        }

        holidays.Needs();
        holidays.Close();
        return read;
    }
}
