using NodaTime;
using TeamsBevakning.Domain.WorkTime;
using TeamsBevakning.Policies.Explained;

namespace TeamsBevakning.Tests.Policies;

/// <summary>What is promised, in plain English, beside what it is in Swedish.</summary>
public sealed class EnglishRulesTests
{
    [Fact]
    public void A_promise_says_the_same_in_both_languages()
    {
        Both(new WithinWorkingDays(0)).ShouldBe(("samma arbetsdag", "the same working day"));
        Both(new WithinWorkingDays(1)).ShouldBe(("inom 1 arbetsdag", "within one working day"));
        Both(new WithinWorkingDays(3)).ShouldBe(("inom 3 arbetsdagar", "within 3 working days"));
        Both(new WorkingTime(Duration.FromHours(1))).ShouldBe(("inom 1 arbetstimme", "within 1 working hour"));
        Both(new WorkingTime(Duration.FromMinutes(90))).ShouldBe(("inom 1 timme och 30 minuter arbetstid", "within 1 hour and 30 minutes of working time"));
        Both(new WorkingTime(Duration.Zero)).ShouldBe(("genast under arbetstid", "at once in working hours"));
        Both(new ClockHoursOnWorkingDays(Duration.FromHours(24))).ShouldBe(("inom 24 timmar på arbetsdagar", "within 24 hours on working days"));
        Both(new ClockHoursOnWorkingDays(Duration.Zero)).ShouldBe(("genast på arbetsdagar", "at once on working days"));
        Both(new CalendarTime(7, Duration.Zero)).ShouldBe(("inom 1 vecka", "within 1 week"));
        Both(new CalendarTime(10, Duration.FromHours(12))).ShouldBe(("inom 10 dagar och 12 timmar", "within 10 days and 12 hours"));
        Both(new CalendarTime(0, Duration.Zero)).ShouldBe(("genast", "at once"));
    }

    [Fact]
    public void The_weeks_hours_are_written_with_colons_and_days_in_a_row_are_one()
    {
        IReadOnlyList<OpenInterval> office = [new(new LocalTime(8, 0), new LocalTime(16, 30))];
        IReadOnlyList<OpenInterval> split = [new(new LocalTime(8, 0), new LocalTime(12, 0)), new(new LocalTime(13, 0), LocalTime.Midnight)];
        var week = new Dictionary<IsoDayOfWeek, IReadOnlyList<OpenInterval>>
        {
            [IsoDayOfWeek.Monday] = office,
            [IsoDayOfWeek.Tuesday] = office,
            [IsoDayOfWeek.Wednesday] = office,
            [IsoDayOfWeek.Friday] = split,
            [IsoDayOfWeek.Saturday] = split,
        };

        EnglishRules.Week(week).ShouldBe(["Monday–Wednesday 08:00–16:30", "Friday and Saturday 08:00–12:00 and 13:00–24:00"]);
        HoursText.Week(week, whole: false).ShouldBe(["måndag–onsdag 08.00–16.30", "fredag och lördag 08.00–12.00 och 13.00–24.00"]);
    }

    private static (string Swedish, string English) Both(TargetRule rule) => (RuleText.Within(rule), EnglishRules.Within(rule));
}
