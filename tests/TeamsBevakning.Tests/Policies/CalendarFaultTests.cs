namespace TeamsBevakning.Tests.Policies;

/// <summary>Each mistake in a calendar, in Swedish, where it stands in the file.</summary>
public sealed class CalendarFaultTests
{
    [Theory]
    [InlineData("hours/tuesday", """["08.00–12.00", "11.00–16.30"]""", "$.calendar.hours.tuesday[1]: 11.00–16.30 överlappar 08.00–12.00. Låt den ena stänga när den andra öppnar, eller gör dem till en.")]
    [InlineData("hours/tuesday", """["16.30–08.00"]""", "$.calendar.hours.tuesday[0]: 16.30–08.00 stänger innan den öppnar")]
    [InlineData("hours/tuesday", """["8–16"]""", "$.calendar.hours.tuesday[0]: en öppettid väntades, här står ”8–16”. Skriv den som 08.00–16.30, högst till 24.00.")]
    [InlineData("hours/tuesday", """["16.00–00.00"]""", "$.calendar.hours.tuesday[0]: en öppettid väntades")]
    [InlineData("hours/tusday", """["08.00–16.30"]""", "$.calendar.hours.tusday: okänd nyckel (menade du ”tuesday”?)")]
    [InlineData("eves/free", """["påskaftonen"]""", "$.calendar.eves.free[0]: ”påskaftonen” är inget av orden här (menade du ”påskafton”?)")]
    [InlineData("eves/free", """["skärtorsdagen"]""", "$.calendar.eves.short.skärtorsdagen: skärtorsdagen står två gånger")]
    [InlineData("eves/free", """["julafton", "julafton"]""", "$.calendar.eves.free[1]: samma sak står två gånger")]
    [InlineData("eves/short", """{"påskafton": "12.00"}""", "$.calendar.eves.short.påskafton: påskafton stänger 12.00, men är alltid en lördag, och då är inget öppet före det")]
    [InlineData("eves/short", """{"valborgsmässoafton": "07.00"}""", "$.calendar.eves.short.valborgsmässoafton: valborgsmässoafton stänger 07.00, innan någon veckodag öppnar")]
    [InlineData("eves/short", """{"dagen före Kristi himmelsfärdsdag": "07.00"}""", "$.calendar.eves.short['dagen före Kristi himmelsfärdsdag']: dagen före Kristi himmelsfärdsdag stänger 07.00, men är alltid en onsdag")]
    [InlineData("beforeHolidays/closes", "\"07.00\"", "$.calendar.beforeHolidays: dagen före helgdag stänger 07.00, innan någon veckodag öppnar")]
    [InlineData("beforeHolidays/closes", "\"24.00\"", "$.calendar.beforeHolidays.closes: ett klockslag väntades, här står ”24.00”")]
    [InlineData("beforeHolidays/free", "true", "$.calendar.beforeHolidays: closes och free står båda. Ange exakt en av: closes, free.")]
    [InlineData("holidayHours/hours", """{"trettondedag jul": []}""", "$.calendar.holidayHours.hours['trettondedag jul']: trettondedag jul har ingen öppettid")]
    [InlineData("holidayHours/hours", """{"trettondagen": ["10.00–14.00"]}""", "$.calendar.holidayHours.hours.trettondagen: okänd nyckel")]
    [InlineData("holidayHours/hours", """{"juldagen": ["10.00–14.00", "13.00–15.00"]}""", "$.calendar.holidayHours.hours.juldagen[1]: 13.00–15.00 överlappar 10.00–14.00")]
    [InlineData("ownDays/days/1/date", "\"2027-05-07\"", "$.calendar.ownDays.days[1]: 2027-05-07 står två gånger")]
    [InlineData("ownDays/days/1/date", "\"2027-09-11\"", "$.calendar.ownDays.days[1]: 2027-09-11 (lördag) stänger 12.00, men har inget öppet före det")]
    [InlineData("ownDays/days/1/date", "\"2027-03-26\"", "$.calendar.ownDays.days[1]: 2027-03-26 (långfredagen) stänger 12.00, men har inget öppet före det")]
    [InlineData("ownDays/days/0/date", "\"2227-05-07\"", "$.calendar.ownDays.days[0]: 2227-05-07 ligger utanför kalendern. Ange ett datum 1990–2200.")]
    [InlineData("ownDays/days/0/date", "\"2027-02-30\"", "$.calendar.ownDays.days[0].date: ett datum som finns i almanackan väntades, här står ”2027-02-30”")]
    [InlineData("ownDays/days/0/name", "\" \"", "$.calendar.ownDays.days[0].name: texten är tom")]
    [InlineData("units/kultur/hours/saturday", """["10.00–09.00"]""", "$.calendar.units.kultur.hours.saturday[0]: 10.00–09.00 stänger innan den öppnar")]
    [InlineData("units/kultur/eves/worked", """["pingstafton"]""", "$.calendar.units.kultur.eves.worked[0]: pingstafton är varken ledig eller kort dag i kommunen")]
    [InlineData("units/kultur/ownDays/worked", """["2027-05-08"]""", "$.calendar.units.kultur.ownDays.worked[0]: 2027-05-08 är varken ledig eller kort dag i kommunen")]
    [InlineData("units/kultur/ownDays/days/0/date", "\"1989-05-08\"", "$.calendar.units.kultur.ownDays.days[0]: 1989-05-08 ligger utanför kalendern")]
    [InlineData("units/kultur/eves/short", """{"nyårsafton": "06.00"}""", "$.calendar.units.kultur.eves.short.nyårsafton: nyårsafton stänger 06.00, innan någon veckodag öppnar")]
    [InlineData("units/skola/beforeHolidays", """{"closes": "06.00"}""", "$.calendar.units.skola.beforeHolidays: dagen före helgdag stänger 06.00, innan någon veckodag öppnar")]
    [InlineData("units/skola/beforeHolidays", null, "$.calendar.units.skola: här står ingenting. Ange minst en av: hours, eves")]
    public void A_fault_is_told_where_it_stands(string path, string? value, string told)
    {
        var reading = PolicySamples.Read(PolicySamples.Changed($"calendar/{path}", value));

        reading.Faults.Select(fault => fault.ToString()).ShouldContain(fault => fault.StartsWith(told, StringComparison.Ordinal), string.Join('\n', reading.Faults));
    }

