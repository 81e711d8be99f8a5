using NodaTime;
using TeamsBevakning.CheckedJson;
using TeamsBevakning.Domain.WorkTime;
using TeamsBevakning.Policies.Values;

namespace TeamsBevakning.Policies.Sections;

/// <summary>Reads how often a duty comes back.</summary>
internal static class OccasionSection
{
    private static readonly Dictionary<string, LookDays> Days = new() { ["workingDays"] = LookDays.WorkingDays, ["everyDay"] = LookDays.EveryDay };
    private static readonly Dictionary<string, WeeklyDue> Weeks = new() { ["lastClosing"] = WeeklyDue.LastClosing, ["sunday"] = WeeklyDue.Sunday };

    private static readonly Dictionary<string, OnFreeDay> Moves = new()
    {
        ["stay"] = OnFreeDay.Stay, ["nextWorkingDay"] = OnFreeDay.NextWorkingDay, ["previousWorkingDay"] = OnFreeDay.PreviousWorkingDay,
    };

    public static OccasionRule? Read(CheckedObject duty)
    {
        if (duty.Object("every", required: true) is not { } every)
        {
            return null;
        }

        OccasionRule? read = every.OneOf("daily", "weekly", "yearly") switch
        {
            "daily" => Daily(every),
            "weekly" => every.Value("weekly", required: true, Word.Of(Weeks)) is { } ends ? new OncePerWeek(ends) : null,
            "yearly" => Yearly(every),
            _ => null,
        };
        every.Close();
        return read;
    }

    private static DailyBefore? Daily(CheckedObject every)
    {
        var days = every.Value("daily", required: true, Word.Of(Days));
        var before = every.Value<LocalTime?>("before", required: true, TimeText.Deadline);
        var from = every.Value<LocalTime?>("from", required: false, TimeText.Closing);
        if (from >= before && before != LocalTime.Midnight)
        {
            every.Fault(every.PathOf("from"), "from är inte före before", "Ange ett tidigare klockslag, eller ta bort from");
            return null;
        }

        return days is null || before is null ? null : new DailyBefore(before.Value, days.Value, from ?? LocalTime.Midnight);
    }

    private static YearlyDates? Yearly(CheckedObject every)
    {
        var dates = every.Set<AnnualDate?>("yearly", required: true, TimeText.DateOfYear).Select(date => date.Value!.Value).Distinct().ToList();
        var lead = every.Value("leadDays", required: false, CheckedValue.NumberIn(0, YearlyDates.MaxLeadDays));
        var move = every.Value("whenFree", required: false, Word.Of(Moves));
        return dates.Count == 0 ? null : new YearlyDates(dates, lead ?? 0, move ?? OnFreeDay.Stay);
    }
}
