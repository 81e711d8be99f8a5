using NodaTime;
using TeamsBevakning.Domain.WorkTime;
using static TeamsBevakning.Domain.Tests.WorkTime.Moments;

namespace TeamsBevakning.Domain.Tests.WorkTime;

public sealed class DueDerivationTests
{
    [Fact]
    public void One_working_day_over_a_weekend() => Lines(new WithinWorkingDays(1), At(2026, 12, 18, 16, 40)).ShouldBe(
    [
        "Inkom fredagen den 18 december 2026 kl. 16.40.",
        "Lördag 19–söndag 20 december 2026 räknas inte: helg.",
        "Frist: en arbetsdag; dagen då det kom in räknas inte.",
        "Ska besvaras senast måndagen den 21 december 2026 kl. 16.30.",
    ]);

    [Fact]
    public void Several_working_days_over_a_new_year_name_every_run_of_free_days() => Lines(new WithinWorkingDays(4), At(2026, 12, 23, 10, 0), "kvitteras").ShouldBe(
    [
        "Inkom onsdagen den 23 december 2026 kl. 10.00.",
        "Torsdagen den 24 december 2026 räknas inte: julafton.",
        "Fredagen den 25 december 2026 räknas inte: juldagen.",
        "Lördagen den 26 december 2026 räknas inte: annandag jul.",
        "Söndagen den 27 december 2026 räknas inte: helg.",
        "Torsdagen den 31 december 2026 räknas inte: nyårsafton.",
        "Fredagen den 1 januari 2027 räknas inte: nyårsdagen.",
        "Lördag 2–söndag 3 januari 2027 räknas inte: helg.",
        "Frist: 4 arbetsdagar; dagen då det kom in räknas inte.",
        "Ska kvitteras senast måndagen den 4 januari 2027 kl. 16.30.",
    ]);

    [Fact]
    public void Same_working_day_that_closes_early_by_an_eve()
    {
        var calendar = new WorkCalendar(CalendarRules.SwedishOffice with { Eves = [new(Eve.WalpurgisEve, new LocalTime(12, 0))] });
        Lines(new WithinWorkingDays(0), At(2026, 4, 30, 9, 5), calendar: calendar).ShouldBe(
        [
            "Inkom torsdagen den 30 april 2026 kl. 09.05.",
            "Frist: samma arbetsdag; är den ledig eller har stängt gäller nästa arbetsdag.",
            "Torsdagen den 30 april 2026 stänger kl. 12.00 (valborgsmässoafton).",
            "Ska besvaras senast torsdagen den 30 april 2026 kl. 12.00.",
        ]);
    }

    [Fact]
    public void Working_time_that_came_in_outside_hours() => Lines(new WorkingTime(Duration.FromHours(4)), At(2026, 10, 30, 18, 5)).ShouldBe(
    [
        "Inkom fredagen den 30 oktober 2026 kl. 18.05.",
        "Lördagen den 31 oktober 2026 räknas inte: alla helgons dag.",
        "Söndagen den 1 november 2026 räknas inte: helg.",
        "Det kom in utanför arbetstid, så tiden räknas från måndagen den 2 november 2026 kl. 08.00.",
        "Frist: 4 arbetstimmar.",
        "Ska besvaras senast måndagen den 2 november 2026 kl. 12.00.",
    ]);

