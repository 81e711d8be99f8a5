namespace TeamsBevakning.Domain.WorkTime;

/// <summary>Writes the reasons of an occasion as one Swedish line, always with dates, since it may be read long before or after.</summary>
internal static class OccasionSentence
{
    public static string Write(IReadOnlyList<DueReason> reasons, string mustBe)
    {
        var end = DueEnd.Of(reasons);
        var staysFree = reasons[0] is EveryYear && reasons.OfType<NotCounted>().Any(free => free.From <= end.Date && end.Date <= free.To);
        string?[] parts =
        [
            What(reasons[0]),
            reasons.OfType<NoWorkingDay>().Any() ? "ingen arbetsdag" : null,
            SwedishFreeDays.Write(reasons.OfType<NotCounted>()) is { } free ? $"{free} {(staysFree ? "är ledigt" : "räknas inte")}" : null,
            reasons.OfType<ClosesEarly>().FirstOrDefault() is { } early ? SwedishFreeDays.Write(early) : null,
            $"ska {mustBe} senast {SwedishDates.Date(end.Date)}{(reasons[0] is EveryYear ? $" {end.Date.Year}" : "")} {end.Time}",
        ];
        return string.Join(" · ", parts.Where(part => part is not null));
    }

    private static string? What(DueReason first) => first switch
    {
        EveryDay { Days: LookDays.WorkingDays } => "varje arbetsdag",
        EveryDay => "varje dag",
        EveryWeek week => $"vecka {week.Week}",
        EveryYear { LeadDays: 0 } year => $"varje år {SwedishDates.DayOfYear(year.Date)}",
        EveryYear year => $"varje år {SwedishDates.DayOfYear(year.Date)}, från {Days(year.LeadDays)} före",
        _ => throw new ArgumentException($"{first} begins no derivation.", nameof(first)),
    };

    private static string Days(int days) => days == 1 ? "1 dag" : $"{days} dagar";
}
