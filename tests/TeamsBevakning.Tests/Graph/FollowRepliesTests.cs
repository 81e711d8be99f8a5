using NodaTime;
using TeamsBevakning.Domain.Absences;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Tests.Graph;

/// <summary>Whose mailbox answers by itself is away. It is Monday 16 November 2026, 10.00.</summary>
public sealed class FollowRepliesTests
{
    private static readonly Instant Midnight = Samples.At - Duration.FromHours(10);
    private static readonly Instant Noon = Samples.At + Duration.FromHours(2);
    private static readonly Instant ThursdayBegins = Midnight + Duration.FromDays(3);

    [Fact]
    public async Task Who_has_turned_them_on_is_away_from_today_until_they_are_turned_off()
    {
        await using var world = await WorldAsync("automatic-replies-always");

        await world.Replies.RunAsync(default);
        await world.Replies.RunAsync(default);

        (await OneAsync(world)).ShouldBe((Midnight, null));
        world.Microsoft.Answers = _ => new GraphAnswer(200, """{"status":"disabled"}""");
        world.Clock.Time += TimeSpan.FromHours(3);
        await world.Replies.RunAsync(default);

        (await world.Absences.ListAsync(default)).ShouldAllBe(absence => absence.IsOver || absence.Until <= Instant.FromDateTimeOffset(world.Clock.GetUtcNow()));
        (await world.Current.ReadAsync(default))!.StandIns.Away.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_time_that_is_set_is_known_beforehand_in_whatever_zone_it_is_written_and_follows_when_it_is_moved()
    {
        await using var world = await WorldAsync("automatic-replies-scheduled");

        await world.Replies.RunAsync(default);
        (await OneAsync(world)).ShouldBe((Noon, ThursdayBegins));

        world.Microsoft.Answers = _ => Scheduled("2026-11-16T11:00:00.0000000", "2026-11-19T23:00:00.0000000");
        await world.Replies.RunAsync(default);
        (await OneAsync(world)).ShouldBe((Noon, ThursdayBegins + Duration.FromDays(1)));
        world.Microsoft.Asked.ShouldAllBe(asked => asked.Address.AbsolutePath.EndsWith("/mailboxSettings/automaticRepliesSetting", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_a_person_has_said_counts_before_it()
    {
        await using var world = await WorldAsync("automatic-replies-scheduled");
        var person = (await PeopleAsync(world))[0];
        var said = AbsenceRule.Say([], person, (Samples.At, Samples.At + Duration.FromHours(5)), null, "borta", new Actor(person.Id, person.Name), Samples.At);
        await world.Absences.CommitAsync(said.After, [], [], said.Journal, Samples.At);

        await world.Replies.RunAsync(default);

        (await world.Absences.ListAsync(default)).Where(absence => absence.Person == person.Id).ShouldBe(said.After);
    }

    [Fact]
    public async Task One_who_says_that_she_is_back_is_not_away_again_by_the_same_reply()
    {
        await using var world = await WorldAsync("automatic-replies-always");
        await world.Replies.RunAsync(default);
        foreach (var absence in await world.Absences.ListAsync(default))
        {
            await world.Absences.CommitAsync([absence with { Version = absence.Version + 1, IsOver = true }], [], [], [], Samples.At);
        }

        await world.Replies.RunAsync(default);

        (await world.Absences.ListAsync(default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_the_journal_says_of_it_is_the_persons_own_and_is_erased_with_her()
    {
        await using var world = await WorldAsync("automatic-replies-scheduled");
        await world.Replies.RunAsync(default);
        var people = await PeopleAsync(world);

        var said = await world.AbsencesToldAsync();

        said.Select(entry => entry.By).ShouldBe(people.Select(person => person.Id.ToString()), ignoreOrder: true);
        said.ShouldAllBe(entry => entry.Note.EndsWith(", enligt automatiskt svar i Outlook", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(404, """{"error":{"code":"MailboxNotEnabledForRESTAPI"}}""")]
    [InlineData(500, "")]
    [InlineData(0, "")]
    [InlineData(200, """{"status":"sometimes"}""")]
    [InlineData(200, """{"status":"scheduled","scheduledStartDateTime":{"dateTime":"2026-11-16T12:00:00","timeZone":"Mars"},"scheduledEndDateTime":null}""")]
    [InlineData(200, "[]")]
    public async Task What_cannot_be_read_changes_nothing(int status, string body)
    {
        await using var world = await WorldAsync("automatic-replies-always");
        await world.Replies.RunAsync(default);
        var before = await world.Absences.ListAsync(default);

        world.Microsoft.Answers = _ => new GraphAnswer(status, body);
        await world.Replies.RunAsync(default);

        (await world.Absences.ListAsync(default)).ShouldBe(before);
    }

    [Fact]
    public async Task One_who_may_not_be_asked_does_not_hide_the_others_but_a_token_that_is_refused_ends_the_round()
    {
        await using var world = await WorldAsync("automatic-replies-always");
        var people = await PeopleAsync(world);
        world.Microsoft.Answers = asked => asked.AbsolutePath.Contains(people[0].Id.ToString(), StringComparison.Ordinal) ? GraphAnswer.Of("request-denied", 403) : GraphAnswer.Of("automatic-replies-always");
        await world.Replies.RunAsync(default);
        (await world.Absences.ListAsync(default)).Select(absence => absence.Person).ShouldBe(people.Skip(1).Select(person => person.Id), ignoreOrder: true);

        world.Microsoft.Asked.Clear();
        world.Microsoft.Answers = _ => GraphAnswer.Of("invalid-token", 401);
        await world.Replies.RunAsync(default);
        world.Microsoft.Asked.Count.ShouldBe(1);
    }

    private static async Task<GraphWorld> WorldAsync(string answer)
    {
        var world = await GraphWorld.BeginAsync();
        await world.ImportAsync();
        world.Microsoft.Answers = _ => GraphAnswer.Of(answer);
        return world;
    }

    private static GraphAnswer Scheduled(string from, string until) =>
        new(200, $$$"""{"status":"scheduled","scheduledStartDateTime":{"dateTime":"{{{from}}}","timeZone":"UTC"},"scheduledEndDateTime":{"dateTime":"{{{until}}}","timeZone":"UTC"}}""");

    private static async Task<List<Person>> PeopleAsync(GraphWorld world)
    {
        var register = (await world.Current.ReadAsync(default))!;
        return [.. register.Accounts.SelectMany(account => account.Administrators.Concat(account.Substitutes)).Distinct().Select(register.Find).OfType<Person>()];
    }

    /// <summary>When all who answer for accounts are away: at the same time.</summary>
    private static async Task<(Instant From, Instant? Until)> OneAsync(GraphWorld world)
    {
        var all = await world.Absences.ListAsync(default);
        all.Count.ShouldBe((await PeopleAsync(world)).Count);
        return all.Select(absence => (absence.From, absence.Until)).Distinct().ShouldHaveSingleItem();
    }
}
