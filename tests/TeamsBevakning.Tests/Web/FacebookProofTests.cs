using System.Net;
using System.Text;

namespace TeamsBevakning.Tests.Web;

public sealed class FacebookProofTests(SourcesHost host) : IClassFixture<SourcesHost>
{
    private static readonly byte[] Body = TestData.Bytes("facebook/comment-add.json");

    private static readonly Dictionary<string, string?> Forgeries = new()
    {
        ["missing"] = null,
        ["empty"] = string.Empty,
        ["without prefix"] = FacebookCalls.Sign(Body)[7..],
        ["of the old header's algorithm"] = FacebookCalls.Sign(Body).Replace("sha256", "sha1", StringComparison.Ordinal),
        ["with another secret"] = FacebookCalls.Sign(Body, "another"),
        ["with the verify token"] = FacebookCalls.Sign(Body, "meatyhamhock"),
        ["cut"] = FacebookCalls.Sign(Body)[..^2],
        ["of another body"] = FacebookCalls.Sign(TestData.Bytes("facebook/comment-edited.json")),
        ["of the unescaped body"] = FacebookCalls.Sign(Encoding.UTF8.GetBytes(System.Text.RegularExpressions.Regex.Unescape(Encoding.UTF8.GetString(Body)))),
        ["twice"] = $"{FacebookCalls.Sign(Body)}, {FacebookCalls.Sign(Body)}",
    };

    public static TheoryData<string> Kinds => [.. Forgeries.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Call_with_a_signature_that_proves_nothing_is_refused(string kind)
    {
        (await FacebookCalls.SendAsync(host, Body, Forgeries[kind])).ShouldBe(401);
        host.Count("comment").ShouldBe(0);
    }

    [Fact]
    public async Task Handshake_of_the_documentation_is_answered_with_its_challenge()
    {
        using var response = await host.Http.GetAsync($"/webhooks/facebook?{TestData.Text("facebook/handshake.txt").Trim()}");

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("text/plain");
        (await response.Content.ReadAsStringAsync()).ShouldBe("1158201444");
    }

    [Theory]
    [InlineData("")]
    [InlineData("?hub.mode=subscribe&hub.challenge=1")]
    [InlineData("?hub.mode=subscribe&hub.challenge=1&hub.verify_token=")]
    [InlineData("?hub.mode=subscribe&hub.challenge=1&hub.verify_token=MEATYHAMHOCK")]
    [InlineData("?hub.mode=subscribe&hub.challenge=1&hub.verify_token=meatyhamhock&hub.verify_token=x")]
    [InlineData("?hub.mode=unsubscribe&hub.challenge=1&hub.verify_token=meatyhamhock")]
    [InlineData("?hub.challenge=1&hub.verify_token=meatyhamhock")]
    [InlineData("?hub.mode=subscribe&hub.verify_token=meatyhamhock")]
    public async Task Handshake_that_is_not_right_is_answered_403(string query)
    {
        using var response = await host.Http.GetAsync($"/webhooks/facebook{query}");

        response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await response.Content.ReadAsStringAsync()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData("hej")]
    [InlineData("{\"object\":")]
    public async Task Body_that_is_not_JSON_is_answered_400(string body) =>
        (await FacebookCalls.SendAsync(host, Encoding.UTF8.GetBytes(body))).ShouldBe(400);
}
