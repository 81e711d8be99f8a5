using NodaTime;
using TeamsBevakning.Domain.WorkTime;
using static TeamsBevakning.Domain.Tests.WorkTime.Moments;

namespace TeamsBevakning.Domain.Tests.WorkTime;

public sealed class WorkCalendarTests
{
    [Fact]
    public void Weekday_is_worked_and_closes_at_its_hour()
    {
        Office.IsWorkingDay(On(2026, 11, 20)).ShouldBeTrue();
        Office.WhyNotWorked(On(2026, 11, 20)).ShouldBeNull();
        Office.ClosingOf(On(2026, 11, 20)).ShouldBe(At(2026, 11, 20, 16, 30));
    }

    [Fact]
    public void Free_date_tells_why_and_has_no_closing()
    {
        var calendar = new WorkCalendar(CalendarRules.SwedishOffice with { OwnDays = [new(On(2026, 5, 15), "klämdag")] });
        calendar.WhyNotWorked(On(2026, 11, 21)).ShouldBe(new Weekend());
        calendar.WhyNotWorked(On(2026, 4, 3)).ShouldBe(new PublicHoliday(Holiday.GoodFriday));
        calendar.WhyNotWorked(On(2026, 6, 19)).ShouldBe(new FreeEve(Eve.MidsummerEve));
        calendar.WhyNotWorked(On(2026, 5, 15)).ShouldBe(new OwnFreeDay("klämdag"));
        calendar.ClosingOf(On(2026, 5, 15)).ShouldBeNull();
        OpenOnly(IsoDayOfWeek.Monday, Open(8, 0, 16, 0)).WhyNotWorked(On(2026, 11, 20)).ShouldBe(new ClosedWeekday());
    }

    [Fact]
    public void Saturday_hours_make_a_Saturday_a_working_day_but_not_a_holiday_Saturday()
    {
        var bathHouse = EveryDay(Open(10, 0, 15, 0));
        bathHouse.IsWorkingDay(On(2026, 11, 21)).ShouldBeTrue();
        bathHouse.WhyNotWorked(On(2026, 6, 20)).ShouldBe(new PublicHoliday(Holiday.MidsummerDay));
    }

    [Fact]
    public void Hours_are_half_open()
    {
        Office.IsOpen(At(2026, 11, 20, 7, 59, 59)).ShouldBeFalse();
        Office.IsOpen(At(2026, 11, 20, 8, 0)).ShouldBeTrue();
        Office.IsOpen(At(2026, 11, 20, 16, 29, 59)).ShouldBeTrue();
        Office.IsOpen(At(2026, 11, 20, 16, 30)).ShouldBeFalse();
    }

    [Fact]
    public void Hours_may_be_given_in_any_order() =>
        EveryDay(Open(13, 0, 17, 0), Open(8, 0, 12, 0)).OpenOf(On(2026, 11, 20)).Select(open => open.Start).ShouldBeInOrder();

    [Fact]
    public void Half_eve_cuts_the_hours_in_force_and_never_opens_a_free_day()
    {
        var calendar = new WorkCalendar(CalendarRules.SwedishOffice with { Eves = [new(Eve.NationalDayEve, new LocalTime(12, 0))] });
        calendar.ClosingOf(On(2026, 6, 5)).ShouldBe(At(2026, 6, 5, 12, 0));
        calendar.WhyNotWorked(On(2027, 6, 5)).ShouldBe(new Weekend());
    }

    [Fact]
    public void Own_early_closing_wins_when_it_is_earlier_than_the_eves()
    {
        var calendar = new WorkCalendar(CalendarRules.SwedishOffice with
        {
            Eves = [new(Eve.WalpurgisEve, new LocalTime(14, 0))],
            OwnDays = [new(On(2026, 4, 30), "personaldag", new LocalTime(11, 0))],
        });
        calendar.ClosingOf(On(2026, 4, 30)).ShouldBe(At(2026, 4, 30, 11, 0));
        calendar.ClosingOf(On(2027, 4, 30)).ShouldBe(At(2027, 4, 30, 14, 0));
    }

    [Fact]
    public void Day_before_a_public_holiday_closes_by_rule_unless_its_eve_says_otherwise()
    {
        var calendar = new WorkCalendar(CalendarRules.SwedishOffice with { Eves = [new(Eve.MaundyThursday, new LocalTime(15, 0))], BeforeHoliday = new(new LocalTime(12, 0)) });
        calendar.ClosingOf(On(2026, 1, 5)).ShouldBe(At(2026, 1, 5, 12, 0));
        calendar.ClosingOf(On(2026, 4, 2)).ShouldBe(At(2026, 4, 2, 15, 0));
        calendar.ClosingOf(On(2026, 6, 5)).ShouldBe(At(2026, 6, 5, 12, 0), "also when the holiday is a Saturday");
        calendar.ClosingOf(On(2026, 11, 20)).ShouldBe(At(2026, 11, 20, 16, 30));
        calendar.ClosingOf(On(2200, 12, 31)).ShouldBe(At(2200, 12, 31, 12, 0), "the holiday after the last year is known");
        new WorkCalendar(CalendarRules.SwedishOffice with { BeforeHoliday = new() }).WhyNotWorked(On(2026, 1, 5)).ShouldBe(new DayBeforeHoliday(Holiday.Epiphany));
    }

