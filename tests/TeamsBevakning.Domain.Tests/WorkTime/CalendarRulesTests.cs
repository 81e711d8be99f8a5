using NodaTime;
using TeamsBevakning.Domain.WorkTime;
using static TeamsBevakning.Domain.Tests.WorkTime.Moments;

namespace TeamsBevakning.Domain.Tests.WorkTime;

public sealed class CalendarRulesTests
{
    [Fact]
    public void Default_rules_have_no_faults() => CalendarRules.SwedishOffice.Faults().ShouldBeEmpty();

    [Fact]
    public void Overlapping_hours_are_refused_with_place_fault_and_remedy() =>
        Refusal(Week(IsoDayOfWeek.Tuesday, Open(8, 0, 12, 0), Open(11, 0, 16, 30)))
            .ShouldContain("week.tuesday[1]: 11.00–16.30 overlaps 08.00–12.00; let one close when the other opens, or make them one interval.");

    [Fact]
    public void Same_hours_twice_overlap_and_hours_to_midnight_overlap_what_is_inside_them()
    {
        Refusal(Week(IsoDayOfWeek.Monday, Open(8, 0, 12, 0), Open(8, 0, 12, 0))).ShouldContain("overlaps");
        Refusal(Week(IsoDayOfWeek.Monday, Open(8, 0, 24, 0), Open(20, 0, 22, 0))).ShouldContain("20.00–22.00 overlaps 08.00–24.00");
    }

    [Fact]
    public void Adjoining_hours_are_fine() => Week(IsoDayOfWeek.Monday, Open(8, 0, 12, 0), Open(12, 0, 24, 0)).Faults().ShouldBeEmpty();

    [Fact]
    public void Empty_week_is_refused() => Refusal(Week(IsoDayOfWeek.Monday)).ShouldContain("week: no weekday has opening hours");

    [Theory]
    [InlineData(16, 8)]
    [InlineData(8, 8)]
    public void Hours_that_close_before_they_open_are_refused(int opens, int closes) =>
        Refusal(Week(IsoDayOfWeek.Monday, Open(opens, 0, closes, 0))).ShouldContain("a night shift is two intervals");

    [Fact]
    public void Unknown_zone_is_refused() => Refusal(CalendarRules.SwedishOffice with { TimeZone = "Europe/Vårgårda" }).ShouldContain("timeZone");

    [Fact]
    public void No_weekday_at_all_is_refused() => Refusal(Week(IsoDayOfWeek.None, Open(8, 0, 12, 0))).ShouldContain("there is no such weekday");

    [Fact]
    public void Eve_named_twice_or_closing_before_opening_is_refused()
    {
        Refusal(CalendarRules.SwedishOffice with { Eves = [new(Eve.ChristmasEve), new(Eve.ChristmasEve)] }).ShouldContain("eves[1]: ChristmasEve stands twice");
        Refusal(CalendarRules.SwedishOffice with { Eves = [new(Eve.WalpurgisEve, new LocalTime(8, 0))] }).ShouldContain("eves[0]: it closes at 08.00");
    }

    [Fact]
    public void Half_day_on_a_day_that_is_free_anyway_is_refused()
    {
        Refusal(Own(On(2026, 11, 21))).ShouldContain("ownDays[0]: 2026-11-21 closes at 12.00 but is not open before that");
        Refusal(Own(On(2026, 4, 3))).ShouldContain("ownDays[0]");
        Refusal(Own(On(2026, 12, 24))).ShouldContain("ownDays[0]");
        Own(On(2026, 11, 20)).Faults().ShouldBeEmpty();
    }

    [Fact]
    public void Own_day_without_name_twice_or_outside_the_years_is_refused_with_all_faults_at_once()
    {
        var refusal = Refusal(CalendarRules.SwedishOffice with { OwnDays = [new(On(2026, 5, 15), " "), new(On(2026, 5, 15), "klämdag"), new(On(1989, 5, 5), "klämdag")] });
        refusal.ShouldContain("ownDays[0]: it has no name");
        refusal.ShouldContain("ownDays[1]: 2026-05-15 stands twice");
        refusal.ShouldContain("ownDays[2]: 1989-05-05 is outside the calendar; use a date in 1990–2200.");
    }

    [Fact]
    public void Half_eve_that_is_always_a_closed_weekday_is_refused()
    {
        Refusal(CalendarRules.SwedishOffice with { Eves = [new(Eve.EasterEve, new LocalTime(12, 0))] }).ShouldContain("EasterEve is always a Saturday, which is not open before that");
        (CalendarRules.SwedishOffice with { Eves = [new(Eve.EasterEve)] }).Faults().ShouldBeEmpty();
    }

    [Fact]
    public void Holiday_hours_twice_empty_backwards_or_of_no_holiday_are_refused()
    {
        var day = Open(10, 0, 15, 0);
        Refusal(CalendarRules.SwedishOffice with { Holidays = [new(Holiday.Epiphany, [day]), new(Holiday.Epiphany, [day])] }).ShouldContain("holidays[1]: Epiphany stands twice");
        Refusal(CalendarRules.SwedishOffice with { Holidays = [new(Holiday.Epiphany, [])] }).ShouldContain("holidays[0]: Epiphany has no hours");
        Refusal(CalendarRules.SwedishOffice with { Holidays = [new(Holiday.Epiphany, [day, day])] }).ShouldContain("holidays[0].hours[1]: 10.00–15.00 overlaps");
        Refusal(CalendarRules.SwedishOffice with { Holidays = [new((Holiday)99, [day])] }).ShouldContain("there is no such holiday");
    }

    [Fact]
    public void Day_before_holidays_that_closes_before_opening_is_refused() =>
        Refusal(CalendarRules.SwedishOffice with { BeforeHoliday = new(new LocalTime(8, 0)) }).ShouldContain("beforeHoliday: it closes at 08.00, before any weekday opens");

    [Fact]
    public void Year_without_any_open_hour_is_refused_and_one_open_day_is_enough()
    {
        var mondays = Week(IsoDayOfWeek.Monday, Open(8, 0, 12, 0));
        OwnDay[] closed = [.. Enumerable.Range(0, 52).Select(week => new OwnDay(On(2027, 1, 4).PlusDays(7 * week), "stängt"))];
        Refusal(mondays with { OwnDays = closed }).ShouldContain("ownDays: 2027 has no open hour; take away own days until it has one.");
        (mondays with { OwnDays = closed[1..] }).Faults().ShouldBeEmpty();
    }

    [Fact]
    public void Every_fault_has_a_kind() =>
        Week(IsoDayOfWeek.Tuesday, Open(8, 0, 12, 0), Open(11, 0, 16, 30)).Faults().Single().Kind.ShouldBe(CalendarFaultKind.HoursOverlap);

    private static CalendarRules Week(IsoDayOfWeek day, params OpenInterval[] hours) =>
        CalendarRules.SwedishOffice with { Week = new Dictionary<IsoDayOfWeek, IReadOnlyList<OpenInterval>> { [day] = hours } };

    private static CalendarRules Own(LocalDate date) => CalendarRules.SwedishOffice with { OwnDays = [new(date, "personaldag", new LocalTime(12, 0))] };

    private static string Refusal(CalendarRules rules) => Should.Throw<ArgumentException>(() => new WorkCalendar(rules)).Message;
}
