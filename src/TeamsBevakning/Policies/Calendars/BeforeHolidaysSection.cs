using System.Text.Json;
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
            "free" => new(before.Value<bool?>("free", required: true, True) is true ? new BeforeHolidayRule() : null, false),
            "worked" => new(null, before.Value<bool?>("worked", required: true, True) is true),
            _ => new(null, false),
        };
    }

    private static bool? True(JsonElement value, out string? wrong, out string? right)
    {
        var flag = CheckedValue.Flag(value, out wrong, out right);
        if (flag is false)
        {
            (wrong, right) = ("false säger ingenting här", "Ta bort nyckeln, eller skriv true");
        }

        return wrong is null ? flag : null;
    }
}
