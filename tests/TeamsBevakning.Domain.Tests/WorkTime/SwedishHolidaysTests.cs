using NodaTime;
using TeamsBevakning.Domain.WorkTime;
using static TeamsBevakning.Domain.Tests.WorkTime.Moments;

namespace TeamsBevakning.Domain.Tests.WorkTime;

public sealed class SwedishHolidaysTests
{
    [Theory]
    [InlineData(2004, "01-01 01-06 04-09 04-11 04-12 05-01 05-20 05-30 05-31 06-26 11-06 12-25 12-26")]
    [InlineData(2005, "01-01 01-06 03-25 03-27 03-28 05-01 05-05 05-15 06-06 06-25 11-05 12-25 12-26")]
    [InlineData(2008, "01-01 01-06 03-21 03-23 03-24 05-01 05-11 06-06 06-21 11-01 12-25 12-26")]
    [InlineData(2024, "01-01 01-06 03-29 03-31 04-01 05-01 05-09 05-19 06-06 06-22 11-02 12-25 12-26")]
    [InlineData(2026, "01-01 01-06 04-03 04-05 04-06 05-01 05-14 05-24 06-06 06-20 10-31 12-25 12-26")]
    [InlineData(2027, "01-01 01-06 03-26 03-28 03-29 05-01 05-06 05-16 06-06 06-26 11-06 12-25 12-26")]
    public void Named_holidays_of_a_year_are_those_in_the_almanac(int year, string expected)
    {
        var found = new DateInterval(On(year, 1, 1), On(year, 12, 31)).Where(date => SwedishHolidays.On(date) is not null);
        string.Join(' ', found.Select(date => $"{date.Month:00}-{date.Day:00}")).ShouldBe(expected);
    }

    [Theory]
    [InlineData(1990, 4, 15)]
    [InlineData(2000, 4, 23)]
    [InlineData(2008, 3, 23)]
    [InlineData(2011, 4, 24)]
    [InlineData(2019, 4, 21)]
    [InlineData(2038, 4, 25)]
    [InlineData(2049, 4, 18)]
    [InlineData(2076, 4, 19)]
    [InlineData(2100, 3, 28)]
    public void Easter_Sunday_falls_where_the_tables_say(int year, int month, int day) => SwedishHolidays.EasterSundayOf(year).ShouldBe(On(year, month, day));

    [Theory]
    [InlineData(2026, 4, 3, "långfredagen")]
    [InlineData(2026, 4, 6, "annandag påsk")]
    [InlineData(2026, 5, 14, "Kristi himmelsfärdsdag")]
    [InlineData(2004, 5, 31, "annandag pingst")]
    [InlineData(2005, 5, 16, null)]
    [InlineData(2004, 6, 6, null)]
    [InlineData(2005, 6, 6, "nationaldagen")]
    [InlineData(2008, 5, 1, "första maj")]
    [InlineData(2026, 11, 11, null)]
    [InlineData(2026, 12, 24, null)]
    public void Name_of_a_date_is_its_holiday_or_nothing(int year, int month, int day, string? name) =>
        SwedishHolidays.NameOf(On(year, month, day)).ShouldBe(name);

    [Theory]
    [InlineData(1989)]
    [InlineData(2201)]
    public void Year_outside_the_computed_ones_is_refused_with_range_and_source(int year)
    {
        var refused = Should.Throw<ArgumentOutOfRangeException>(() => SwedishHolidays.NameOf(On(year, 1, 1)));
        refused.Message.ShouldContain("1990–2200");
        refused.Message.ShouldContain("1989:253");
    }

    [Fact]
    public void Every_computed_year_has_thirteen_named_holidays_or_two_on_one_date()
    {
        for (var year = SwedishHolidays.FirstYear; year <= SwedishHolidays.LastYear; year++)
        {
            var easter = SwedishHolidays.EasterSundayOf(year);
            var shared = (easter.PlusDays(39) == On(year, 5, 1) ? 1 : 0) + (year >= 2005 && easter.PlusDays(49) == On(year, 6, 6) ? 1 : 0);
            new DateInterval(On(year, 1, 1), On(year, 12, 31)).Count(date => SwedishHolidays.On(date) is not null).ShouldBe(13 - shared, $"{year}");
        }
    }

    [Fact]
    public void Every_holiday_and_eve_has_a_name()
    {
        Enum.GetValues<Holiday>().Select(SwedishHolidays.NameOf).ShouldBeUnique();
        Enum.GetValues<Eve>().Select(SwedishEves.NameOf).ShouldBeUnique();
    }

    [Theory]
    [InlineData(2026, "01-05 04-02 04-04 04-30 05-13 05-23 06-05 06-19 10-30 12-24 12-31")]
    [InlineData(2027, "01-05 03-25 03-27 04-30 05-05 05-15 06-05 06-25 11-05 12-24 12-31")]
    public void Eves_of_a_year_are_those_in_the_almanac(int year, string expected)
    {
        var found = new DateInterval(On(year, 1, 1), On(year, 12, 31)).Where(date => SwedishEves.On(date) is not null);
        string.Join(' ', found.Select(date => $"{date.Month:00}-{date.Day:00}")).ShouldBe(expected);
    }
}
