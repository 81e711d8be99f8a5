using NodaTime;
using TeamsBevakning.CheckedJson;
using TeamsBevakning.Domain.WorkTime;
using TeamsBevakning.Policies.Sections;

namespace TeamsBevakning.Policies.Calendars;

/// <summary>The days of a calendar as the file lays them down: the municipality's, each setting with its source, or a unit's, with one source for all of them.</summary>
internal sealed record CalendarDays(
    IReadOnlyDictionary<IsoDayOfWeek, IReadOnlyList<OpenInterval>> Week,
    EveDays Eves,
    BeforeHolidays BeforeHolidays,
    IReadOnlyList<HolidayHours> Holidays,
    OwnDates Own,
    CalendarPlaces Places)
{
    /// <param name="owner">The calendar, or the unit.</param>
    /// <param name="sources">Where the sources are noted; null for a unit.</param>
    public static CalendarDays Read(CheckedObject owner, SourcesSection? sources)
    {
        var ofUnit = sources is null;
        var places = new CalendarPlaces(owner.Path);
        T Setting<T>(string key, T nothing, Func<CheckedObject, T> read, bool required = false)
            where T : class
        {
            if (owner.Object(key, required) is not { } setting)
            {
                return nothing;
            }

            sources?.Read(setting);
            var value = read(setting);
            setting.Close();
            return value;
        }

        return new(
            Setting("hours", new Dictionary<IsoDayOfWeek, IReadOnlyList<OpenInterval>>(), hours => WeekSection.Read(hours, filled: ofUnit, places), required: !ofUnit),
            Setting("eves", new EveDays([], []), eves => EvesSection.Read(eves, ofUnit, places)),
            Setting("beforeHolidays", new BeforeHolidays(null, false), before => BeforeHolidaysSection.Read(before, ofUnit, places)),
            Setting<IReadOnlyList<HolidayHours>>("holidayHours", [], holidays => HolidayHoursSection.Read(holidays, places)),
            Setting("ownDays", new OwnDates([], []), own => OwnDaysSection.Read(own, ofUnit, places)),
            places);
    }
}

/// <summary>What is said of eves.</summary>
internal sealed record EveDays(IReadOnlyList<EveRule> Rules, IReadOnlyList<Eve> Worked);

/// <summary>What is said of days before public holidays.</summary>
internal sealed record BeforeHolidays(BeforeHolidayRule? Rule, bool Worked);

/// <summary>What is said of dates of one's own.</summary>
internal sealed record OwnDates(IReadOnlyList<OwnDay> Days, IReadOnlyList<LocalDate> Worked);
