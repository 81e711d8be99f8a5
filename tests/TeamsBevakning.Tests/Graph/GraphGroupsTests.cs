using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Graph;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Tests.Graph;

/// <summary>What Graph is asked, and what its answers are taken for.</summary>
public sealed class GraphGroupsTests
{
    private static readonly PersonId Joseph = new(Guid.Parse("11111111-2222-3333-4444-555555555555"));

    [Fact]
    public async Task Users_are_read_with_the_query_and_the_header_that_the_cast_to_users_asks_for()
    {
        await using var world = await GraphWorld.BeginAsync();

        var members = (await world.Groups.ReadAsync(GraphWorld.Web, default)).ShouldBeOfType<GroupReading.Members>();

        members.People.ShouldBe([new Person(Joseph, "Joseph Price", null)]);
        var (address, proof, consistency) = world.Microsoft.Asked.ShouldHaveSingleItem();
        address.AbsoluteUri.ShouldBe(
            "https://graph.microsoft.com/v1.0/groups/bbbbbbbb-0000-4000-8000-000000000001/transitiveMembers/microsoft.graph.user?$count=true&$select=id,displayName&$top=999");
        (proof, consistency).ShouldBe(("Bearer a-token-for-graph", "eventual"));
    }

    [Fact]
    public async Task A_token_is_asked_for_once_with_the_secret_for_Graph_alone()
    {
        await using var world = await GraphWorld.BeginAsync();

        await world.Groups.ReadAsync(GraphWorld.Web, default);
        await world.Groups.ReadAsync(GraphWorld.Web, default);

        var (address, form) = world.Microsoft.TokensAsked.ShouldHaveSingleItem();
        address.AbsoluteUri.ShouldBe("https://login.microsoftonline.com/5f1e0000-0000-4000-8000-000000000001/oauth2/v2.0/token");
        form.ShouldContain("grant_type=client_credentials");
        form.ShouldContain("client_secret=a+secret");
        form.ShouldContain("scope=https%3A%2F%2Fgraph.microsoft.com%2F.default");
    }

    [Theory]
    [InlineData("UsGovernment", "login.microsoftonline.us", "graph.microsoft.us")]
    [InlineData("UsGovernmentDod", "login.microsoftonline.us", "dod-graph.microsoft.us")]
    [InlineData("China", "login.chinacloudapi.cn", "microsoftgraph.chinacloudapi.cn")]
    public async Task In_another_cloud_both_are_asked_there(string cloud, string login, string graph)
    {
        await using var world = await GraphWorld.BeginAsync(GraphWorld.Settings with { Cloud = cloud });

        (await world.Groups.ReadAsync(GraphWorld.Web, default)).ShouldBeOfType<GroupReading.Members>();

        world.Microsoft.TokensAsked.ShouldHaveSingleItem().Address.Host.ShouldBe(login);
        Uri.UnescapeDataString(world.Microsoft.TokensAsked.First().Form).ShouldContain($"scope=https://{graph}/.default");
        world.Microsoft.Asked.ShouldHaveSingleItem().Address.Host.ShouldBe(graph);
    }

    [Fact]
    public async Task Every_page_is_read_with_the_header_and_by_the_whole_link()
    {
        await using var world = await GraphWorld.BeginAsync();
        world.Microsoft.Answers = address => GraphAnswer.Of(address.Query.Contains("skiptoken", StringComparison.Ordinal) ? "members-as-users" : "next-link");

        var members = (await world.Groups.ReadAsync(GraphWorld.Web, default)).ShouldBeOfType<GroupReading.Members>();

        members.People.Select(person => person.Name).ShouldBe(["Joseph Price", "Vera Webb"]);
        world.Microsoft.Asked.Select(asked => asked.Consistency).ShouldBe(["eventual", "eventual"]);
        world.Microsoft.Asked.Last().Address.Query.ShouldEndWith("&$skiptoken=X%274453707%27");
    }

    [Fact]
    public async Task Members_that_are_no_users_are_nobody()
    {
        await using var world = await GraphWorld.BeginAsync();
        world.Microsoft.Answers = _ => GraphAnswer.Of("members-of-several-kinds");

        var members = (await world.Groups.ReadAsync(GraphWorld.Web, default)).ShouldBeOfType<GroupReading.Members>();

        // Where names may not be read the id stands for it.
        members.People.ShouldBe([new Person(Joseph, Joseph.ToString(), null)]);
    }

