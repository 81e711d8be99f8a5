using Microsoft.Extensions.DependencyInjection;
using TeamsBevakning.Domain.Comments;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Tests.Web;

public sealed class IntakeStoreTests : IAsyncLifetime
{
    private readonly SourcesHost host = new();

    public Task InitializeAsync() => host.InitializeAsync();

    public Task DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task Question_is_on_disk_as_an_item_when_it_is_answered()
    {
        var response = await new IntakeRequest("""
            {"account":"webb-kultur","id":"k1","threadId":"t1","parentId":"t1","authorId":"7","authorName":"Åsa","text":"När öppnar badet?",
             "at":"2026-11-24T10:00:00.1234567+01:00","link":"https://exempel.se/a?b=ö","byAccount":false,"removed":false}
            """).SendAsync(host);

        response.ShouldBe(new IntakeResponse(202, "application/json", """{"received":1,"changed":1}"""));
        var story = await host.StoryOfAsync("webb-kultur", "k1");
        story!.Item.State.ShouldBe(ItemState.Open);
        story.Comment!.Post.ShouldBe(new FoundPost(
            new("webb-kultur"), new("k1"), "t1", new("t1"), "7", "Åsa", "När öppnar badet?", NodaTime.Instant.FromUtc(2026, 11, 24, 9, 0, 0) + NodaTime.Duration.FromMilliseconds(123),
            new Uri("https://exempel.se/a?b=ö"), false, PostStatus.Visible));
    }

    [Fact]
    public async Task Known_comment_changes_nothing()
    {
        await new IntakeRequest(IntakeRequest.Question).SendAsync(host);
        var before = host.Stored();

        (await new IntakeRequest(IntakeRequest.Question).SendAsync(host)).Body.ShouldBe("""{"received":1,"changed":0}""");

        host.Stored().ShouldBe(before);
    }

    [Fact]
    public async Task Same_comment_twice_in_one_request_counts_once() =>
        (await new IntakeRequest($"[{IntakeRequest.Question},{IntakeRequest.Question}]").SendAsync(host)).Body.ShouldBe("""{"received":2,"changed":1}""");

    [Fact]
    public async Task Empty_array_changes_nothing() => (await new IntakeRequest("[]").SendAsync(host)).Body.ShouldBe("""{"received":0,"changed":0}""");

    [Fact]
    public async Task Byte_order_mark_is_read_over() =>
        (await new IntakeRequest([0xEF, 0xBB, 0xBF, .. new IntakeRequest(IntakeRequest.Question).Body]).SendAsync(host)).Status.ShouldBe(202);

    [Fact]
    public async Task Accounts_own_reply_resolves_the_question_of_its_thread()
    {
        await new IntakeRequest(IntakeRequest.Question).SendAsync(host);

        await new IntakeRequest("""{"account":"webb-kultur","id":"k2","parentId":"k1","text":"Klockan nio.","at":"2026-11-24T10:05:00+01:00","byAccount":true}""").SendAsync(host);

        var item = (await host.StoryOfAsync("webb-kultur", "k1"))!.Item;
        item.State.ShouldBe(ItemState.Resolved);
        item.Resolution!.Kind.ShouldBe(ResolutionKind.AnsweredInThread);
    }

    [Fact]
    public async Task Removal_without_text_withdraws_the_question()
    {
        await new IntakeRequest(IntakeRequest.Question).SendAsync(host);

        var response = await new IntakeRequest("""{"account":"webb-kultur","id":"k1","at":"2026-11-24T10:00:00+01:00","removed":true}""").SendAsync(host);

        response.Body.ShouldBe("""{"received":1,"changed":1}""");
        var story = await host.StoryOfAsync("webb-kultur", "k1");
        story!.Item.State.ShouldBe(ItemState.Withdrawn);
        story.Comment!.Post.Text.ShouldBe("När öppnar badet?");
    }

    [Fact]
    public async Task Removed_reply_that_was_never_seen_answers_nothing()
    {
        await new IntakeRequest(IntakeRequest.Question).SendAsync(host);

        await new IntakeRequest("""{"account":"webb-kultur","id":"k2","parentId":"k1","at":"2026-11-24T10:05:00+01:00","byAccount":true,"removed":true}""").SendAsync(host);

        (await host.StoryOfAsync("webb-kultur", "k1"))!.Item.State.ShouldBe(ItemState.Open);
    }

    [Fact]
    public async Task A_thousand_comments_are_stored_as_one()
    {
        var all = Enumerable.Range(0, 1_000).Select(i => IntakeRequest.Question.Replace("k1", $"k{i}", StringComparison.Ordinal));

        (await new IntakeRequest($"[{string.Join(',', all)}]").SendAsync(host)).Body.ShouldBe("""{"received":1000,"changed":1000}""");

        host.Count("item").ShouldBe(1_000);
    }

    [Fact]
    public async Task Same_comment_from_many_at_once_opens_one_item()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => new IntakeRequest(IntakeRequest.Question).SendAsync(host)));

        answers.ShouldAllBe(answer => answer.Status == 202);
        answers.Count(answer => answer.Body.Contains("\"changed\":1")).ShouldBe(1);
        host.Count("item").ShouldBe(1);
    }

    [Fact]
    public async Task Text_and_name_of_a_citizen_are_never_logged()
    {
        await new IntakeRequest(IntakeRequest.Question.Replace("{", "{\"authorName\":\"Citizen Kane\",", StringComparison.Ordinal)).SendAsync(host);
        await new IntakeRequest(IntakeRequest.Question.Replace("+01:00", string.Empty, StringComparison.Ordinal)).SendAsync(host);

        host.Logged.ShouldNotContain(line => line.Contains("badet") || line.Contains("Kane") || line.Contains(SourcesHost.Secret));
    }

    [Fact]
    public async Task Store_that_is_closed_is_answered_503()
    {
        await host.Services.GetRequiredService<TeamsBevakning.Storage.Sql.SqlDatabase>().DisposeAsync();

        var response = await new IntakeRequest(IntakeRequest.Question).SendAsync(host);

        response.Status.ShouldBe(503);
        response.ContentType.ShouldBe("application/problem+json");
    }

    [Fact]
    public async Task Store_that_refuses_to_write_is_answered_503_and_stores_nothing()
    {
        await host.Database.WriteAsync(session => session.Execute("create trigger full before insert on comment begin select raise(abort, 'full'); end"));

        (await new IntakeRequest(IntakeRequest.Question).SendAsync(host)).Status.ShouldBe(503);

        host.Count("item").ShouldBe(0);
    }
}
