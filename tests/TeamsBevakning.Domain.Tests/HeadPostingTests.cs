using NodaTime;
using TeamsBevakning.Domain.Chain;

namespace TeamsBevakning.Domain.Tests;

public sealed class HeadPostingTests
{
    [Theory]
    [InlineData(16, 9, 23)] // Monday after the opening: the next Monday.
    [InlineData(16, 6, 16)] // Monday before the opening: the same day.
    [InlineData(22, 12, 23)]
    public void The_head_is_posted_when_work_begins_on_Monday(int day, int hour, int expected) =>
        HeadPosting.NextAfter(House.November(day, hour), House.Office).ShouldBe(House.November(expected, 8));

    [Fact]
    public void After_a_free_Monday_it_is_posted_on_the_next_working_day()
    {
        // Easter Monday is 6 April 2026.
        var sunday = Instant.FromUtc(2026, 4, 5, 10, 0);

        HeadPosting.NextAfter(sunday, House.Office).InZone(House.Office.Zone).Date.ShouldBe(new LocalDate(2026, 4, 7));
    }
}
