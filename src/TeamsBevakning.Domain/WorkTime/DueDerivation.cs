using NodaTime;

namespace TeamsBevakning.Domain.WorkTime;

/// <summary>
/// Writes the reasons of a <see cref="DueAt"/> as a full derivation in Swedish, for the journal and for who asks why: one sentence a reason, in order, every date with
/// its weekday and year, and every run of free days with its name.
/// </summary>
public static class DueDerivation
{
    /// <summary>
    /// The lines: "Inkom fredagen den 18 december 2026 kl. 16.40.", "Lördag 19–söndag 20 december 2026 räknas inte: helg.", …, "Ska besvaras senast måndagen den
    /// 21 december 2026 kl. 16.30." Seconds are left out, never rounded up.
    /// </summary>
    /// <param name="due">What to explain.</param>
    /// <param name="mustBe">What must be done, as a Swedish passive: "besvaras", "kvitteras"; for an occasion, "göras".</param>
    public static IReadOnlyList<string> Write(DueAt due, string mustBe = "besvaras")
    {
        ArgumentNullException.ThrowIfNull(due);
        var end = DueEnd.Of(due.Reasons);
        return [.. due.Reasons.Select(reason => Capital(Line(reason, due.Reasons, end, mustBe)) + ".")];
    }

    private static string Line(DueReason reason, IReadOnlyList<DueReason> reasons, DueEnd end, string mustBe) => reason switch
    {
        Received received => $"inkom {Moment(received.At)}",
        NotCounted free => $"{SwedishDates.FullRange(free.From, free.To)} {(StaysOn(free, reasons, end) ? "är ledigt" : "räknas inte")}: {Why(free.Why)}",
        OutsideHours outside when reasons.OfType<ClockTimeAllowed>().Any() => $"det kom in en ledig dag, så tiden räknas från {Moment(outside.CountsFrom)}",
        OutsideHours outside => $"det kom in utanför arbetstid, så tiden räknas från {Moment(outside.CountsFrom)}",
        DaysAllowed or TimeAllowed or ClockTimeAllowed or CalendarTimeAllowed => $"frist: {Allowed(reason)}",
        EveryDay day => $"ska {mustBe} varje {(day.Days == LookDays.WorkingDays ? "arbetsdag" : "dag")}; det här gäller {SwedishDates.FullDate(day.Date)}",
        EveryWeek week => $"ska {mustBe} en gång i veckan; det här gäller vecka {week.Week} år {week.WeekYear}",
        EveryYear year => $"ska {mustBe} varje år {SwedishDates.FullDayOfYear(year.Date)}; det här gäller {SwedishDates.FullDate(year.Date)}{Lead(year, end)}",
        NoWorkingDay period => $"{SwedishDates.FullRange(period.From, period.To)} har ingen arbetsdag, så det gäller till slutet",
        ClosesEarly early => $"{SwedishDates.FullDate(early.At.Date)} stänger kl. {SwedishDates.Time(early.At.TimeOfDay)}{(early.Why is { } why ? $" ({Why(why)})" : "")}",
        ClockMoved moved => $"{SwedishDates.FullDate(moved.Date)} ställs klockan {SwedishAmounts.Moved(moved.By)}",
        Extended extended => $"fristen förlängdes {Moment(extended.At)}",
        Due => $"ska {mustBe} senast {SwedishDates.FullDate(end.Date)} kl. {end.Time}",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "No such reason."),
    };

    private static string Allowed(DueReason reason) => reason switch
    {
        DaysAllowed { Days: 0 } => "samma arbetsdag; är den ledig eller har stängt gäller nästa arbetsdag",
        DaysAllowed days => $"{(days.Days == 1 ? "en arbetsdag" : $"{days.Days} arbetsdagar")}; dagen då det kom in räknas inte",
        TimeAllowed time => SwedishAmounts.WorkingTime(time.Amount) ?? "ingen tid; det gäller genast under arbetstid, annars när den börjar",
        ClockTimeAllowed time => SwedishAmounts.ClockTime(time.Amount) is { } amount
            ? $"{amount} på arbetsdagar; alla timmar på dygnet räknas"
            : "ingen tid; det gäller genast en arbetsdag, annars när nästa arbetsdag börjar",
        CalendarTimeAllowed time => SwedishAmounts.CalendarTime(time.Days, time.Time) is { } amount ? $"{amount}; lediga dagar räknas också" : "ingen tid; det gäller genast",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "It allows nothing."),
    };

    private static string Lead(EveryYear year, DueEnd end) =>
        year.LeadDays == 0 ? "" : $" och får göras från och med {SwedishDates.FullDate(end.Date.PlusDays(-year.LeadDays))}";

    /// <summary>Whether it is due on a free date all the same, as a yearly date that is not moved.</summary>
    private static bool StaysOn(NotCounted free, IReadOnlyList<DueReason> reasons, DueEnd end) =>
        reasons[0] is EveryYear && free.From <= end.Date && end.Date <= free.To;

    private static string Why(FreeDay why) => why switch
    {
        Weekend => "helg",
        ClosedWeekday => "stängt den veckodagen",
        HoursSkipped => "sommartiden börjar, och den timme då det skulle vara öppet finns inte",
        _ => SwedishFreeDays.NameOf(why)!,
    };

    private static string Moment(LocalDateTime at) => $"{SwedishDates.FullDate(at.Date)} kl. {SwedishDates.Time(at.TimeOfDay)}";

    private static string Capital(string line) => char.ToUpperInvariant(line[0]) + line[1..];
}
