using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using TeamsBevakning.Slices;

namespace TeamsBevakning.Tests.Stories;

public sealed class HeartbeatTests : IAsyncLifetime
{
    private readonly ConcurrentQueue<string> beats = new();
    private WebApplication listener = null!;
    private int status = 200;
    private World world = null!;

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        listener = builder.Build();
        listener.Run(context =>
        {
            beats.Enqueue($"{context.Request.Method} {context.Request.Path}{context.Request.QueryString} {string.Join(' ', context.Request.Headers.Keys)}");
            (context.Response.StatusCode, context.Response.Headers.Location) = (status, "/elsewhere");
            return Task.CompletedTask;
        });
        await listener.StartAsync();
        world = await World.With(new Dictionary<string, string?> { ["Watch:Heartbeat:Url"] = $"{listener.Urls.Single()}/ping/our-key" }, World.Kultur, World.Kommunikation);
    }

    public async Task DisposeAsync()
    {
        await world.DisposeAsync();
        await listener.DisposeAsync();
    }

    [Fact]
    public async Task When_all_is_well_the_address_is_called_without_data()
    {
        await world.SelfChecked();

        (await BeatAsync()).ShouldBe(HeartbeatOutcome.Beaten);

        beats.ShouldBe(["GET /ping/our-key Host"]);
    }

    [Theory]
    [InlineData("update upkeep set unmended = 1", "self-check-found")]
    [InlineData("update upkeep set ran_at = ran_at - 240000", "self-check-silent")]
    [InlineData("create trigger full before insert on program begin select raise(abort, 'database or disk is full'); end", "store-write")]
    public async Task When_something_is_amiss_it_is_not_called_and_what_is_amiss_is_logged(string broken, string logged)
    {
        await world.SelfChecked();
        await world.InStore(broken);

        (await BeatAsync()).ShouldBe(HeartbeatOutcome.Withheld);

        beats.ShouldBeEmpty();
        world.Host.Log.All.ShouldContain($"The heartbeat is withheld: {logged}");
    }

    [Theory]
    [InlineData(302)]
    [InlineData(404)]
    [InlineData(500)]
    public async Task An_address_that_does_not_take_it_is_logged_without_the_address_and_not_followed(int answer)
    {
        await world.SelfChecked();
        status = answer;

        (await BeatAsync()).ShouldBe(HeartbeatOutcome.NotTaken);

        beats.Count.ShouldBe(1);
        world.Host.Log.All.ShouldContain($"answered {answer}");
        world.Host.Log.All.ShouldNotContain("our-key");
    }

    [Fact]
    public async Task An_address_where_nobody_answers_stops_nothing()
    {
        await world.SelfChecked();
        await listener.StopAsync();

        (await BeatAsync()).ShouldBe(HeartbeatOutcome.NotTaken);

        await world.CitizenAsks("När öppnar badet?");
        await world.ExpectCard("question", to: World.Kultur);
    }

    private Task<HeartbeatOutcome> BeatAsync() => world.Host.Get<BeatHeart>().RunAsync(default);
}