    [Fact]
    public void Day_before_a_public_holiday_is_so_on_any_weekday_but_not_when_it_is_one_itself()
    {
        var calendar = new WorkCalendar(CalendarRules.SwedishOffice with
        {
            Week = EveryWeekday(Open(10, 0, 15, 0)),
            BeforeHoliday = new(new LocalTime(12, 0)),
            Holidays = [new(Holiday.ChristmasDay, [Open(11, 0, 14, 0)])],
        });
        calendar.ClosingOf(On(2026, 4, 4)).ShouldBe(At(2026, 4, 4, 12, 0), "a Saturday before Easter Sunday, which has a name");
        calendar.ClosingOf(On(2026, 5, 23)).ShouldBe(At(2026, 5, 23, 12, 0), "a Saturday before Whit Sunday");
        calendar.ClosingOf(On(2026, 11, 21)).ShouldBe(At(2026, 11, 21, 15, 0), "a Saturday before a Sunday without a name");
        calendar.ClosingOf(On(2026, 10, 30)).ShouldBe(At(2026, 10, 30, 12, 0), "a Friday before All Saints' Day, a Saturday");
        calendar.ClosingOf(On(2027, 12, 25)).ShouldBe(At(2027, 12, 25, 14, 0), "a holiday's own hours hold, though the next date is one too");
        calendar.ClosingOf(On(2004, 5, 30)).ShouldBeNull();
        calendar.WhyNotWorked(On(2004, 5, 31)).ShouldBe(new PublicHoliday(Holiday.WhitMonday));
        calendar.ClosingOf(On(2005, 5, 16)).ShouldBe(At(2005, 5, 16, 15, 0), "Whit Monday is worked from 2005");
        calendar.ClosingOf(On(2004, 6, 6)).ShouldBe(At(2004, 6, 6, 15, 0), "6 June is free from 2005");
        calendar.ClosingOf(On(2004, 6, 5)).ShouldBe(At(2004, 6, 5, 15, 0), "so 5 June is cut from 2005");
        calendar.ClosingOf(On(2005, 6, 5)).ShouldBe(At(2005, 6, 5, 12, 0));
    }

    [Theory]
    [InlineData(12, null, 12)]
    [InlineData(null, 14, 14)]
    [InlineData(12, 14, 12)]
    [InlineData(14, 12, 12)]
    public void Two_eves_on_one_date_are_both_heard_and_the_earliest_closing_holds(int? walpurgis, int? ascension, int closes)
    {
        // Easter was on 23 March 2008, so 30 April was the day before Ascension as well: 39 days after it, less one.
        EveRule?[] eves = [walpurgis is { } w ? new(Eve.WalpurgisEve, new LocalTime(w, 0)) : null, ascension is { } a ? new(Eve.AscensionEve, new LocalTime(a, 0)) : null];
        var calendar = new WorkCalendar(CalendarRules.SwedishOffice with { Eves = [.. eves.OfType<EveRule>()], BeforeHoliday = new(new LocalTime(9, 0)) });
        calendar.ClosingOf(On(2008, 4, 30)).ShouldBe(At(2008, 4, 30, closes, 0));
    }

    [Fact]
    public void Eve_that_is_free_is_so_whatever_another_on_its_date_says()
    {
        // Easter is on 18 April 2049, so 5 June, 48 days after it, is Whitsun Eve as well as the day before 6 June, and that is Whit Sunday as well.
        var rules = CalendarRules.SwedishOffice with { Week = EveryWeekday(Open(10, 0, 15, 0)), Eves = [new(Eve.NationalDayEve, new LocalTime(12, 0)), new(Eve.WhitsunEve)] };
        new WorkCalendar(rules).WhyNotWorked(On(2049, 6, 5)).ShouldBe(new FreeEve(Eve.WhitsunEve));
        (rules with { OwnDays = [new(On(2049, 6, 5), "städdag", new LocalTime(11, 0))] }).Faults().ShouldHaveSingleItem().Kind.ShouldBe(CalendarFaultKind.HalfDayOnFreeDay);
        new WorkCalendar(rules with { Holidays = [new(Holiday.WhitSunday, [Open(10, 0, 12, 0)])] }).WhyNotWorked(On(2049, 6, 6))
            .ShouldBe(new PublicHoliday(Holiday.NationalDay), "the one with the fixed date speaks");
    }

    [Fact]
    public void Holiday_with_hours_is_worked_whatever_the_weekday_and_an_own_day_may_close_it()
    {
        var calendar = new WorkCalendar(CalendarRules.SwedishOffice with
        {
            Holidays = [new(Holiday.NationalDay, [Open(11, 0, 15, 0)])],
            OwnDays = [new(On(2027, 6, 6), "stängt för ombyggnad")],
        });
        calendar.ClosingOf(On(2026, 6, 6)).ShouldBe(At(2026, 6, 6, 15, 0));
        calendar.WhyNotWorked(On(2027, 6, 6)).ShouldBe(new OwnFreeDay("stängt för ombyggnad"));
    }

    [Fact]
    public void Date_outside_the_computed_years_is_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => Office.IsWorkingDay(On(1989, 12, 31))).Message.ShouldContain("1990–2200");

    [Fact]
    public void Another_zone_is_read_by_its_own_clock() =>
        new WorkCalendar(CalendarRules.SwedishOffice with { TimeZone = "Europe/Helsinki" }).ClosingOf(On(2026, 11, 20)).ShouldBe(Utc(2026, 11, 20, 14, 30));
}
