using NodaTime;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning;

/// <summary>When an absence is, in words.</summary>
internal static class AbsenceTimes
{
    /// <summary>”mån 6–fre 31 juli 2027”, ”mån 16 nov från 12.00”, ”från mån 16 nov tills vidare”; the same in English.</summary>
    public static string Of(Instant from, Instant? until, DateTimeZone zone, ReplyLanguage language = ReplyLanguage.Swedish)
    {
        var first = from.InZone(zone).LocalDateTime;
        if (until is not { } end)
        {
            return language.Of(Texts.AbsenceOpen, English.AbsenceOpen).With(Dated(first.Date, first.Date, language), first.TimeOfDay == LocalTime.Midnight ? string.Empty : $" {Time(first.TimeOfDay, language)}");
        }

        var last = end.InZone(zone).LocalDateTime;
        var lastDate = last.TimeOfDay == LocalTime.Midnight ? last.Date.PlusDays(-1) : last.Date;
        var begins = first.TimeOfDay == LocalTime.Midnight ? string.Empty : language.Of(Texts.AbsenceFromTime, English.AbsenceFromTime).With(Time(first.TimeOfDay, language));
        var ends = last.TimeOfDay == LocalTime.Midnight ? string.Empty : language.Of(Texts.AbsenceToTime, English.AbsenceToTime).With(Time(last.TimeOfDay, language));
        return $"{Dated(first.Date, lastDate, language)}{begins}{ends}";
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
            ? Texts.AbsenceEndDay.With(Dated(last.Date.PlusDays(-1), last.Date.PlusDays(-1), ReplyLanguage.Swedish))
            : Texts.AbsenceEndTime.With(Dated(last.Date, last.Date, ReplyLanguage.Swedish), SwedishDates.Time(last.TimeOfDay));
    }

    private static string Dated(LocalDate first, LocalDate last, ReplyLanguage language) => language switch
    {
        ReplyLanguage.Swedish => first.Year == last.Year ? $"{SwedishDates.Range(first, last)} {last.Year}" : $"{SwedishDates.Date(first)} {first.Year}–{SwedishDates.Date(last)} {last.Year}",
        ReplyLanguage.English => first.Year == last.Year ? $"{EnglishText.Range(first, last)} {last.Year}" : $"{EnglishText.Date(first)} {first.Year}–{EnglishText.Date(last)} {last.Year}",
    };

    private static string Time(LocalTime time, ReplyLanguage language) => language.Of(SwedishDates.Time(time), EnglishText.Time(time));
}
