using System.Net;
using System.Text;
using TeamsBevakning.Tests.Stories;
using TeamsBevakning.Tests.Teams;

namespace TeamsBevakning.Tests.Web.Callers;

/// <summary>The limit at every door of the real host.</summary>
public sealed class CallerLimitHostTests
{
    [Theory]
    [InlineData("/api/messages")]
    [InlineData("/api/intake/nobody")]
    [InlineData("/api/no/such/thing")]
    [InlineData("/webhooks/facebook")]
    public async Task A_source_refused_too_often_gets_429_with_the_time_to_wait(string path)
    {
        var host = await TrustedHost.StartAsync(("Web:RateLimit:RefusedPerMinute", "5"));
        using var client = new HttpClient { BaseAddress = host.Url };

        var answers = new List<HttpResponseMessage>();
        for (var request = 0; request < 8; request++)
        {
            answers.Add(await client.PostAsync(new Uri(path, UriKind.Relative), new StringContent("{}", Encoding.UTF8, "application/json")));
        }

        answers.Take(5).ShouldAllBe(answer => answer.StatusCode != HttpStatusCode.TooManyRequests);
        answers.Skip(6).ShouldAllBe(answer => answer.StatusCode == HttpStatusCode.TooManyRequests && answer.Headers.RetryAfter!.Delta >= TimeSpan.FromSeconds(1));
        answers.ForEach(answer => answer.Dispose());
        await host.StopAsync();
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("10.0.0.0/8", true)]
    [InlineData("127.0.0.1", false)]
    [InlineData("127.0.0.0/8", false)]
    public async Task What_a_stranger_says_of_where_it_comes_from_is_not_believed(string? proxy, bool isOneSource)
    {
        var host = await TrustedHost.StartAsync(("Web:RateLimit:RefusedPerMinute", "5"), ("Web:Proxies:0", proxy));
        using var client = new HttpClient { BaseAddress = host.Url };
        var statuses = new List<HttpStatusCode>();
        for (var request = 0; request < 12; request++)
        {
            using var message = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new StringContent("{}") };
            message.Headers.Add("X-Forwarded-For", $"198.51.100.{request}");
            using var answer = await client.SendAsync(message);
            statuses.Add(answer.StatusCode);
        }

        statuses.Contains(HttpStatusCode.TooManyRequests).ShouldBe(isOneSource);
        await host.StopAsync();
    }

    [Fact]
    public async Task A_token_of_a_mebibyte_is_refused_like_every_other()
    {
        var host = await TrustedHost.StartAsync();

        (await host.PostAsync(TrustedHost.Addressed(Activities.PersonalMessage("Anna Berg", "hej")), new string('A', 1 << 20))).ShouldBe(401);

        await host.StopAsync();
    }
}
