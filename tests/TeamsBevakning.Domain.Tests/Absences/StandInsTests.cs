using NodaTime;
using TeamsBevakning.Domain.Absences;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Domain.Tests.Absences;

/// <summary>The account has the administrators a and b and the substitute c; the others are listed elsewhere.</summary>
public sealed class StandInsTests
{
    private static readonly Instant At = Instant.FromUtc(2026, 11, 16, 9, 0);

    private static readonly Account Bath = new(
        new AccountId("bad"), "Badhuset", "facebook", null, null, new UnitId("kultur"), [Person('a'), Person('b')], [Person('c')]);

    [Theory]
    [InlineData("", "ab", "c")]
    [InlineData("a", "b", "c")]
    [InlineData("a>d", "db", "c")]
    [InlineData("a>b", "b", "c")]
    [InlineData("a>c", "cb", "")]
    [InlineData("a>d d>e", "eb", "c")]
    [InlineData("a>b b>a", "c", "")]
    [InlineData("a>b b>c", "c", "")]
    [InlineData("a>d d>e e>d", "b", "c")]
    [InlineData("a>d d", "b", "c")]
    [InlineData("a b", "c", "")]
    [InlineData("a b c", "", "")]
    [InlineData("a b c>d", "d", "")]
    [InlineData("c", "ab", "")]
    [InlineData("c>d", "ab", "d")]
    [InlineData("c>a", "ab", "")]
    public void Those_who_are_there_answer_for_the_account(string away, string responsible, string substitutes)
    {
        var standIns = new StandIns(Absences(away), At);

        Letters(standIns.ResponsibleFor(Bath)).ShouldBe(responsible);
        Letters(standIns.SubstitutesOf(Bath)).ShouldBe(substitutes);
        standIns.LeaveUnwatched(Bath).ShouldBe(responsible.Length == 0);
    }

    /// <summary>Whatever is said: nobody who is away answers for anything, and nobody twice.</summary>
    [Fact]
    public void Nobody_who_is_away_stands_in()
    {
        var random = new Random(13);
        for (var i = 0; i < 5_000; i++)
        {
            var away = string.Join(' ', "abcdef".Where(_ => random.Next(2) == 0).Select(who => random.Next(3) == 0 ? $"{who}" : $"{who}>{"abcdef"[random.Next(6)]}"));
            var standIns = new StandIns(Absences(away), At);
            IReadOnlyList<PersonId> all = [.. standIns.ResponsibleFor(Bath), .. standIns.SubstitutesOf(Bath)];

            all.Where(standIns.Away.Contains).ShouldBeEmpty(away);
            all.ShouldBeUnique(away);
            standIns.Away.All(person => standIns.For(person) is not { } standIn || !standIns.Away.Contains(standIn)).ShouldBeTrue(away);
        }
    }

    [Fact]
    public void An_absence_holds_from_its_first_instant_until_before_its_end()
    {
        var absence = Absences("a")[0] with { From = At, Until = At + Duration.FromHours(1) };

        new StandIns([absence], At - Duration.Epsilon).Away.ShouldBeEmpty();
        new StandIns([absence], At).Away.ShouldBe([Person('a')]);
        new StandIns([absence], At + Duration.FromHours(1)).Away.ShouldBeEmpty();
        new StandIns([absence with { IsOver = true }], At).Away.ShouldBeEmpty();
    }

    [Fact]
    public void What_was_said_last_counts() => new StandIns([Absences("a>d")[0] with { SaidAt = At }, Absences("a>e")[0]], At).For(Person('a')).ShouldBe(Person('d'));

    private static List<Absence> Absences(string away) =>
    [
        .. away.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(each => new Absence(
            new AbsenceId(Guid.NewGuid()), 1, Person(each[0]), At - Duration.FromDays(1), null, each.Length == 1 ? null : Person(each[2]), new Actor(Person(each[0]), $"{each[0]}"), At - Duration.FromDays(2))),
    ];

    private static PersonId Person(char letter) => new(new Guid(letter, 0, 0, new byte[8]));

    private static string Letters(IEnumerable<PersonId> people) => string.Concat(people.Select(person => (char)person.ObjectId.ToByteArray()[0]));
}
