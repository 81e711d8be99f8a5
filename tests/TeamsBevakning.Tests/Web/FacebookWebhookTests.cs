using System.Text;
using Microsoft.Extensions.DependencyInjection;
using TeamsBevakning.Domain.Comments;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Storage.Sql;

namespace TeamsBevakning.Tests.Web;

public sealed class FacebookWebhookTests : IAsyncLifetime
{
    private readonly SourcesHost host = new();

    public Task InitializeAsync() => host.InitializeAsync();

    public Task DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task Added_comment_that_asks_opens_an_item()
    {
        await SendAsync("comment-add");

        var story = (await StoryAsync())!;
        story.Item.State.ShouldBe(ItemState.Open);
        story.Comment!.Post.ShouldBe(new FoundPost(
            new("fb-badhuset"), new("900_1"), "900_1", null, "7001", "Cinderella Hoover", "När öppnar badet på söndag? 🏊", NodaTime.Instant.FromUtc(2026, 11, 24, 7, 30),
            new Uri("https://www.facebook.com/111222333444555/posts/900"), false, PostStatus.Visible));
    }

    [Theory]
    [InlineData("status", "add", "111222333444555", 1, true)]
    [InlineData("photo", "add", "111222333444555", 1, true)]
    [InlineData("status", "add", "7001", 1, false)]
    [InlineData("status", "add", "111222333444555", 0, false)]
    [InlineData("status", "edited", "111222333444555", 1, false)]
    [InlineData("reaction", "add", "111222333444555", 1, false)]
    public async Task Of_what_the_page_posts_itself_only_the_time_is_kept(string item, string verb, string author, int published, bool isOwn)
    {
        var call = $$$$"""
            {"object":"page","entry":[{"id":"111222333444555","time":1795506002,"changes":[{"field":"feed","value":{"from":{"id":"{{{{author}}}}","name":"Badhuset"},"item":"{{{{item}}}}",
            "post_id":"111222333444555_901","verb":"{{{{verb}}}}","published":{{{{published}}}},"created_time":1795506000,"message":"Nu öppnar utebadet"}}]}]}
            """;

        (await FacebookCalls.SendAsync(host, Encoding.UTF8.GetBytes(call))).ShouldBe(200);

        var posts = host.Services.GetRequiredService<OwnPosts>();
        var due = await posts.DueAsync(NodaTime.Instant.FromUtc(2100, 1, 1, 0, 0), 10, default);
        due.Count(last => last.Account.Value == "fb-badhuset").ShouldBe(isOwn ? 1 : 0);
        host.Stored().ShouldNotContain("utebadet");
    }

    [Fact]
    public async Task Pages_own_reply_resolves_it()
    {
        await SendAsync("comment-add", "comment-page-reply");

        (await StoryAsync())!.Item.Resolution!.Kind.ShouldBe(ResolutionKind.AnsweredInThread);
    }

    [Fact]
    public async Task Reply_that_comes_before_its_question_resolves_it_too()
    {
        await SendAsync("comment-page-reply", "comment-add");

        (await StoryAsync())!.Item.State.ShouldBe(ItemState.Resolved);
    }

    [Fact]
    public async Task Removal_withdraws_it()
    {
        await SendAsync("comment-add", "comment-remove");

        (await StoryAsync())!.Item.State.ShouldBe(ItemState.Withdrawn);
    }

    [Fact]
    public async Task Edit_hiding_and_showing_are_kept_as_versions()
    {
        await SendAsync("comment-add", "comment-edited");
        (await StoryAsync())!.Comment!.Post.Text.ShouldBe("När öppnar badet på lördag?");

        await SendAsync("comment-hide");
        var hidden = (await StoryAsync())!.Comment!;
        hidden.Post.Status.ShouldBe(PostStatus.Hidden);
        hidden.Post.Text.ShouldBe("När öppnar badet på lördag?");

        await SendAsync("comment-unhide");
        var shown = (await StoryAsync())!.Comment!;
        shown.Post.Status.ShouldBe(PostStatus.Visible);
        shown.Version.ShouldBe(4);
    }

    [Fact]
    public async Task Call_sent_again_changes_nothing()
    {
        await SendAsync("comment-add", "comment-page-reply");
        var before = host.Stored();

        await SendAsync("comment-add", "comment-page-reply");

        host.Stored().ShouldBe(before);
    }

    [Fact]
    public async Task Addition_sent_again_does_not_bring_back_the_text_before_the_edit()
    {
        await SendAsync("comment-edited", "comment-hide");
        var before = host.Stored();

        await SendAsync("comment-add");

        host.Stored().ShouldBe(before);
    }

    [Fact]
    public async Task Edit_of_a_hidden_comment_leaves_it_hidden()
    {
        await SendAsync("comment-add", "comment-hide", "comment-edited");

        var post = (await StoryAsync())!.Comment!.Post;
        post.Status.ShouldBe(PostStatus.Hidden);
        post.Text.ShouldBe("När öppnar badet på lördag?");
    }

