using NodaTime;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Policies.Explained;

/// <summary>What is promised and when it is open, in English: what <see cref="KindText"/>, <see cref="RuleText"/> and <see cref="HoursText"/> say in Swedish.</summary>
internal static class EnglishRules
{
    public static string Name(ItemKind kind) => kind switch
    {
        ItemKind.Question => "Question",
        ItemKind.FlaggedComment => "Flagged comment",
        ItemKind.Snapshot => "Snapshot",
        ItemKind.Oversight => "Oversight",
        ItemKind.SilentSource => "Silent source",
        ItemKind.RegisterGap => "Gap in the register",
        ItemKind.InactiveAccount => "Inactive account",
        ItemKind.ReportDue => "Yearly report",
        ItemKind.GuidelineReview => "Review of the guidelines",
        ItemKind.SecretExpiry => "Expiring secret",
        ItemKind.Undelivered => "Notice that does not get through",
        ItemKind.Unwatched => "Unwatched account",
        ItemKind.Stalled => "Work that stands still",
    };

    /// <summary>”answered”.</summary>
    public static string MustBe(ItemKind kind) => kind switch
    {
        ItemKind.Question => "answered",
        ItemKind.FlaggedComment => "handled",
        ItemKind.Snapshot => "taken",
        ItemKind.SilentSource or ItemKind.RegisterGap or ItemKind.InactiveAccount or ItemKind.SecretExpiry or ItemKind.Undelivered or ItemKind.Stalled or ItemKind.Unwatched => "dealt with",
        ItemKind.Oversight or ItemKind.ReportDue or ItemKind.GuidelineReview => "done",
    };

    /// <summary>”within one working day”, ”the same working day”, ”at once”.</summary>
    public static string Within(TargetRule rule) => rule switch
    {
        WithinWorkingDays { Days: 0 } => "the same working day",
        WithinWorkingDays { Days: 1 } => "within one working day",
        WithinWorkingDays days => $"within {days.Days} working days",
        WorkingTime time => Working(time.Amount) is { } amount ? $"within {amount}" : "at once in working hours",
        ClockHoursOnWorkingDays time => Clock(time.Amount) is { } amount ? $"within {amount} on working days" : "at once on working days",
        CalendarTime time => Calendar(time.Days, time.Time) is { } amount ? $"within {amount}" : "at once",
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "No such rule."),
    };

    /// <summary>”Monday–Thursday 08:00–16:30”, ”Friday 08:00–15:00”; weekdays in a row with the same hours are one.</summary>
    public static IEnumerable<string> Week(IReadOnlyDictionary<IsoDayOfWeek, IReadOnlyList<OpenInterval>> week) => HoursText.Week(
        week, whole: false, Of, day => $"{day}", between: " and ");

    private static string Of(IReadOnlyList<OpenInterval> hours) =>
        hours.Count == 0 ? "closed" : EnglishText.Listed(hours.OrderBy(each => each.Opens).Select(each => $"{EnglishText.Time(each.Opens)}–{(each.ClosesAtMidnight ? "24:00" : EnglishText.Time(each.Closes))}"));

    private static string? Working(Duration amount) => amount > Duration.Zero && amount.TotalHours % 1 == 0 ? Count((long)amount.TotalHours, "working hour")
        : Clock(amount) is { } time ? $"{time} of working time"
        : null;

    private static string? Clock(Duration amount)
    {
        var minutes = (long)amount.TotalMinutes;
        string[] parts = [.. minutes < 60 ? [] : (string[])[Count(minutes / 60, "hour")], .. minutes % 60 == 0 ? [] : (string[])[Count(minutes % 60, "minute")]];
        return parts.Length > 0 ? string.Join(" and ", parts) : amount > Duration.Zero ? "a minute" : null;
    }

    private static string? Calendar(int days, Duration time)
    {
        var whole = days == 0 ? null : days % 7 == 0 ? Count(days / 7, "week") : Count(days, "day");
        var rest = Clock(time);
        return whole is null ? rest : rest is null ? whole : $"{whole} and {rest}";
    }

    private static string Count(long number, string one) => number == 1 ? $"1 {one}" : $"{number} {one}s";
}
