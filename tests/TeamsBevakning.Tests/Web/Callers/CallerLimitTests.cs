using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using TeamsBevakning.Settings;
using TeamsBevakning.Web.Callers;

namespace TeamsBevakning.Tests.Web.Callers;

public sealed class CallerLimitTests
{
    private static readonly string Bearer = "Bearer " + new string('x', 300);

    private readonly TickingTime time = new();
    private readonly CallerLimit limit;

    public CallerLimitTests() => limit = Limit(new RateLimitSettings { RefusedPerMinute = 60, AtOnce = 3, Sources = 10 });

    [Fact]
    public async Task A_source_refused_too_often_is_told_when_to_come_back_and_then_heard_again()
    {
        for (var request = 0; request < 60; request++)
        {
            (await AskAsync("203.0.113.5", 401)).Status.ShouldBe(401);
        }

        (await AskAsync("203.0.113.5", 200)).ShouldBe((429, "1"));
        (await AskAsync("203.0.113.6", 200)).Status.ShouldBe(200);

        time.Now += 1_000;
        (await AskAsync("203.0.113.5", 401)).Status.ShouldBe(401);
        (await AskAsync("203.0.113.5", 401)).ShouldBe((429, "1"));

        time.Now += 60_000;
        for (var request = 0; request < 60; request++)
        {
            (await AskAsync("203.0.113.5", 400)).Status.ShouldBe(400);
        }

        (await AskAsync("203.0.113.5", 400)).Status.ShouldBe(429);
    }

    [Fact]
    public async Task The_wait_that_is_told_is_the_wait_there_is()
    {
        var slow = Limit(new RateLimitSettings { RefusedPerMinute = 2 });
        await AskAsync("203.0.113.5", 401, with: slow);
        await AskAsync("203.0.113.5", 401, with: slow);

        (await AskAsync("203.0.113.5", 401, with: slow)).ShouldBe((429, "30"));
        time.Now += 29_999;
        (await AskAsync("203.0.113.5", 401, with: slow)).ShouldBe((429, "1"));
        time.Now += 1;
        (await AskAsync("203.0.113.5", 401, with: slow)).Status.ShouldBe(401);
    }

    [Theory]
    [InlineData(200)]
    [InlineData(202)]
    [InlineData(422)]
    [InlineData(500)]
    [InlineData(501)]
    public async Task Requests_that_are_not_refused_are_never_too_many(int status)
    {
        for (var request = 0; request < 5_000; request++)
        {
            (await AskAsync("203.0.113.5", status)).Status.ShouldBe(status);
        }
    }

    [Fact]
    public async Task Who_was_let_in_before_is_heard_through_a_flood_from_the_same_address()
    {
        await AskAsync("203.0.113.5", 200, Bearer);
        await FloodAsync("203.0.113.5");

        (await AskAsync("203.0.113.5", 200, "Bearer " + new string('y', 300))).Status.ShouldBe(429);
        (await AskAsync("203.0.113.5", 200, Bearer)).Status.ShouldBe(200);
        (await AskAsync("203.0.113.5", 401, Bearer)).Status.ShouldBe(401);
    }

    [Theory]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", true)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:3::1", false)]
    [InlineData("203.0.113.5", "::ffff:203.0.113.5", true)]
    [InlineData("203.0.113.5", "203.0.113.6", false)]
    public async Task A_source_is_an_address_or_a_network_of_version_6(string first, string second, bool isSame)
    {
        await FloodAsync(first);

        (await AskAsync(second, 401)).Status.ShouldBe(isSame ? 429 : 401);
    }

    [Fact]
    public async Task More_at_once_than_allowed_are_told_to_come_back()
    {
        var ends = new TaskCompletionSource();
        var underWay = Enumerable.Range(0, 3).Select(_ => AskAsync("203.0.113.5", 200, work: ends.Task)).ToList();

        (await AskAsync("203.0.113.5", 200)).ShouldBe((429, "1"));
        (await AskAsync("203.0.113.6", 200)).Status.ShouldBe(200);
        ends.SetResult();
        await Task.WhenAll(underWay);

        (await AskAsync("203.0.113.5", 200)).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_request_that_breaks_does_not_count_as_under_way_for_ever()
    {
        for (var request = 0; request < 10; request++)
        {
            await Should.ThrowAsync<InvalidOperationException>(AskAsync("203.0.113.5", 200, work: Task.FromException(new InvalidOperationException())));
        }

        (await AskAsync("203.0.113.5", 200)).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Sources_beyond_those_kept_in_mind_are_let_through_and_the_idle_forgotten()
    {
        foreach (var source in Enumerable.Range(1, 200))
        {
            (await AskAsync($"198.51.100.{source}", 401)).Status.ShouldBe(401);
        }

        time.Now += 120_000;
        await FloodAsync("203.0.113.5");

        (await AskAsync("203.0.113.5", 401)).Status.ShouldBe(429, "there was room again, so this one was counted");
    }

    [Fact]
    public void Memory_does_not_grow_with_the_number_of_sources()
    {
        var callers = new KnownCallers(100);
        for (var source = 0UL; source < 100_000; source++)
        {
            callers.Of(new CallerKey(source), (long)source, betweenSweeps: 1_000).Refused((long)source, drop: 1_000_000);
        }

        callers.Count.ShouldBe(100);
    }

    private CallerLimit Limit(RateLimitSettings settings) => new(Options.Create(settings), time, NullLogger<CallerLimit>.Instance);

    private async Task FloodAsync(string source)
    {
        for (var request = 0; request < 60; request++)
        {
            await AskAsync(source, 401);
        }
    }

    private async Task<(int Status, string? RetryAfter)> AskAsync(string source, int status, string? authorization = null, Task? work = null, CallerLimit? with = null)
    {
        var context = new DefaultHttpContext();
        context.Connection.RemoteIpAddress = IPAddress.Parse(source);
        context.Request.Headers.Authorization = authorization;
        await (with ?? limit).LimitAsync(context, async answered =>
        {
            await (work ?? Task.CompletedTask);
            answered.Response.StatusCode = status;
        });
        return (context.Response.StatusCode, context.Response.Headers.RetryAfter.FirstOrDefault());
    }
}
