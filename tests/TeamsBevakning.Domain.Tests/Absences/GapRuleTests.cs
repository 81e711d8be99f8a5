using NodaTime;
using TeamsBevakning.Domain.Absences;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Domain.Tests.Absences;

public sealed class GapRuleTests
{
    private static readonly Instant At = Instant.FromUtc(2026, 11, 16, 9, 0);

    private static readonly Account Bath = new(new AccountId("bad"), "Badhuset", "facebook", null, null, new UnitId("kultur"), [Person(1), Person(2)], []);

    [Theory]
    [InlineData(1, 5, 3, 8, 3)]
    [InlineData(3, 8, 1, 5, 3)]
    [InlineData(-1, 5, -2, 5, 0)]
    [InlineData(1, 3, 3, 5, null)]
    [InlineData(8, 9, 8, 9, null)]
    [InlineData(7, 9, 7, 9, 7)]
    public void The_gap_begins_when_the_last_goes_away_within_a_week(int from, int until, int otherFrom, int otherUntil, int? gap) =>
        GapRule.FirstGap(Bath, [Away(1, from, until), Away(2, otherFrom, otherUntil)], At).ShouldBe(gap is { } day ? At + Duration.FromDays(day) : null);

    [Fact]
    public void A_gap_that_an_absence_ahead_of_another_leaves_when_it_ends_is_seen()
    {
        // Two stands in for one, and goes away before one is back.
        var absences = new[] { Away(1, -1, 6) with { Substitute = Person(2) }, Away(2, 4, 5) };

        GapRule.FirstGap(Bath, absences, At).ShouldBe(At + Duration.FromDays(4));
        GapRule.FirstGap(Bath, absences, At + Duration.FromDays(5)).ShouldBeNull();
    }

    private static Absence Away(int who, int from, int until) => new(
        new AbsenceId(Guid.NewGuid()), 1, Person(who), At + Duration.FromDays(from), At + Duration.FromDays(until), null, new Actor(Person(who), "x"), At - Duration.FromDays(30 - who));

    private static PersonId Person(int number) => new(new Guid(number, 0, 0, new byte[8]));
}
