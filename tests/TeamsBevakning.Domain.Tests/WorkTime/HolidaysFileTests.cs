using System.Text.Json;
using NodaTime;
using TeamsBevakning.Domain.WorkTime;
using static TeamsBevakning.Domain.Tests.WorkTime.Moments;

namespace TeamsBevakning.Domain.Tests.WorkTime;

/// <summary>tests/data/holidays.json is what tests/oracles/holidays compares with another's list, so it must be what is computed.</summary>
public sealed class HolidaysFileTests
{
    [Fact]
    public void Holidays_in_the_file_are_the_computed_ones()
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "data", "holidays.json")));
        var listed = file.RootElement.EnumerateObject().Select(year => $"{year.Name}: {string.Join(", ", year.Value.EnumerateObject().Select(day => $"{day.Name} {day.Value}"))}");
        listed.ShouldBe(Enumerable.Range(SwedishHolidays.FirstYear, SwedishHolidays.LastYear - SwedishHolidays.FirstYear + 1).Select(Computed));
    }

    private static string Computed(int year) =>
        $"{year}: {string.Join(", ", new DateInterval(On(year, 1, 1), On(year, 12, 31)).Where(date => SwedishHolidays.On(date) is not null)
            .Select(date => $"{date.Month:00}-{date.Day:00} {SwedishHolidays.NameOf(date)}"))}";
}