    [Fact]
    public void Working_time_in_a_place_with_days_of_its_own_names_them_as_it_calls_them()
    {
        var calendar = new WorkCalendar(CalendarRules.SwedishOffice with
        {
            Week = new Dictionary<IsoDayOfWeek, IReadOnlyList<OpenInterval>> { [IsoDayOfWeek.Tuesday] = [Open(10, 0, 11, 0)], [IsoDayOfWeek.Saturday] = [Open(10, 0, 12, 0)] },
            OwnDays = [new(On(2027, 2, 2), "stängt för storstädning")],
            BeforeHoliday = new(),
        });
        Lines(new WorkingTime(Duration.FromMinutes(90)), At(2027, 1, 30, 11, 0), calendar: calendar).ShouldBe(
        [
            "Inkom lördagen den 30 januari 2027 kl. 11.00.",
            "Söndagen den 31 januari 2027 räknas inte: helg.",
            "Måndagen den 1 februari 2027 räknas inte: stängt den veckodagen.",
            "Tisdagen den 2 februari 2027 räknas inte: stängt för storstädning.",
            "Onsdag 3–fredag 5 februari 2027 räknas inte: stängt den veckodagen.",
            "Frist: 1 timme och 30 minuter arbetstid.",
            "Ska besvaras senast lördagen den 6 februari 2027 kl. 10.30.",
        ]);
        Lines(new WithinWorkingDays(1), At(2026, 1, 3, 13, 0), calendar: new(CalendarRules.SwedishOffice with { BeforeHoliday = new() }))[2]
            .ShouldBe("Måndagen den 5 januari 2026 räknas inte: dagen före trettondedag jul.");
    }

    [Fact]
    public void Clock_hours_on_working_days_that_end_at_midnight() => Lines(new ClockHoursOnWorkingDays(Duration.FromHours(24)), At(2026, 11, 21, 10, 0)).ShouldBe(
    [
        "Inkom lördagen den 21 november 2026 kl. 10.00.",
        "Lördag 21–söndag 22 november 2026 räknas inte: helg.",
        "Det kom in en ledig dag, så tiden räknas från måndagen den 23 november 2026 kl. 00.00.",
        "Frist: 24 timmar på arbetsdagar; alla timmar på dygnet räknas.",
        "Ska besvaras senast måndagen den 23 november 2026 kl. 24.00.",
    ]);

    [Fact]
    public void Calendar_time_counts_free_days_too() => Lines(CalendarTime.Weeks(1), At(2026, 12, 28, 13, 30)).ShouldBe(
    [
        "Inkom måndagen den 28 december 2026 kl. 13.30.",
        "Frist: 1 vecka; lediga dagar räknas också.",
        "Ska besvaras senast måndagen den 4 januari 2027 kl. 13.30.",
    ]);

    [Theory]
    [InlineData("working", "Frist: ingen tid; det gäller genast under arbetstid, annars när den börjar.", "kl. 08.00.")]
    [InlineData("clock", "Frist: ingen tid; det gäller genast en arbetsdag, annars när nästa arbetsdag börjar.", "kl. 00.00.")]
    public void Nothing_allowed_is_due_when_the_time_begins(string kind, string allowed, string end)
    {
        TargetRule rule = kind == "working" ? new WorkingTime(Duration.Zero) : new ClockHoursOnWorkingDays(Duration.Zero);
        Lines(rule, At(2026, 11, 21, 10, 0)).TakeLast(2).ShouldBe([allowed, "Ska besvaras senast måndagen den 23 november 2026 " + end]);
    }

    [Fact]
    public void Nothing_allowed_on_the_calendar_is_due_at_once() => Lines(new CalendarTime(0), At(2026, 11, 21, 0, 0)).Skip(1).ShouldBe(
        ["Frist: ingen tid; det gäller genast.", "Ska besvaras senast lördagen den 21 november 2026 kl. 00.00."]);

    [Fact]
    public void Hours_that_summer_time_swallows_are_told() => Lines(new WithinWorkingDays(1), At(2026, 3, 28, 12, 0), calendar: EveryDay(Open(2, 0, 3, 0)))[1]
        .ShouldBe("Söndagen den 29 mars 2026 räknas inte: sommartiden börjar, och den timme då det skulle vara öppet finns inte.");

    [Fact]
    public void Daily_look_on_working_days_before_a_time_after_closing() => Lines(new DailyBefore(new(17, 0), LookDays.WorkingDays), At(2026, 11, 20, 16, 30)).ShouldBe(
    [
        "Ska göras varje arbetsdag; det här gäller måndagen den 23 november 2026.",
        "Lördag 21–söndag 22 november 2026 räknas inte: helg.",
        "Måndagen den 23 november 2026 stänger kl. 16.30.",
        "Ska göras senast måndagen den 23 november 2026 kl. 16.30.",
    ]);

