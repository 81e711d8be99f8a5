using NodaTime;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Domain.Tests.WorkTime;

/// <summary>Swedish wall-clock moments and calendars, written short so that the tests read as sentences.</summary>
internal static class Moments
{
    public static WorkCalendar Office { get; } = new(CalendarRules.SwedishOffice);

    public static LocalDate On(int year, int month, int day) => new(year, month, day);

    public static Instant At(int year, int month, int day, int hour, int minute, int second = 0) =>
        new LocalDateTime(year, month, day, hour, minute, second).InZoneStrictly(DateTimeZoneProviders.Tzdb["Europe/Stockholm"]).ToInstant();

    public static Instant Utc(int year, int month, int day, int hour, int minute) => Instant.FromUtc(year, month, day, hour, minute);

    public static OpenInterval Open(int opensHour, int opensMinute, int closesHour, int closesMinute) =>
        new(new(opensHour, opensMinute), new(closesHour % 24, closesMinute));

    public static WorkCalendar OpenOnly(IsoDayOfWeek day, params OpenInterval[] hours) =>
        new(CalendarRules.SwedishOffice with { Week = new Dictionary<IsoDayOfWeek, IReadOnlyList<OpenInterval>> { [day] = hours } });

    public static WorkCalendar EveryDay(params OpenInterval[] hours) => new(CalendarRules.SwedishOffice with { Week = EveryWeekday(hours) });

    public static IReadOnlyDictionary<IsoDayOfWeek, IReadOnlyList<OpenInterval>> EveryWeekday(params OpenInterval[] hours) =>
        Enumerable.Range(1, 7).ToDictionary(day => (IsoDayOfWeek)day, _ => (IReadOnlyList<OpenInterval>)hours);

    public static string Sentence(this TargetRule rule, Instant start, WorkCalendar? calendar = null) =>
        DueSentence.Write(rule.DueFrom(start, calendar ?? Office));

    public static Instant Due(this TargetRule rule, Instant start, WorkCalendar? calendar = null) => rule.DueFrom(start, calendar ?? Office).At;

    public static Instant Next(this OccasionRule rule, Instant after) => rule.NextAfter(after, Office).Due.At;

    public static string Sentence(this Occasion occasion) => DueSentence.Write(occasion.Due, "göras");
}
