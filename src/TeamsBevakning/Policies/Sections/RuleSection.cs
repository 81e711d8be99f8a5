using NodaTime;
using TeamsBevakning.CheckedJson;
using TeamsBevakning.Domain.WorkTime;
using TeamsBevakning.Policies.Values;

namespace TeamsBevakning.Policies.Sections;

/// <summary>Reads how long something may take: <c>{ "workingDays": 1 }</c>.</summary>
internal static class RuleSection
{
    private const string WorkingTime = "workingTime";
    private const string WorkingDays = "workingDays";
    private const string TimeOnWorkingDays = "timeOnWorkingDays";
    private const string CalendarTime = "calendarTime";

    public static TargetRule? Read(CheckedObject owner, string key, bool required = true)
    {
        if (owner.Object(key, required) is not { } rule)
        {
            return null;
        }

        TargetRule? read = rule.OneOf(WorkingTime, WorkingDays, TimeOnWorkingDays, CalendarTime) switch
        {
            WorkingTime => rule.Value(WorkingTime, required: true, AmountText.Time(Domain.WorkTime.WorkingTime.MaxAmount)) is { } time ? new WorkingTime(time) : null,
            WorkingDays => rule.Value(WorkingDays, required: true, CheckedValue.NumberIn(0, WithinWorkingDays.MaxDays)) is { } days ? new WithinWorkingDays(days) : null,
            TimeOnWorkingDays => rule.Value(TimeOnWorkingDays, required: true, AmountText.Time(ClockHoursOnWorkingDays.MaxAmount)) is { } time ? new ClockHoursOnWorkingDays(time) : null,
            CalendarTime => rule.Value<(int Days, Duration Time)?>(CalendarTime, required: true, AmountText.Calendar) is { } time ? new CalendarTime(time.Days, time.Time) : null,
            _ => null,
        };
        rule.Close();
        return read;
    }
}
