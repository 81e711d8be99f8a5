using NodaTime;
using TeamsBevakning.Domain.Absences;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Tests.Graph;

/// <summary>Whose calendar shows out of office is away. It is Monday 16 November 2026, 10.00; forshaga's working day is 08.00–16.30, which is one hour later than UTC.</summary>
public sealed class FollowCalendarsTests
{
    private static readonly Instant Midnight = Samples.At - Duration.FromHours(10);
    private static readonly Duration Day = Duration.FromDays(1);

    [Fact]
    public async Task Whole_days_are_those_of_the_municipality_whatever_zone_they_are_told_in_and_what_is_shown_otherwise_counts_not()
    {
        await using var world = await WorldAsync(
            Event("2026-11-18T00:00:00", "2026-11-20T00:00:00", isAllDay: true),
            Event("2026-11-16T07:00:00", "2026-11-16T16:00:00", "busy"),
            Event("2026-11-17T00:00:00", "2026-11-18T00:00:00", "workingElsewhere", isAllDay: true),
            Event("2026-11-23T00:00:00", "2026-11-24T00:00:00", isAllDay: true, isCancelled: true));

        await world.Calendars.RunAsync(default);
        await world.Calendars.RunAsync(default);

        (await TimesAsync(world)).ShouldBe([(Midnight + (2 * Day), Midnight + (4 * Day))]);
        world.Microsoft.Asked.First().Address.PathAndQuery.ShouldEndWith(
            "/calendarView?startDateTime=2026-11-15T23:00:00Z&endDateTime=2026-11-29T23:00:00Z&$select=start,end,showAs,isAllDay,isCancelled&$top=100");
        world.Microsoft.Preferred.ShouldBe("outlook.timezone=\"UTC\"");
        (await world.AbsencesToldAsync()).ShouldAllBe(entry => entry.Note.EndsWith("är borta ons 18–tor 19 nov 2026, enligt kalendern i Outlook", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Half_a_working_day_is_the_least_and_times_with_no_work_between_are_one()
    {
        await using var world = await WorldAsync(
            Event("2026-11-16T11:00:00", "2026-11-16T13:00:00"),
            Event("2026-11-17T07:00:00", "2026-11-17T11:15:00"),
            Event("2026-11-18T11:00:00", "2026-11-18T16:00:00"),
            Event("2026-11-19T06:30:00", "2026-11-19T15:30:00"),
            Event("2026-11-21T00:00:00", "2026-11-22T00:00:00", isAllDay: true));

        await world.Calendars.RunAsync(default);

        (await TimesAsync(world)).ShouldBe([(At(17, 8, 0), At(17, 12, 15)), (At(18, 12, 0), At(19, 16, 30))]);
    }

    [Fact]
    public async Task It_follows_when_an_event_is_moved_or_removed_and_leaves_what_has_begun_as_ended_now()
    {
        await using var world = await WorldAsync(Event("2026-11-16T00:00:00", "2026-11-17T00:00:00", isAllDay: true), Event("2026-11-24T00:00:00", "2026-11-25T00:00:00", isAllDay: true));
        await world.Calendars.RunAsync(default);
        foreach (var absence in await world.Absences.DueAsync(Samples.At, default))
        {
            await world.Absences.CommitAsync([absence with { Version = absence.Version + 1, HasBegun = true }], [], [], [], Samples.At);
        }

        Answers(world, Event("2026-11-16T00:00:00", "2026-11-18T00:00:00", isAllDay: true));
        await world.Calendars.RunAsync(default);
        (await TimesAsync(world)).ShouldBe([(Midnight, Midnight + (2 * Day))]);

        Answers(world);
        await world.Calendars.RunAsync(default);
        (await TimesAsync(world)).ShouldBe([(Midnight, Samples.At)]);
    }

    [Fact]
    public async Task What_a_person_has_said_counts_before_it_and_one_who_says_that_she_is_back_is_not_away_again()
    {
        await using var world = await WorldAsync(Event("2026-11-16T00:00:00", "2026-11-17T00:00:00", isAllDay: true), Event("2026-11-18T00:00:00", "2026-11-19T00:00:00", isAllDay: true));
        var person = (await PeopleAsync(world))[0];
        var said = AbsenceRule.Say([], person, (At(18, 12, 0), At(19, 0, 0)), null, "borta", new Actor(person.Id, person.Name), Samples.At);
        await world.Absences.CommitAsync(said.After, [], [], said.Journal, Samples.At);
        await world.Calendars.RunAsync(default);

        var own = (await world.Absences.ListAsync(default)).Where(absence => absence.Person == person.Id).ToList();
        own.Select(absence => (absence.From, absence.Until)).ShouldBe([(Midnight, Midnight + Day), (At(18, 12, 0), At(19, 0, 0))]);
        await world.Absences.CommitAsync([own[0] with { Version = 2, IsOver = true }], [], [], [], Samples.At);
        await world.Calendars.RunAsync(default);

        (await world.Absences.ListAsync(default)).Where(absence => absence.Person == person.Id).ShouldBe(said.After);
    }

    [Fact]
    public async Task All_pages_are_read_and_none_elsewhere()
    {
        await using var world = await WorldAsync();
        var (first, second) = (Event("2026-11-18T00:00:00", "2026-11-19T00:00:00", isAllDay: true), Event("2026-11-24T00:00:00", "2026-11-25T00:00:00", isAllDay: true));
        world.Microsoft.Answers = asked => asked.Query.Contains("skip", StringComparison.Ordinal)
            ? new GraphAnswer(200, $$"""{"value":[{{second}}]}""")
            : new GraphAnswer(200, $$"""{"value":[{{first}}],"@odata.nextLink":"https://graph.microsoft.com{{asked.AbsolutePath}}?$skip=100"}""");
        await world.Calendars.RunAsync(default);
        (await TimesAsync(world)).Count.ShouldBe(2);
        var known = await world.Absences.ListAsync(default);

        world.Microsoft.Answers = _ => new GraphAnswer(200, """{"value":[],"@odata.nextLink":"https://evil.example/v1.0/users"}""");
        await world.Calendars.RunAsync(default);

        (await world.Absences.ListAsync(default)).ShouldBe(known);
        world.Microsoft.Asked.ShouldAllBe(asked => asked.Address.Host == "graph.microsoft.com");
    }

    [Theory]
    [InlineData(404, """{"error":{"code":"ResourceNotFound"}}""", false)]
    [InlineData(403, """{"error":{"code":"ErrorAccessDenied"}}""", false)]
    [InlineData(429, """{"error":{"code":"TooManyRequests"}}""", true)]
    [InlineData(500, "", false)]
    [InlineData(0, "", true)]
    [InlineData(200, "{}", false)]
    [InlineData(200, "[]", false)]
    public async Task What_cannot_be_read_changes_nothing_and_too_much_asking_ends_the_round(int status, string body, bool ends)
    {
        await using var world = await WorldAsync(Event("2026-11-18T00:00:00", "2026-11-19T00:00:00", isAllDay: true));
        await world.Calendars.RunAsync(default);
        var before = await world.Absences.ListAsync(default);
        world.Microsoft.Asked.Clear();

        world.Microsoft.Answers = _ => new GraphAnswer(status, body, status == 429 ? "10" : null);
        await world.Calendars.RunAsync(default);

        (await world.Absences.ListAsync(default)).ShouldBe(before);
        world.Microsoft.Asked.Count.ShouldBe(ends ? 1 : (await PeopleAsync(world)).Count);
    }

    [Fact]
    public async Task An_event_whose_times_nobody_knows_is_passed_over()
    {
        await using var world = await WorldAsync("""{"showAs":"oof","start":{"dateTime":"i morgon","timeZone":"UTC"},"end":null}""", "null", """{"showAs":"oof"}""", Event("2026-11-19T00:00:00", "2026-11-18T00:00:00"));

        await world.Calendars.RunAsync(default);

        (await world.Absences.ListAsync(default)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("9999-12-31T23:59:59", "UTC")]
    [InlineData("9999-12-31T23:59:59", "Pacific Standard Time")]
    [InlineData("9998-12-31T00:00:00", "UTC")]
    [InlineData("0001-01-01T00:00:00", "UTC")]
    public async Task An_event_that_never_ends_hinders_no_other(string end, string zone)
    {
        await using var world = await WorldAsync($$$"""
            {"showAs":"oof","isAllDay":false,"start":{"dateTime":"2026-11-18T00:00:00","timeZone":"UTC"},"end":{"dateTime":"{{{end}}}","timeZone":"{{{zone}}}"}}
            """);

        await world.Calendars.RunAsync(default);

        world.Microsoft.Asked.Count.ShouldBe((await PeopleAsync(world)).Count);
        (await world.Absences.ListAsync(default)).ShouldBeEmpty();
    }

    private static async Task<GraphWorld> WorldAsync(params string[] events)
    {
        var world = await GraphWorld.BeginAsync();
        await world.ImportAsync();
        Answers(world, events);
        return world;
    }

    private static void Answers(GraphWorld world, params string[] events) => world.Microsoft.Answers = _ => new GraphAnswer(200, $$"""{"value":[{{string.Join(',', events)}}]}""");

    private static string Event(string from, string until, string showAs = "oof", bool isAllDay = false, bool isCancelled = false) => $$$"""
        {"@odata.etag":"x","id":"y","showAs":"{{{showAs}}}","isAllDay":{{{(isAllDay ? "true" : "false")}}},"isCancelled":{{{(isCancelled ? "true" : "false")}}},
         "start":{"dateTime":"{{{from}}}.0000000","timeZone":"UTC"},"end":{"dateTime":"{{{until}}}.0000000","timeZone":"UTC"}}
        """;

    private static Instant At(int day, int hour, int minute) => Midnight + Duration.FromDays(day - 16) + Duration.FromHours(hour) + Duration.FromMinutes(minute);

    private static async Task<List<Person>> PeopleAsync(GraphWorld world)
    {
        var register = (await world.Current.ReadAsync(default))!;
        return [.. register.Accounts.SelectMany(account => account.Administrators.Concat(account.Substitutes)).Distinct().Select(register.Find).OfType<Person>()];
    }

    /// <summary>When all who answer for accounts are away: at the same times.</summary>
    private static async Task<IReadOnlyList<(Instant From, Instant? Until)>> TimesAsync(GraphWorld world)
    {
        var all = await world.Absences.ListAsync(default);
        var times = all.GroupBy(absence => absence.Person).Select(each => each.Select(absence => (absence.From, absence.Until)).Order().ToList()).ToList();
        times.Count.ShouldBe((await PeopleAsync(world)).Count);
        times.ShouldAllBe(each => each.SequenceEqual(times[0]));
        return times[0];
    }
}
