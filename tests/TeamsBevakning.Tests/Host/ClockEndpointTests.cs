using System.Net;
using System.Text;
using TeamsBevakning.Tests.Stories;

namespace TeamsBevakning.Tests.Host;

public sealed class ClockEndpointTests : IAsyncLifetime, IDisposable
{
    private readonly HttpClient client = new();
    private World world = null!;

    public async Task InitializeAsync() => world = await World.WithChannels();

    public async Task DisposeAsync() => await world.DisposeAsync();

    public void Dispose() => client.Dispose();

    [Theory]
    [InlineData("""{"advance":"PT8H"}""", "2026-11-16T15:00:00Z")]
    [InlineData("""{"advance":"P1DT30M"}""", "2026-11-17T07:30:00Z")]
    [InlineData("""{"advance":"PT-1H"}""", "2026-11-16T06:00:00Z")]
    [InlineData("""{"to":"2026-11-23T10:00:00+01:00"}""", "2026-11-23T09:00:00Z")]
    [InlineData("""{"to":"2026-06-23T10:00:00Z"}""", "2026-06-23T10:00:00Z")]
    public async Task It_moves_and_says_what_it_shows(string body, string shown)
    {
        (await PostAsync(body)).ShouldBe((HttpStatusCode.OK, $$"""{"now":"{{shown}}"}"""));

        (await client.GetStringAsync(new Uri(world.Host.Url, "/dev/clock"))).ShouldBe($$"""{"now":"{{shown}}"}""");
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""{"advance":"8 timmar"}""")]
    [InlineData("""{"advance":"P1M"}""")]
    [InlineData("""{"advance":"P99999D"}""")]
    [InlineData("""{"advance":8}""")]
    [InlineData("""{"to":"2026-11-23"}""")]
    [InlineData("""{"to":"2026-11-23T10:00:00"}""")]
    [InlineData("""{"to":"9999-11-23T10:00:00Z"}""")]
    [InlineData("""{"advance":"PT8H","to":"2026-11-23T10:00:00Z"}""")]
    [InlineData("""{"advance":"PT8H","when":"now"}""")]
    public async Task What_it_cannot_read_is_told_and_moves_nothing(string body)
    {
        var before = world.Now;

        var (status, text) = await PostAsync(body);

        status.ShouldBe(HttpStatusCode.BadRequest);
        text.ShouldContain("inte flyttad");
        world.Now.ShouldBe(before);
    }

    private async Task<(HttpStatusCode Status, string Body)> PostAsync(string body)
    {
        using var answer = await client.PostAsync(new Uri(world.Host.Url, "/dev/clock"), new StringContent(body, Encoding.UTF8, "application/json"));
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }
}