    [Fact]
    public void A_week_without_opening_hours_is_told_at_the_hours()
    {
        var closed = PolicySamples.Changed("calendar/hours", """{"source": {"default": "Stängt."}}""");

        PolicySamples.Read(closed).Faults.Select(fault => $"{fault}").ShouldContain(
            "$.calendar.hours: ingen veckodag har öppettid. Ange minst en, till exempel \"monday\": [\"08.00–16.30\"].");
    }

    [Fact]
    public void A_unit_that_closes_every_weekday_is_told_at_its_hours()
    {
        var closed = PolicySamples.Changed("calendar/units/skola/hours", """{"monday": [], "tuesday": [], "wednesday": [], "thursday": [], "friday": []}""");

        PolicySamples.Read(closed).Faults.Select(fault => fault.Path).ShouldBe(["$.calendar.units.skola.hours"]);
    }

    [Fact]
    public void A_year_without_any_open_hour_is_told_at_the_own_days()
    {
        var days = string.Join(",", Enumerable.Range(0, 365).Select(i => $$"""{"date": "{{new NodaTime.LocalDate(2027, 1, 1).PlusDays(i):uuuu'-'MM'-'dd}}", "name": "semester"}"""));

        PolicySamples.Read(PolicySamples.Changed("calendar/ownDays/days", $"[{days}]")).Faults.Select(fault => $"{fault}")
            .ShouldContain("$.calendar.ownDays.days: år 2027 har ingen öppen timme. Ta bort lediga dagar tills det har någon.");
    }

    [Fact]
    public void A_misspelt_weekday_is_not_also_told_as_a_week_that_is_closed()
    {
        var misspelt = PolicySamples.Changed("calendar/hours", """{"mondag": ["08.00–16.30"], "source": {"default": "Måndagar."}}""");

        PolicySamples.Read(misspelt).Faults.Select(fault => fault.Path).ShouldBe(["$.calendar.hours.mondag"]);
    }
}
