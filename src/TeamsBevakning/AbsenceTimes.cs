using NodaTime;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning;

/// <summary>When an absence is, in words.</summary>
internal static class AbsenceTimes
{
    /// <summary>”mån 6–fre 31 juli 2027”, ”mån 16 nov från 12.00”, ”från mån 16 nov tills vidare”.</summary>
    public static string Of(Instant from, Instant? until, DateTimeZone zone)
    {
        var first = from.InZone(zone).LocalDateTime;
        if (until is not { } end)
        {
            return Texts.AbsenceOpen.With(Dated(first.Date, first.Date), first.TimeOfDay == LocalTime.Midnight ? string.Empty : $" {SwedishDates.Time(first.TimeOfDay)}");
        }

        var last = end.InZone(zone).LocalDateTime;
        var lastDate = last.TimeOfDay == LocalTime.Midnight ? last.Date.PlusDays(-1) : last.Date;
        var begins = first.TimeOfDay == LocalTime.Midnight ? string.Empty : Texts.AbsenceFromTime.With(SwedishDates.Time(first.TimeOfDay));
        var ends = last.TimeOfDay == LocalTime.Midnight ? string.Empty : Texts.AbsenceToTime.With(SwedishDates.Time(last.TimeOfDay));
        return $"{Dated(first.Date, lastDate)}{begins}{ends}";
    }

    /// <summary>”till och med fre 31 juli 2027”, ”till ons 18 nov 12.00”; empty for until further notice.</summary>
    public static string End(Instant? until, DateTimeZone zone)
    {
        if (until is not { } end)
        {
            return Texts.AbsenceEndOpen;
        }

        var last = end.InZone(zone).LocalDateTime;
        return last.TimeOfDay == LocalTime.Midnight
            ? Texts.AbsenceEndDay.With(Dated(last.Date.PlusDays(-1), last.Date.PlusDays(-1)))
            : Texts.AbsenceEndTime.With(Dated(last.Date, last.Date), SwedishDates.Time(last.TimeOfDay));
    }

    public static string Dated(LocalDate first, LocalDate last) =>
        first.Year == last.Year ? $"{SwedishDates.Range(first, last)} {last.Year}" : $"{SwedishDates.Date(first)} {first.Year}–{SwedishDates.Date(last)} {last.Year}";
}
