using System.Net;
using TeamsBevakning.Storage.Sql;
using TeamsBevakning.Tests.Stories;

namespace TeamsBevakning.Tests.Health;

public sealed class HealthEndpointTests : IAsyncLifetime, IDisposable
{
    private readonly HttpClient client = new();
    private World world = null!;

    public async Task InitializeAsync() => world = await World.WithChannels();

    public async Task DisposeAsync() => await world.DisposeAsync();

    public void Dispose() => client.Dispose();

    [Fact]
    public async Task A_program_at_work_is_live_and_ready()
    {
        (await GetAsync("live")).ShouldBe((HttpStatusCode.OK, """{"status":"live","failing":[]}"""));
        (await GetAsync("ready")).ShouldBe((HttpStatusCode.OK, """{"status":"ready","failing":[]}"""));
    }

    [Theory]
    [InlineData("create trigger full before insert on program begin select raise(abort, 'database or disk is full'); end", "\"store-write\"")]
    [InlineData("drop table program", "\"store-read\",\"store-write\"")]
    [InlineData("pragma user_version = 999", "\"schema\",\"store-write\"")]
    [InlineData("delete from policy", "\"policy\"")]
    public async Task What_does_not_hold_is_named_by_its_id_and_nothing_else_is_told(string broken, string failing)
    {
        await world.Host.Get<SqlDatabase>().WriteAsync(session => session.Execute(broken));

        (await GetAsync("ready")).ShouldBe((HttpStatusCode.ServiceUnavailable, $$"""{"status":"unready","failing":[{{failing}}]}"""));
        (await GetAsync("live")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("live")]
    [InlineData("ready")]
    public async Task It_can_be_asked_without_a_body_and_is_never_kept(string which)
    {
        using var answer = await client.SendAsync(new HttpRequestMessage(HttpMethod.Head, new Uri(world.Host.Url, $"/health/{which}")));

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Headers.CacheControl.ShouldNotBeNull().NoStore.ShouldBeTrue();
    }

    private async Task<(HttpStatusCode Status, string Body)> GetAsync(string which)
    {
        using var answer = await client.GetAsync(new Uri(world.Host.Url, $"/health/{which}"));
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }
}