    [Theory]
    [InlineData("https://graph.microsoft.com.evil.example/v1.0/groups?$skiptoken=1")]
    [InlineData("https://evil.example/v1.0/groups")]
    [InlineData("http://graph.microsoft.com/v1.0/groups?$skiptoken=1")]
    [InlineData("https://graph.microsoft.com:8443/v1.0/groups?$skiptoken=1")]
    [InlineData("https://graph.microsoft.com@evil.example/v1.0/groups")]
    [InlineData("/v1.0/groups?$skiptoken=1")]
    [InlineData("")]
    public async Task A_next_page_elsewhere_is_not_followed_and_the_group_is_not_known(string link)
    {
        await using var world = await GraphWorld.BeginAsync();
        world.Microsoft.Answers = _ => new GraphAnswer(200, $$"""{"value":[],"@odata.nextLink":"{{link}}"}""");

        (await world.Groups.ReadAsync(GraphWorld.Web, default)).ShouldBe(new GroupReading.Unknown(GroupOutcome.Failed, "next page elsewhere"));

        world.Microsoft.Asked.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Pages_without_end_are_given_up()
    {
        await using var world = await GraphWorld.BeginAsync();
        world.Microsoft.Answers = _ => GraphAnswer.Of("next-link");

        (await world.Groups.ReadAsync(GraphWorld.Web, default)).ShouldBe(new GroupReading.Unknown(GroupOutcome.Failed, "too many pages"));
    }

    [Theory]
    [InlineData(401, "invalid-token", null, GroupOutcome.Unauthorized, "401 InvalidAuthenticationToken")]
    [InlineData(403, "request-denied", null, GroupOutcome.Forbidden, "403 Authorization_RequestDenied")]
    [InlineData(400, "error", null, GroupOutcome.Failed, "400 invalidRange")]
    [InlineData(429, "too-many-requests", null, GroupOutcome.Throttled, "429 TooManyRequests")]
    [InlineData(500, "error", null, GroupOutcome.Failed, "500 invalidRange")]
    [InlineData(503, "error", null, GroupOutcome.Failed, "503 invalidRange")]
    public async Task A_refusal_is_what_it_is(int status, string file, string? retryAfter, GroupOutcome outcome, string detail)
    {
        await using var world = await GraphWorld.BeginAsync();
        world.Microsoft.Answers = _ => GraphAnswer.Of(file, status, retryAfter);

        (await world.Groups.ReadAsync(GraphWorld.Web, default)).ShouldBe(new GroupReading.Unknown(outcome, detail));

        world.Microsoft.Asked.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(429, "10", 10)]
    [InlineData(429, "Mon, 16 Nov 2026 09:02:00 GMT", 120)]
    [InlineData(503, "30", 30)]
    public async Task How_long_Graph_asks_us_to_wait_is_kept(int status, string retryAfter, int seconds)
    {
        await using var world = await GraphWorld.BeginAsync();
        world.Microsoft.Answers = _ => GraphAnswer.Of("too-many-requests", status, retryAfter);

        (await world.Groups.ReadAsync(GraphWorld.Web, default))
            .ShouldBe(new GroupReading.Unknown(GroupOutcome.Throttled, $"{status} TooManyRequests", TimeSpan.FromSeconds(seconds)));
    }

    [Fact]
    public async Task A_group_that_is_not_there_is_told_by_Graph_and_not_by_a_proxy()
    {
        await using var world = await GraphWorld.BeginAsync();

        world.Microsoft.Answers = _ => GraphAnswer.Of("not-found", 404);
        (await world.Groups.ReadAsync(GraphWorld.Web, default)).ShouldBeOfType<GroupReading.NotFound>();
        world.Microsoft.Answers = _ => new GraphAnswer(404, "<html>Not Found</html>");
        (await world.Groups.ReadAsync(GraphWorld.Web, default)).ShouldBe(new GroupReading.Unknown(GroupOutcome.Failed, "404"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{"value":null}""")]
    [InlineData("""{"value":{}}""")]
    [InlineData("""{"value":[{"id":7}]}""")]
    [InlineData("<html>Sign in to the network</html>")]
    public async Task An_answer_that_makes_no_sense_is_not_an_empty_group(string body)
    {
        await using var world = await GraphWorld.BeginAsync();
        world.Microsoft.Answers = _ => new GraphAnswer(200, body);

        (await world.Groups.ReadAsync(GraphWorld.Web, default)).ShouldBeOfType<GroupReading.Unknown>().Outcome.ShouldBe(GroupOutcome.Failed);
    }

    [Theory]
    [InlineData(0, GroupOutcome.OutOfReach)]
    [InlineData(302, GroupOutcome.Failed)]
    public async Task A_cut_connection_or_a_redirect_is_no_answer(int status, GroupOutcome outcome)
    {
        await using var world = await GraphWorld.BeginAsync();
        world.Microsoft.Answers = _ => new GraphAnswer(status, string.Empty);

        (await world.Groups.ReadAsync(GraphWorld.Web, default)).ShouldBeOfType<GroupReading.Unknown>().Outcome.ShouldBe(outcome);
    }

    [Fact]
    public async Task Without_a_token_Graph_is_not_asked()
    {
        await using var world = await GraphWorld.BeginAsync();
        world.Microsoft.Token = new GraphAnswer(401, """{"error":"invalid_client","error_description":"AADSTS7000222: The provided client secret keys are expired."}""");

        (await world.Groups.ReadAsync(GraphWorld.Web, default)).ShouldBe(new GroupReading.Unknown(GroupOutcome.NoToken, "invalid_client"));

        world.Microsoft.Asked.ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_settings_nobody_is_asked()
    {
        await using var world = await GraphWorld.BeginAsync(GraphWorld.Settings with { ClientSecret = string.Empty });

        (await world.Groups.ReadAsync(GraphWorld.Web, default)).ShouldBeOfType<GroupReading.Unknown>().Outcome.ShouldBe(GroupOutcome.NotConfigured);

        world.Microsoft.TokensAsked.ShouldBeEmpty();
    }
}
