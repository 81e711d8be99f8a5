using NodaTime;
using NodaTime.Text;
using TeamsBevakning.CheckedJson;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Policies.Calendars;

/// <summary>Tells what is wrong in a calendar in Swedish, where it stands in the file.</summary>
internal static class CalendarFaultText
{
    /// <param name="faults">What is wrong in the rules.</param>
    /// <param name="places">Where the rules stand in the file.</param>
    /// <param name="told">Where the faults are noted.</param>
    /// <param name="partly">Whether something could not be read, so that what seems to be missing or closed may only be misspelt.</param>
    /// <param name="zone">The time zone that the file names.</param>
    public static void Tell(IEnumerable<CalendarFault> faults, CalendarPlaces places, List<JsonFault> told, bool partly, string zone)
    {
        foreach (var fault in faults.Where(fault => !partly || !IsOfAbsence(fault.Kind)))
        {
            var (wrong, right) = Words(fault, zone);
            told.Add(new JsonFault(places.Of(fault.Path), wrong, right));
        }
    }

    private static bool IsOfAbsence(CalendarFaultKind kind) =>
        kind is CalendarFaultKind.NoOpenWeekday or CalendarFaultKind.NoHolidayHours or CalendarFaultKind.HalfDayOnFreeDay or CalendarFaultKind.WorkedAnyway;

    private static (string Wrong, string Right) Words(CalendarFault fault, string zone) => fault.Kind switch
    {
        CalendarFaultKind.UnknownTimeZone => ($"”{CheckedValue.Cut(zone, 60)}” är ingen känd tidszon", "Ange ett IANA-namn, till exempel Europe/Stockholm"),
        CalendarFaultKind.NoOpenWeekday => ("ingen veckodag har öppettid", "Ange minst en, till exempel \"monday\": [\"08.00–16.30\"]"),
        CalendarFaultKind.UnknownWeekday => ("veckodagen finns inte", "Ange monday–sunday"),
        CalendarFaultKind.ClosesBeforeOpening =>
            ($"{fault.Hours} stänger innan den öppnar", "Låt den stänga senare; ett nattpass är två tider, till 24.00 och från 00.00 nästa veckodag"),
        CalendarFaultKind.HoursOverlap => ($"{fault.Hours} överlappar {fault.Overlapped}", "Låt den ena stänga när den andra öppnar, eller gör dem till en"),
        CalendarFaultKind.UnknownEve => ("aftonen finns inte", "Ange en annan"),
        CalendarFaultKind.UnknownHoliday => ("helgdagen finns inte", "Ange en annan"),
        CalendarFaultKind.StandsTwice => ($"{Subject(fault)} står två gånger", "Ta bort den ena"),
        CalendarFaultKind.NoHolidayHours => ($"{Subject(fault)} har ingen öppettid", "Ange den, eller ta bort helgdagen: då är den ledig"),
        CalendarFaultKind.HalfDayOnFreeDay => HalfDay(fault),
        CalendarFaultKind.NoName => ("dagen har inget namn", "Skriv vad den kallas, till exempel klämdag"),
        CalendarFaultKind.OutsideYears =>
            ($"{Subject(fault)} ligger utanför kalendern", $"Ange ett datum {SwedishHolidays.FirstYear}–{SwedishHolidays.LastYear}"),
        CalendarFaultKind.YearNeverOpen => ($"år {fault.Year} har ingen öppen timme", "Ta bort lediga dagar tills det har någon"),
        CalendarFaultKind.WorkedAnyway =>
            ($"{Subject(fault)} är varken ledig eller kort dag i kommunen, eller har en egen regel också här", "Ta bort den"),
    };

    private static (string, string) HalfDay(CalendarFault fault)
    {
        var closes = $"stänger {fault.ClosesAt:HH'.'mm}";
        return fault switch
        {
            { Date: { } date } => (
                $"{Subject(fault)} ({SwedishHolidays.NameOf(date) ?? Weekday(date.DayOfWeek)}) {closes}, men har inget öppet före det",
                "Ta bort dagen, eller ange ett datum och en tid då det annars är öppet"),
            { Eve: { } eve } when SwedishEves.WeekdayOf(eve) is { } day => (
                $"{Subject(fault)} {closes}, men är alltid en {Weekday(day)}, och då är inget öppet före det",
                "Låt den stänga senare, eller ställ den under free"),
            { Eve: not null } => ($"{Subject(fault)} {closes}, innan någon veckodag öppnar", "Låt den stänga senare, eller ställ den under free"),
            _ => ($"dagen före helgdag {closes}, innan någon veckodag öppnar", "Låt den stänga senare, eller skriv \"free\": true"),
        };
    }

    private static string Subject(CalendarFault fault) => fault switch
    {
        { Eve: { } eve } => SwedishEves.NameOf(eve),
        { Holiday: { } holiday } => SwedishHolidays.NameOf(holiday),
        { Date: { } date } => LocalDatePattern.Iso.Format(date),
        _ => "dagen",
    };

    private static string Weekday(IsoDayOfWeek day) => day switch
    {
        IsoDayOfWeek.Monday => "måndag",
        IsoDayOfWeek.Tuesday => "tisdag",
        IsoDayOfWeek.Wednesday => "onsdag",
        IsoDayOfWeek.Thursday => "torsdag",
        IsoDayOfWeek.Friday => "fredag",
        IsoDayOfWeek.Saturday => "lördag",
        IsoDayOfWeek.Sunday => "söndag",
        _ => string.Empty,
    };
}
