using NodaTime;
using TeamsBevakning.CheckedJson;
using TeamsBevakning.Domain.WorkTime;
using TeamsBevakning.Policies.Values;

namespace TeamsBevakning.Policies.Calendars;

/// <summary>Reads what happens on the day before every public holiday.</summary>
internal static class BeforeHolidaysSection
{
    public static BeforeHolidays Read(CheckedObject before, bool ofUnit, CalendarPlaces places)
    {
        places.Add("beforeHoliday", before.Path);
        places.Add("worksBeforeHolidays", before.Path);
        return before.OneOf(ofUnit ? ["closes", "free", "worked"] : ["closes", "free"]) switch
        {
            "closes" => new(before.Value<LocalTime?>("closes", required: true, TimeText.Closing) is { } closesAt ? new BeforeHolidayRule(closesAt) : null, false),
            "free" => new(before.Value<bool?>("free", required: true, OnlyTrue.Read) is true ? new BeforeHolidayRule() : null, false),
            "worked" => new(null, before.Value<bool?>("worked", required: true, OnlyTrue.Read) is true),
            _ => new(null, false),
        };
    }
}
