using NodaTime;

namespace TeamsBevakning.Domain.WorkTime;

/// <summary>
/// Writes the reasons of a <see cref="DueAt"/> as one Swedish line: "inkom fre 16.40 · lör–sön räknas inte · ska besvaras senast mån 16.30".
/// </summary>
public static class DueSentence
{
    /// <summary>
    /// The line; for an occasion "vecka 47 · lör–sön räknas inte · ska göras senast fre 20 nov 16.30", always with dates.
    /// For what came in, the date is written beside the weekday when the due date is more than six days after the receipt, or in another week and at least
    /// four days after it; the year too when they are 300 days apart. An end of day at midnight is written 24.00.
    /// </summary>
    /// <param name="due">What to explain.</param>
    /// <param name="mustBe">What must be done, as a Swedish passive: "besvaras", "kvitteras"; for an occasion, "göras".</param>
    /// <param name="cameIn">When it came in, where it may be reckoned from later, as when a crisis is declared; null when that is what it is reckoned from.</param>
    public static string Write(DueAt due, string mustBe = "besvaras", LocalDateTime? cameIn = null)
    {
        ArgumentNullException.ThrowIfNull(due);
        if (due.Reasons is [Extended extended, ..])
        {
            var until = DueEnd.Of(due.Reasons);
            return $"förlängd {SwedishDates.Date(extended.At.Date)} · ska {mustBe} senast {SwedishDates.Date(until.Date)} {until.Time}";
        }

        if (due.Reasons.OfType<Received>().FirstOrDefault() is not { At: var received })
        {
            return OccasionSentence.Write(due.Reasons, mustBe);
        }

        var end = DueEnd.Of(due.Reasons);
        var moment = new Moment(received, end.Date);
        string?[] parts =
        [
            cameIn is null || cameIn >= received ? $"inkom {moment.Of(received)}" : $"räknas från {moment.Of(received)}",
            SwedishFreeDays.Write(due.Reasons.OfType<NotCounted>()) is { } free ? $"{free} räknas inte" : null,
            Allowed(due.Reasons, moment),
            due.Reasons.OfType<ClockMoved>().ToList() is [var moved] ? $"klockan ställs {SwedishAmounts.Moved(moved.By)} {SwedishDates.Date(moved.Date)}" : null,
            due.Reasons.OfType<ClosesEarly>().LastOrDefault() is { } early ? SwedishFreeDays.Write(early) : null,
            $"ska {mustBe} senast {moment.Of(end.Date)} {end.Time}",
        ];
        return string.Join(" · ", parts.Where(part => part is not null));
    }

    private static string? Allowed(IReadOnlyList<DueReason> reasons, Moment moment)
    {
        var amount = reasons.Select(reason => reason switch
        {
            TimeAllowed time => SwedishAmounts.WorkingTime(time.Amount),
            DaysAllowed { Days: > 1 } days => $"{days.Days} arbetsdagar",
            ClockTimeAllowed time => SwedishAmounts.ClockTime(time.Amount) is { } clock ? clock + " på arbetsdagar" : null,
            CalendarTimeAllowed time => SwedishAmounts.CalendarTime(time.Days, time.Time),
            _ => null,
        }).FirstOrDefault(text => text is not null);
        return reasons.OfType<OutsideHours>().FirstOrDefault() is not { } outside ? amount
            : amount is null ? $"räknas från {moment.Of(outside.CountsFrom)}"
            : $"{amount} räknas från {moment.Of(outside.CountsFrom)}";
    }

    /// <summary>How much of a date must be written for nobody to misread it.</summary>
    private readonly struct Moment(LocalDateTime received, LocalDate end)
    {
        private readonly int days = Period.DaysBetween(received.Date, end);
        private readonly bool otherWeek = Period.DaysBetween(received.Date, end) + (int)received.DayOfWeek > 7;

        public string Of(LocalDateTime at) => $"{Of(at.Date)} {SwedishDates.Time(at.TimeOfDay)}";

        public string Of(LocalDate date) =>
            days >= 300 ? $"{SwedishDates.Date(date)} {date.Year}"
            : days > 6 || (otherWeek && days >= 4) ? SwedishDates.Date(date)
            : SwedishDates.Weekday(date.DayOfWeek);
    }
}
