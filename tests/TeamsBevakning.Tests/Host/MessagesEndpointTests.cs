using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using TeamsBevakning.Tests.Stories;

namespace TeamsBevakning.Tests.Host;

public sealed class MessagesEndpointTests : IAsyncLifetime, IDisposable
{
    private readonly HttpClient client = new();
    private World world = null!;

    private Uri Address => new(world.Host.Url, "/api/messages");

    public async Task InitializeAsync() => world = await World.WithChannels();

    public async Task DisposeAsync() => await world.DisposeAsync();

    public void Dispose() => client.Dispose();

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task Only_POST_is_allowed(string method)
    {
        using var answer = await client.SendAsync(new HttpRequestMessage(new HttpMethod(method), Address));

        answer.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"type":""}""")]
    [InlineData("""{"type":7}""")]
    [InlineData("""{"type":"message","type":"invoke"}""")]
    public async Task A_body_that_is_no_activity_is_a_bad_request(string body)
    {
        using var answer = await client.PostAsync(Address, new StringContent(body, Encoding.UTF8, "application/json"));

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("somethingNew")]
    [InlineData("typing")]
    [InlineData("messageReaction")]
    [InlineData("event")]
    [InlineData("conversationUpdate")]
    public async Task A_kind_of_activity_that_means_nothing_to_us_is_accepted_and_changes_nothing(string type)
    {
        var activity = Activities.PersonalMessage("Anna Berg", "hej");
        activity["type"] = type;

        (await world.Sends(activity)).Status.ShouldBe(200);

        world.Connector.Memory.Calls.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("\0")]
    [InlineData("a:1\n2")]
    public async Task A_conversation_that_no_address_and_no_header_can_name_is_refused(string id)
    {
        var activity = Activities.PersonalMessage("Anna Berg", "hej");
        activity["conversation"]!["id"] = id;

        (await world.Sends(activity)).Status.ShouldBe(400);
    }

    [Fact]
    public async Task An_invoke_that_nobody_answers_is_not_implemented()
    {
        var activity = Activities.PersonalMessage("Anna Berg", "hej");
        (activity["type"], activity["name"], activity["value"]) = ("invoke", "composeExtension/setting", new JsonObject());

        (await world.Sends(activity)).Status.ShouldBe(501);
    }
}
