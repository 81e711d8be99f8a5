using System.Net;
using System.Text.Json.Nodes;

namespace TeamsBevakning.BotFramework.Tests.Connector;

public sealed class QuestionTests : IDisposable
{
    private readonly BotHouse house = BotHouse.WithoutCredentials();

    public void Dispose() => house.Dispose();

    [Fact]
    public async Task Page_of_members_is_asked_for_and_read_as_recorded()
    {
        var page = await AskAsync("GET_v3_conversations_conv_pagedmembers-200", (turn, token) => TeamsInfo.GetPagedMembersAsync(turn, 2, null, token));

        page.ContinuationToken.ShouldBeNull();
        page.Members!.Count.ShouldBe(6);
        (page.Members[0].Id, page.Members[0].GivenName, page.Members[0].AadObjectId, page.Members[0].UserRole, page.Members[0].TenantId).ShouldBe((
            "29:1-adele", "Adele", "aaaaaaaa-0000-4000-8000-000000000002", "user", "11111111-1111-4111-8111-111111111111"));
    }

    [Fact]
    public async Task Next_page_is_asked_for_with_its_token_escaped()
    {
        house.Wire.Answer("/pagedmembers", HttpStatusCode.OK, """{"members":[],"continuationToken":"next"}""");
        TeamsPagedMembersResult? page = null;

        await house.PostAsync(
            Recordings.Activity("group-message-text"),
            new RecordingBot(async (turn, token) => page = await TeamsInfo.GetPagedMembersAsync(turn, continuationToken: "a&b=c", cancellationToken: token)));

        house.Wire.Requests.ShouldHaveSingleItem().Path.ShouldEndWith("/pagedmembers?continuationToken=a%26b%3Dc");
        page!.ContinuationToken.ShouldBe("next");
    }

    [Fact]
    public async Task Team_is_asked_for_and_read_as_recorded()
    {
        var team = await AskAsync("GET_v3_teams_team_-200", (turn, token) => TeamsInfo.GetTeamDetailsAsync(turn, null, token));

        (team.Name, team.AadGroupId, team.ChannelCount, team.MemberCount, team.Type).ShouldBe((
            "Engineering", "33333333-3333-4333-8333-333333333333", 2, 6, "standard"));
    }

    [Fact]
    public async Task Channels_of_a_team_are_asked_for_and_read_as_recorded()
    {
        var channels = await AskAsync("GET_v3_teams_team_conversations-200", (turn, token) => TeamsInfo.GetTeamChannelsAsync(turn, null, token));

        channels.Select(channel => channel.Name).ShouldBe([null, "Notifications"]);
    }

    [Fact]
    public async Task Team_asked_for_outside_of_a_team_is_a_mistake() =>
        await Should.ThrowAsync<InvalidOperationException>(() => house.PostAsync(
            Recordings.Activity("personal-message-text"), new RecordingBot((turn, token) => TeamsInfo.GetTeamDetailsAsync(turn, null, token))));

    [Theory]
    [InlineData("https://smba.example/emea", "https://smba.example/emea/")]
    [InlineData("https://smba.example/emea/", "https://smba.example/emea/")]
    [InlineData("https://smba.example", "https://smba.example/")]
    public void Service_url_ends_in_a_slash_whether_or_not_it_was_given(string given, string used)
    {
        using var client = new HttpClient(house.Wire, disposeHandler: false);
        using var connector = new ConnectorClient(new Uri(given), new ServiceClientCredentials(), client);

        connector.BaseUri.AbsoluteUri.ShouldBe(used);
    }

    [Theory]
    [InlineData("a/b?c#d", "a%2Fb%3Fc%23d")]
    [InlineData("19:x@thread.tacv2;messageid=1", "19%3Ax%40thread.tacv2%3Bmessageid%3D1")]
    [InlineData("å ../%2e", "%C3%A5%20..%2F%252e")]
    public async Task Ids_stay_inside_their_part_of_the_path(string id, string escaped)
    {
        using var client = new HttpClient(house.Wire, disposeHandler: false);
        using var connector = new ConnectorClient(new Uri("https://smba.example/emea"), new ServiceClientCredentials(), client);

        await connector.Conversations.SendToConversationAsync(id, MessageFactory.Text("hej"), CancellationToken.None);

        house.Wire.Requests.ShouldHaveSingleItem().Path.ShouldBe($"/emea/v3/conversations/{escaped}/activities");
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    public async Task Id_that_cannot_be_part_of_a_path_is_refused_before_any_call(string id)
    {
        using var client = new HttpClient(house.Wire, disposeHandler: false);
        using var connector = new ConnectorClient(new Uri("https://smba.example/emea"), new ServiceClientCredentials(), client);

        await Should.ThrowAsync<ArgumentException>(async () => await connector.Conversations.DeleteActivityAsync("conversation", id, CancellationToken.None));

        house.Wire.Requests.ShouldBeEmpty();
    }

    /// <summary>Asks within a turn of the recorded team, and gives the recorded answer; path and verb must be the recorded ones.</summary>
    private async Task<T> AskAsync<T>(string recording, Func<ITurnContext, CancellationToken, Task<T>> ask)
    {
        var recorded = Recordings.Connector(recording);
        house.Wire.Answer("/v3/", HttpStatusCode.OK, recorded["response"]!["body"]!.ToJsonString());
        T? answer = default;
        var place = recording.Contains("teams", StringComparison.Ordinal) ? "channel-message-post-or-reply" : "group-message-text";

        await house.PostAsync(Recordings.Activity(place), new RecordingBot(async (turn, token) => answer = await ask(turn, token)));

        var sent = house.Wire.Requests.ShouldHaveSingleItem();
        (sent.Method.Method, sent.Path).ShouldBe((Text(recorded["request"]!["method"]), Text(recorded["request"]!["path"])));
        return answer!;
    }

    private static string Text(JsonNode? node) => node!.GetValue<string>();
}
