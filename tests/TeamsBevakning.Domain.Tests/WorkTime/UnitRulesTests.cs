using NodaTime;
using TeamsBevakning.Domain.WorkTime;
using static TeamsBevakning.Domain.Tests.WorkTime.Moments;

namespace TeamsBevakning.Domain.Tests.WorkTime;

public sealed class UnitRulesTests
{
    private static readonly CalendarRules Municipality = CalendarRules.SwedishOffice with
    {
        Eves = [new(Eve.ChristmasEve), new(Eve.WalpurgisEve, new LocalTime(12, 0)), new(Eve.MidsummerEve)],
        BeforeHoliday = new(new LocalTime(14, 0)),
        OwnDays = [new(On(2026, 5, 15), "klämdag"), new(On(2026, 11, 18), "personaldag", new LocalTime(11, 0))],
    };

    private static readonly IReadOnlyList<OpenInterval> Afternoon = [Open(12, 0, 20, 0)];

    private static readonly UnitRules BathHouse = new()
    {
        Week = new Dictionary<IsoDayOfWeek, IReadOnlyList<OpenInterval>> { [IsoDayOfWeek.Saturday] = Afternoon, [IsoDayOfWeek.Wednesday] = [] },
        Holidays = [new(Holiday.Epiphany, Afternoon), new(Holiday.MidsummerDay, Afternoon)],
    };

    [Fact]
    public void Unit_without_rules_of_its_own_has_its_municipalitys_days()
    {
        var (unit, municipality) = (new WorkCalendar(new UnitRules().Over(Municipality)), new WorkCalendar(Municipality));
        foreach (var date in new DateInterval(On(2026, 1, 1), On(2027, 12, 31)))
        {
            unit.OpenOf(date).ShouldBe(municipality.OpenOf(date));
            unit.WhyNotWorked(date).ShouldBe(municipality.WhyNotWorked(date));
        }
    }

    [Fact]
    public void Bath_house_is_open_on_Saturdays_and_on_the_holidays_it_names_and_no_other()
    {
        var calendar = new WorkCalendar(BathHouse.Over(Municipality));
        calendar.ClosingOf(On(2026, 11, 21)).ShouldBe(At(2026, 11, 21, 20, 0));
        calendar.ClosingOf(On(2026, 1, 6)).ShouldBe(At(2026, 1, 6, 20, 0));
        calendar.ClosingOf(On(2026, 6, 20)).ShouldBe(At(2026, 6, 20, 20, 0));
        calendar.WhyNotWorked(On(2026, 4, 3)).ShouldBe(new PublicHoliday(Holiday.GoodFriday));
        calendar.WhyNotWorked(On(2026, 11, 18)).ShouldBe(new ClosedWeekday(), "the municipality's half day is no fault where the unit is closed");
        new WorkCalendar(BathHouse.Over(Municipality with { Eves = [new(Eve.AscensionEve, new LocalTime(12, 0))] })).WhyNotWorked(On(2026, 5, 13)).ShouldBe(new ClosedWeekday());
        calendar.ClosingOf(On(2026, 11, 16)).ShouldBe(At(2026, 11, 16, 16, 30));
    }

    [Fact]
    public void Municipalitys_free_days_reach_the_unit_unless_it_works_them()
    {
        new WorkCalendar(BathHouse.Over(Municipality)).WhyNotWorked(On(2026, 5, 15)).ShouldBe(new OwnFreeDay("klämdag"));
        var open = new WorkCalendar((BathHouse with { WorkedOwnDays = [On(2026, 5, 15)], WorkedEves = [Eve.MidsummerEve] }).Over(Municipality));
        open.ClosingOf(On(2026, 5, 15)).ShouldBe(At(2026, 5, 15, 16, 30));
        open.ClosingOf(On(2026, 6, 19)).ShouldBe(At(2026, 6, 19, 14, 0), "then it is a day before a holiday like any other");
        var always = new WorkCalendar((BathHouse with { WorkedEves = [Eve.MidsummerEve], WorksBeforeHolidays = true }).Over(Municipality));
        always.ClosingOf(On(2026, 6, 19)).ShouldBe(At(2026, 6, 19, 16, 30));
    }

