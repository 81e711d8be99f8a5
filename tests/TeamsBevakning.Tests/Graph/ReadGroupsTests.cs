using NodaTime;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Tests.Graph;

/// <summary>When groups are read, and what holds when they cannot be.</summary>
public sealed class ReadGroupsTests
{
    private const string Joseph = "11111111-2222-3333-4444-555555555555";

    [Fact]
    public async Task Who_is_in_a_group_has_its_roles_as_soon_as_it_is_read_under_the_directorys_name()
    {
        await using var world = await GraphWorld.BeginAsync();
        await world.ImportAsync();
        (await world.RolesAsync(Joseph)).ShouldBe(Roles.None);

        await world.Reading.RunAsync(default);

        (await world.RolesAsync(Joseph)).ShouldBe(Roles.Substitute | Roles.Communicator);
        (await world.Current.ReadAsync(default))!.Find(new PersonId(Guid.Parse(Joseph)))!.Name.ShouldBe("Joseph Price");
        (await world.Memberships.ListAsync(default)).ShouldBe([new FollowedGroup(GraphWorld.Web, Samples.At, 1, Samples.At, GroupOutcome.Read)]);
    }

    [Fact]
    public async Task A_group_is_read_each_quarter_of_an_hour_and_not_before()
    {
        await using var world = await GraphWorld.BeginAsync();
        await world.ImportAsync();
        await world.Reading.RunAsync(default);

        world.Clock.Time += TimeSpan.FromMinutes(14);
        await world.Reading.RunAsync(default);
        world.Microsoft.Asked.Count.ShouldBe(1);

        world.Clock.Time += TimeSpan.FromMinutes(1);
        await world.Reading.RunAsync(default);
        world.Microsoft.Asked.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Who_leaves_the_group_loses_its_roles_at_the_next_reading()
    {
        await using var world = await GraphWorld.BeginAsync();
        await world.ImportAsync();
        await world.Reading.RunAsync(default);
        world.Microsoft.Answers = _ => new GraphAnswer(200, """{"value":[]}""");
        world.Clock.Time += TimeSpan.FromMinutes(15);

        await world.Reading.RunAsync(default);

        (await world.RolesAsync(Joseph)).ShouldBe(Roles.None);
    }

    [Theory]
    [InlineData(401, "invalid-token", GroupOutcome.Unauthorized)]
    [InlineData(403, "request-denied", GroupOutcome.Forbidden)]
    [InlineData(500, "error", GroupOutcome.Failed)]
    [InlineData(429, "too-many-requests", GroupOutcome.Throttled)]
    [InlineData(0, "error", GroupOutcome.OutOfReach)]
    public async Task While_it_cannot_be_read_what_was_last_read_holds_and_its_age_is_told(int status, string file, GroupOutcome outcome)
    {
        await using var world = await GraphWorld.BeginAsync();
        await world.ImportAsync();
        await world.Reading.RunAsync(default);
        world.Microsoft.Answers = _ => GraphAnswer.Of(file, status);

        for (var hour = 0; hour < 48; hour++)
        {
            world.Clock.Time += TimeSpan.FromHours(1);
            await world.Reading.RunAsync(default);
        }

        (await world.RolesAsync(Joseph)).ShouldBe(Roles.Substitute | Roles.Communicator);
        (await world.Memberships.ListAsync(default)).ShouldBe([new FollowedGroup(GraphWorld.Web, Samples.At, 1, Samples.At + Duration.FromHours(48), outcome)]);
    }

    [Fact]
    public async Task A_group_that_is_gone_has_nobody_until_it_is_there_again()
    {
        await using var world = await GraphWorld.BeginAsync();
        await world.ImportAsync();
        await world.Reading.RunAsync(default);

        world.Microsoft.Answers = _ => GraphAnswer.Of("not-found", 404);
        world.Clock.Time += TimeSpan.FromMinutes(15);
        await world.Reading.RunAsync(default);
        (await world.RolesAsync(Joseph)).ShouldBe(Roles.None);

        world.Microsoft.Answers = _ => GraphAnswer.Of("members-as-users");
        world.Clock.Time += TimeSpan.FromMinutes(15);
        await world.Reading.RunAsync(default);
        (await world.RolesAsync(Joseph)).ShouldBe(Roles.Substitute | Roles.Communicator);
    }

    [Fact]
    public async Task When_Graph_asks_us_to_wait_no_group_is_asked_for_until_then()
    {
        await using var world = await GraphWorld.BeginAsync();
        await world.ImportAsync(json => json.Replace("\"groups\": [", "\"groups\": [ { \"id\": \"annan\", \"name\": \"Annan\", \"objectId\": \"bbbbbbbb-0000-4000-8000-000000000002\" },", StringComparison.Ordinal));
        world.Microsoft.Answers = _ => GraphAnswer.Of("too-many-requests", 429, "120");

        await world.Reading.RunAsync(default);
        world.Microsoft.Asked.Count.ShouldBe(1);
        world.Clock.Time += TimeSpan.FromSeconds(119);
        await world.Reading.RunAsync(default);
        world.Microsoft.Asked.Count.ShouldBe(1);

        world.Microsoft.Answers = _ => GraphAnswer.Of("members-as-users");
        world.Clock.Time += TimeSpan.FromSeconds(1);
        await world.Reading.RunAsync(default);
        world.Microsoft.Asked.Count.ShouldBe(3);
        (await world.RolesAsync(Joseph)).ShouldBe(Roles.Substitute | Roles.Communicator);
    }

    [Fact]
    public async Task A_group_that_the_register_names_no_longer_is_forgotten_and_a_new_one_is_read_at_once()
    {
        await using var world = await GraphWorld.BeginAsync();
        await world.ImportAsync();
        await world.Reading.RunAsync(default);

        await world.ImportAsync(json => json.Replace("bbbbbbbb-0000-4000-8000-000000000001", "bbbbbbbb-0000-4000-8000-000000000002", StringComparison.Ordinal));
        (await world.RolesAsync(Joseph)).ShouldBe(Roles.None);
        await world.Reading.RunAsync(default);

        (await world.Memberships.ListAsync(default)).ShouldHaveSingleItem().Group.ToString().ShouldBe("bbbbbbbb-0000-4000-8000-000000000002");
        (await world.RolesAsync(Joseph)).ShouldBe(Roles.Substitute | Roles.Communicator);
    }

    [Fact]
    public async Task Without_groups_in_the_register_Microsoft_is_never_asked()
    {
        await using var world = await GraphWorld.BeginAsync();
        await world.Reading.RunAsync(default);
        await world.Registers.ImportAsync(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "data", "stories", "register.json")), Samples.At, default);

        await world.Reading.RunAsync(default);

        (world.Microsoft.Asked.Count + world.Microsoft.TokensAsked.Count).ShouldBe(0);
    }
}
