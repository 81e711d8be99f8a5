using System.Net;
using System.Text;
using TeamsBevakning.Tests.Stories;

namespace TeamsBevakning.Tests.Web;

public sealed class ClockLimitTests
{
    [Theory]
    [InlineData("""{"advance":"PT9223372036854775807H"}""")]
    [InlineData("""{"advance":"P2147483647W"}""")]
    [InlineData("""{"advance":"P3660D"}""")]
    public async Task The_clock_is_not_moved_out_of_the_years_that_are_reckoned_with(string body)
    {
        await using var world = await World.WithChannels();
        using var client = new HttpClient();
        using var last = await client.PostAsync(new Uri(world.Host.Url, "/dev/clock"), Json("""{"to":"2198-12-31T00:00:00Z"}"""));
        last.StatusCode.ShouldBe(HttpStatusCode.OK);
        var before = world.Now;

        using var answer = await client.PostAsync(new Uri(world.Host.Url, "/dev/clock"), Json(body));

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("inte flyttad");
        world.Now.ShouldBe(before);
    }

    private static StringContent Json(string body) => new(body, Encoding.UTF8, "application/json");
}