    [Fact]
    public async Task Reply_to_a_reply_belongs_to_the_same_thread()
    {
        await SendAsync("comment-add", "comment-page-reply");

        await SendAsync(Sample("comment-add").Replace("\"900_1\"", "\"900_3\"", StringComparison.Ordinal).Replace("\"parent_id\":\"111222333444555_900\"", "\"parent_id\":\"900_2\"", StringComparison.Ordinal));

        (await host.StoryOfAsync("fb-badhuset", "900_3"))!.Item.ThreadId.ShouldBe("900_1");
    }

    [Fact]
    public async Task Ids_and_times_may_be_numbers_or_texts()
    {
        await SendAsync(Sample("comment-add")
            .Replace("\"111222333444555\"", "111222333444555", StringComparison.Ordinal)
            .Replace("\"7001\"", "7001", StringComparison.Ordinal)
            .Replace("\"created_time\":1795505400", "\"created_time\":\"1795505400\"", StringComparison.Ordinal));

        (await StoryAsync())!.Comment!.Post.AuthorId.ShouldBe("7001");
    }

    [Fact]
    public async Task Half_a_character_costs_only_itself()
    {
        await SendAsync(Sample("comment-add").Replace("\\ud83c\\udfca", "\\ud83c \\u0000\\n\\\"\\/", StringComparison.Ordinal));

        (await StoryAsync())!.Comment!.Post.Text.ShouldBe("När öppnar badet på söndag? \uFFFD \n\"/");
    }

    [Fact]
    public async Task One_change_not_understood_does_not_cost_the_others()
    {
        var right = Sample("comment-add");
        var change = right[right.IndexOf("{\"field\"", StringComparison.Ordinal)..right.IndexOf("],\"id\"", StringComparison.Ordinal)];
        var others = string.Join(',', [
            "null", "{}", "{\"field\":\"feed\"}", "{\"field\":\"feed\",\"value\":\"x\"}", "{\"field\":\"name\",\"value\":\"Nytt namn\"}", "{\"field\":\"feed\",\"value\":{\"item\":\"reaction\",\"verb\":\"add\"}}",
            "{\"field\":\"feed\",\"value\":{\"item\":\"comment\",\"verb\":\"add\",\"from\":7}}",
            change.Replace("\"add\"", "\"mute\"", StringComparison.Ordinal).Replace("900_1", "900_8", StringComparison.Ordinal),
            change.Replace("1795505400", "99999999999999999999", StringComparison.Ordinal).Replace("900_1", "900_9", StringComparison.Ordinal)]);

        await SendAsync(right.Replace(change, $"{others},{change}", StringComparison.Ordinal));

        host.Count("comment").ShouldBe(1);
        host.Logged.ShouldContain(line => line.StartsWith("FacebookCommentLeftOut: ", StringComparison.Ordinal) && line.Contains("900_8") && line.Contains("unknown verb"));
        host.Logged.ShouldNotContain(line => line.Contains("badet") || line.Contains("Hoover") || line.Contains("Nytt namn"));
    }

    [Theory]
    [InlineData("webhooks-for-pages")]
    [InlineData("dashboard-test")]
    public async Task Sample_that_is_of_no_comment_of_ours_is_accepted_and_left_out(string sample)
    {
        await SendAsync(sample);

        host.Count("comment").ShouldBe(0);
        host.Logged.ShouldContain(line => line.StartsWith("FacebookPageUnknown: ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("5")]
    [InlineData("null")]
    [InlineData("[1,null]")]
    [InlineData("{\"object\":\"user\",\"entry\":[{}]}")]
    [InlineData("{\"object\":\"page\",\"entry\":\"x\"}")]
    [InlineData("{\"object\":\"page\",\"entry\":[{},null]}")]
    public async Task JSON_of_another_shape_is_accepted_and_left_out(string body)
    {
        await SendAsync(body);

        host.Count("comment").ShouldBe(0);
    }

    [Fact]
    public async Task Store_that_is_closed_is_answered_503_so_that_Meta_sends_again()
    {
        await host.Database.DisposeAsync();

        (await FacebookCalls.SendAsync(host, "comment-add")).ShouldBe(503);
    }

    private static string Sample(string name) => TestData.Text($"facebook/{name}.json");

    private Task<Storage.Story?> StoryAsync() => host.StoryOfAsync("fb-badhuset", "900_1");

    private async Task SendAsync(params string[] samplesOrBodies)
    {
        foreach (var call in samplesOrBodies)
        {
            var body = call.Contains('-') && !call.Contains('{') ? Sample(call) : call;
            (await FacebookCalls.SendAsync(host, Encoding.UTF8.GetBytes(body))).ShouldBe(200);
        }
    }
}