    [Fact]
    public void Units_own_word_on_an_eve_or_a_date_replaces_the_municipalitys()
    {
        var rules = new UnitRules { Eves = [new(Eve.ChristmasEve, new LocalTime(11, 0))], OwnDays = [new(On(2026, 5, 15), "inventering", new LocalTime(10, 0))] };
        var calendar = new WorkCalendar(rules.Over(Municipality));
        calendar.ClosingOf(On(2026, 12, 24)).ShouldBe(At(2026, 12, 24, 11, 0));
        calendar.ClosingOf(On(2026, 5, 15)).ShouldBe(At(2026, 5, 15, 10, 0));
        calendar.ClosingOf(On(2026, 11, 18)).ShouldBe(At(2026, 11, 18, 11, 0));
    }

    [Fact]
    public void What_the_municipality_cuts_to_before_the_unit_opens_is_free()
    {
        var evenings = Enumerable.Range(1, 5).ToDictionary(day => (IsoDayOfWeek)day, _ => (IReadOnlyList<OpenInterval>)[Open(17, 0, 21, 0)]);
        var calendar = new WorkCalendar(new UnitRules { Week = evenings }.Over(Municipality));
        calendar.WhyNotWorked(On(2026, 4, 30)).ShouldBe(new FreeEve(Eve.WalpurgisEve));
        calendar.WhyNotWorked(On(2026, 6, 5)).ShouldBe(new DayBeforeHoliday(Holiday.NationalDay));
        calendar.WhyNotWorked(On(2026, 11, 18)).ShouldBe(new OwnFreeDay("personaldag"));
    }

    [Fact]
    public void Mistakes_are_refused_with_paths_in_the_units_own_rules()
    {
        Kinds(BathHouse with { WorkedEves = [Eve.EpiphanyEve] }).ShouldBe(["workedEves[0] WorkedAnyway"]);
        Kinds(BathHouse with { WorkedOwnDays = [On(2026, 5, 16)] }).ShouldBe(["workedOwnDays[0] WorkedAnyway"]);
        Kinds(BathHouse with { WorksBeforeHolidays = true, BeforeHoliday = new() }).ShouldBe(["worksBeforeHolidays WorkedAnyway"]);
        Kinds(BathHouse with { BeforeHoliday = new(new LocalTime(7, 0)) }).ShouldBe(["beforeHoliday HalfDayOnFreeDay"]);
        Kinds(BathHouse with { OwnDays = [new(On(2026, 11, 18), "städdag", new LocalTime(12, 0))] }).ShouldBe(["ownDays[0] HalfDayOnFreeDay"]);
        Kinds(BathHouse with { Eves = [new(Eve.AscensionEve, new LocalTime(12, 0))] }).ShouldBe(["eves[0] HalfDayOnFreeDay"], "it is always a Wednesday");
        Kinds(BathHouse with { Holidays = [new(Holiday.MayDay, [Open(12, 0, 10, 0)])] }).ShouldBe(["holidays[0].hours[0] ClosesBeforeOpening"]);
        Should.Throw<ArgumentException>(() => (BathHouse with { WorkedEves = [Eve.EpiphanyEve] }).Over(Municipality)).Message.ShouldContain("EpiphanyEve is neither free nor short");
    }

    [Fact]
    public void Unit_that_is_never_open_is_refused() =>
        Kinds(new() { Week = Enumerable.Range(1, 5).ToDictionary(day => (IsoDayOfWeek)day, _ => (IReadOnlyList<OpenInterval>)[]) }).ShouldBe(["week NoOpenWeekday"]);

    private static IEnumerable<string> Kinds(UnitRules unit) => unit.FaultsOver(Municipality).Select(fault => $"{fault.Path} {fault.Kind}");
}
