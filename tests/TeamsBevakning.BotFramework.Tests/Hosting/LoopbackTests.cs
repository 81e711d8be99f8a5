using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace TeamsBevakning.BotFramework.Tests.Hosting;

/// <summary>The library in a real web server on loopback, as the program hosts it.</summary>
public sealed class LoopbackTests : IAsyncLifetime, IDisposable
{
    private readonly HttpClient client = new();
    private readonly RecordingBot bot = new();
    private WebApplication? host;

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Configuration["Bot:DangerouslyAllowUnauthenticatedRequests"] = "true";
        builder.Services.AddBotFramework(builder.Configuration.GetSection("Bot"));
        builder.Services.AddSingleton<IBot>(bot);
        host = builder.Build();
        host.Urls.Add("http://127.0.0.1:0");
        host.Map("/api/messages", (HttpContext context, IBotFrameworkHttpAdapter adapter, IBot target) =>
            adapter.ProcessAsync(context.Request, context.Response, target, context.RequestAborted));
        await host.StartAsync();
        client.BaseAddress = new Uri(host.Urls.Single() + "/api/messages");
    }

    public async Task DisposeAsync() => await host!.DisposeAsync();

    public void Dispose() => client.Dispose();

    [Fact]
    public async Task Activity_posted_is_answered_with_200_and_nothing_else()
    {
        using var answer = await client.PostAsync("", Body(Recordings.Activity("personal-message-text").ToJsonString()));

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.Content.ReadAsStringAsync()).ShouldBeEmpty();
        bot.Seen.ShouldHaveSingleItem().Text.ShouldBe("hello");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Body_too_long_is_refused_and_the_next_one_read_whether_or_not_its_length_was_told(bool chunked)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, client.BaseAddress) { Content = Body(new string(' ', 300 * 1024)) };
        request.Headers.TransferEncodingChunked = chunked;
        using var refused = await client.SendAsync(request);
        using var taken = await client.PostAsync("", Body(Recordings.Activity("personal-message-text").ToJsonString()));

        refused.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        taken.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Body_in_many_pieces_is_read_whole()
    {
        var activity = Recordings.Activity("personal-message-text");
        activity["text"] = new string('å', 30_000);
        using var request = new HttpRequestMessage(HttpMethod.Post, client.BaseAddress) { Content = Body(activity.ToJsonString()) };
        request.Headers.TransferEncodingChunked = true;

        using var answer = await client.SendAsync(request);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        bot.Seen.ShouldHaveSingleItem().Text!.Length.ShouldBe(30_000);
    }

    [Fact]
    public async Task Verb_other_than_post_is_refused_with_the_one_allowed()
    {
        using var answer = await client.GetAsync("");

        answer.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        answer.Content.Headers.Allow.ShouldBe(["POST"]);
    }

    private static ByteArrayContent Body(string text)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(text));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return content;
    }
}
