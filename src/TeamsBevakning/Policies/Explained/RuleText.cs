using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Policies.Explained;

/// <summary>How long something may take, and how often it comes back, in Swedish.</summary>
internal static class RuleText
{
    /// <summary>"inom 1 arbetsdag", "samma arbetsdag", "genast".</summary>
    public static string Within(TargetRule rule) => rule switch
    {
        WithinWorkingDays { Days: 0 } => "samma arbetsdag",
        _ when Amount(rule) is { } amount => $"inom {amount}",
        ClockHoursOnWorkingDays => "genast på arbetsdagar",
        WorkingTime => "genast under arbetstid",
        _ => "genast",
    };

    /// <summary>"1 arbetsdag", "4 arbetstimmar", "24 timmar på arbetsdagar", "1 vecka"; null for nothing.</summary>
    public static string? Amount(TargetRule rule) => rule switch
    {
        WithinWorkingDays { Days: 0 } => null,
        WithinWorkingDays { Days: 1 } => "1 arbetsdag",
        WithinWorkingDays days => $"{days.Days} arbetsdagar",
        WorkingTime time => SwedishAmounts.WorkingTime(time.Amount),
        ClockHoursOnWorkingDays time => SwedishAmounts.ClockTime(time.Amount) is { } amount ? $"{amount} på arbetsdagar" : null,
        CalendarTime time => SwedishAmounts.CalendarTime(time.Days, time.Time),
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "No such rule."),
    };

    public static string Often(OccasionRule rule) => rule switch
    {
        DailyBefore { Days: LookDays.WorkingDays } daily => $"varje arbetsdag, {From(daily)}senast {End(daily.Before)} eller när dagen stänger",
        DailyBefore daily => $"varje dag, också lediga, {From(daily)}senast {End(daily.Before)}",
        OncePerWeek { Ends: WeeklyDue.LastClosing } => "varje vecka, senast när veckans sista arbetsdag stänger",
        OncePerWeek => "varje vecka, senast söndag 24.00",
        YearlyDates yearly => Yearly(yearly),
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "No such rule."),
    };

    private static string Yearly(YearlyDates yearly)
    {
        var dates = SwedishDates.List([.. yearly.Dates.Select(date => SwedishDates.FullDayOfYear(date.InYear(2027)))]);
        var lead = yearly.LeadDays switch { 0 => string.Empty, 1 => ", från 1 dag före", _ => $", från {yearly.LeadDays} dagar före" };
        var moves = yearly.WhenFree switch
        {
            OnFreeDay.Stay => string.Empty,
            OnFreeDay.NextWorkingDay => "; är dagen ledig, nästa arbetsdag",
            OnFreeDay.PreviousWorkingDay => "; är dagen ledig, arbetsdagen före",
        };
        return $"varje år senast {dates}{lead}{moves}";
    }

    private static string From(DailyBefore daily) => daily.From == NodaTime.LocalTime.Midnight ? string.Empty : $"från {SwedishDates.Time(daily.From)}, ";

    private static string End(NodaTime.LocalTime time) => time == NodaTime.LocalTime.Midnight ? "24.00" : SwedishDates.Time(time);
}