    [Fact]
    public void Daily_look_every_day() => Lines(new DailyBefore(LocalTime.Midnight, LookDays.EveryDay), At(2026, 11, 21, 12, 0)).ShouldBe(
    [
        "Ska göras varje dag; det här gäller lördagen den 21 november 2026.",
        "Ska göras senast lördagen den 21 november 2026 kl. 24.00.",
    ]);

    [Fact]
    public void Weekly_look_before_a_long_weekend_and_in_a_week_that_is_wholly_free()
    {
        Lines(new OncePerWeek(), At(2026, 3, 30, 8, 0)).ShouldBe(
        [
            "Ska göras en gång i veckan; det här gäller vecka 14 år 2026.",
            "Fredagen den 3 april 2026 räknas inte: långfredagen.",
            "Lördagen den 4 april 2026 räknas inte: helg.",
            "Söndagen den 5 april 2026 räknas inte: påskdagen.",
            "Ska göras senast torsdagen den 2 april 2026 kl. 16.30.",
        ]);
        var closed = new WorkCalendar(CalendarRules.SwedishOffice with { OwnDays = [.. Enumerable.Range(0, 5).Select(day => new OwnDay(On(2026, 6, 29).PlusDays(day), "semester"))] });
        Lines(new OncePerWeek(), At(2026, 6, 29, 8, 0), closed).ShouldBe(
        [
            "Ska göras en gång i veckan; det här gäller vecka 27 år 2026.",
            "Måndag 29 juni–söndag 5 juli 2026 har ingen arbetsdag, så det gäller till slutet.",
            "Ska göras senast söndagen den 5 juli 2026 kl. 24.00.",
        ]);
    }

    [Fact]
    public void Yearly_date_that_stays_on_a_free_day() => Lines(new YearlyDates([new(6, 30), new(12, 31)], 14), At(2026, 7, 1, 8, 0)).ShouldBe(
    [
        "Ska göras varje år den 31 december; det här gäller torsdagen den 31 december 2026 och får göras från och med torsdagen den 17 december 2026.",
        "Torsdagen den 31 december 2026 är ledigt: nyårsafton.",
        "Ska göras senast torsdagen den 31 december 2026 kl. 24.00.",
    ]);

    [Fact]
    public void Yearly_date_that_moves_from_a_free_day() => Lines(new YearlyDates([new(12, 31)], 0, OnFreeDay.NextWorkingDay), At(2026, 7, 1, 8, 0)).ShouldBe(
    [
        "Ska göras varje år den 31 december; det här gäller torsdagen den 31 december 2026.",
        "Torsdagen den 31 december 2026 räknas inte: nyårsafton.",
        "Fredagen den 1 januari 2027 räknas inte: nyårsdagen.",
        "Lördag 2–söndag 3 januari 2027 räknas inte: helg.",
        "Ska göras senast måndagen den 4 januari 2027 kl. 16.30.",
    ]);

    [Fact]
    public void Free_days_over_a_new_year_have_both_years() =>
        DueDerivation.Write(new(At(2023, 1, 2, 8, 0), [new NotCounted(On(2022, 12, 31), On(2023, 1, 1), new OwnFreeDay("stängt")), new Due(new(2023, 1, 2, 8, 0))]))[0]
            .ShouldBe("Lördag 31 december 2022–söndag 1 januari 2023 räknas inte: stängt.");

    private static IReadOnlyList<string> Lines(TargetRule rule, Instant start, string mustBe = "besvaras", WorkCalendar? calendar = null) =>
        DueDerivation.Write(rule.DueFrom(start, calendar ?? Office), mustBe);

    private static IReadOnlyList<string> Lines(OccasionRule rule, Instant after, WorkCalendar? calendar = null) =>
        DueDerivation.Write(rule.NextAfter(after, calendar ?? Office).Due, "göras");
}
