using NodaTime;
using TeamsBevakning.Domain.Deliveries;

namespace TeamsBevakning.Domain.Tests.Deliveries;

public sealed class QuietHoursTests
{
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Europe/Stockholm"];

    [Theory]
    [InlineData("18.00", "07.00", "17.59", null)]
    [InlineData("18.00", "07.00", "18.00", "17 07.00")]
    [InlineData("18.00", "07.00", "23.59", "17 07.00")]
    [InlineData("18.00", "07.00", "06.59", "16 07.00")]
    [InlineData("18.00", "07.00", "07.00", null)]
    [InlineData("00.00", "07.00", "00.00", "16 07.00")]
    [InlineData("00.00", "07.00", "07.00", null)]
    [InlineData("12.00", "00.00", "12.00", "17 00.00")]
    [InlineData("12.00", "13.00", "13.00", null)]
    public void It_is_quiet_from_the_first_hour_to_before_the_last_also_past_midnight(string from, string to, string now, string? ends)
    {
        var hours = new QuietHours(Time(from), Time(to));
        var at = At(16, now);

        hours.EndsAt(at, Zone).ShouldBe(ends is null ? null : At(int.Parse(ends[..2], System.Globalization.CultureInfo.InvariantCulture), ends[3..]));
        QuietHours.WaitsUntil(hours, Urgency.Urgent, at, Zone).ShouldBeNull();
        QuietHours.WaitsUntil(hours, Urgency.Soon, at, Zone).ShouldBe(hours.EndsAt(at, Zone));
        QuietHours.WaitsUntil(null, Urgency.Report, at, Zone).ShouldBeNull();
    }

    [Fact]
    public void An_hour_that_the_clocks_skip_ends_when_they_have()
    {
        var beforeSpring = new LocalDateTime(2027, 3, 28, 1, 0).InZoneStrictly(Zone).ToInstant();

        new QuietHours(Time("18.00"), Time("02.30")).EndsAt(beforeSpring, Zone).ShouldBe(new LocalDateTime(2027, 3, 28, 3, 30).InZoneStrictly(Zone).ToInstant());
    }

    private static LocalTime Time(string text) => new(int.Parse(text[..2], System.Globalization.CultureInfo.InvariantCulture), int.Parse(text[3..], System.Globalization.CultureInfo.InvariantCulture));

    private static Instant At(int day, string time) => (new LocalDate(2026, 11, day) + Time(time)).InZoneStrictly(Zone).ToInstant();
}
