using NodaTime;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Comments;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Domain.Tests.Comments;

public sealed class IntakeTests
{
    private static readonly Instant Noon = House.Monday + Duration.FromHours(2);

    [Fact]
    public void A_question_opens_an_item_whose_clock_starts_at_the_platforms_time()
    {
        var change = Found(House.Post("c1")).ShouldHaveSingleItem();

        var item = change.Item.ShouldNotBeNull();
        (item.ReceivedAt, item.OpenedAt, item.State, item.Version, item.Round).ShouldBe((House.Monday, Noon, ItemState.Open, 1, 0));
        (item.Id, item.Unit, item.PolicyVersion).ShouldBe((ItemId.Of(House.Bath, new CommentId("c1")), new UnitId("kultur"), "v1"));
        change.Comment!.Post.ThreadId.ShouldBe("c1");
        var entry = change.Journal.ShouldHaveSingleItem();
        (entry.Kind, entry.At, entry.DueAt, entry.Item).ShouldBe((JournalKind.Received, Noon, item.Due.At, item.Id));
        change.Notices.ShouldHaveSingleItem();
    }

    [Fact]
    public void A_platforms_time_in_the_future_does_not_lengthen_the_deadline() =>
        Found(House.Post("c1", at: Noon + Duration.FromDays(3)))[0].Item!.ReceivedAt.ShouldBe(Noon);

    [Fact]
    public void A_cheer_is_kept_and_journaled_and_opens_nothing()
    {
        var change = Found(House.Post("c1", "Vilket härligt bad!")).ShouldHaveSingleItem();

        (change.Item, change.Notices.Count, change.Journal[0].Kind).ShouldBe((null, 0, JournalKind.Received));
        change.Comment.ShouldNotBeNull();
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    public void A_question_and_its_reply_in_one_batch_are_answered_whichever_comes_first(int first, int second)
    {
        FoundPost[] posts = [House.Post("c1"), House.Reply("svar", "c1")];

        var changes = Found(posts[first], posts[second]);

        var item = changes.Select(change => change.Item).OfType<Item>().Last();
        (item.State, item.Resolution!.Kind, item.Resolution.ReplyId).ShouldBe((ItemState.Resolved, ResolutionKind.AnsweredInThread, new CommentId("svar")));
        item.Resolution.At.ShouldBe(House.Monday + Duration.FromHours(1));
        Versions(changes, item.Id).ShouldBe([1, 2]);
    }

    [Fact]
    public void A_comment_that_is_removed_before_it_is_found_opens_nothing_and_never_will()
    {
        var removed = Found(House.Post("c1") with { Status = PostStatus.Removed }).ShouldHaveSingleItem();

        removed.Item.ShouldBeNull();
        House.Found(new KnownThreads([removed.Comment!], []), Noon, House.Post("c1")).ShouldBeEmpty();
    }

    [Fact]
    public void A_comment_that_comes_again_as_it_is_brings_nothing()
    {
        var first = Found(House.Post("c1"));

        House.Found(Known(first), Noon, House.Post("c1"), House.Post("c1")).ShouldBeEmpty();
    }

    [Fact]
    public void What_the_source_does_not_say_stays_as_it_was_known()
    {
        var first = Found(House.Post("c1") with { Link = new Uri("https://facebook.example/c1") });

        House.Found(Known(first), Noon, House.Post("c1") with { Text = null, Link = null }).ShouldBeEmpty();
        var hidden = House.Found(Known(first), Noon, House.Post("c1") with { Text = null, Link = null, Status = PostStatus.Hidden }).ShouldHaveSingleItem();
        (hidden.Comment!.Post.Text, hidden.Comment.Version, hidden.Journal[0].Kind).ShouldBe(("När öppnar badet?", 2, JournalKind.Hidden));
    }

    [Fact]
    public void An_edit_in_the_same_batch_builds_on_what_came_before_it()
    {
        var changes = Found(House.Post("c1"), House.Post("c1", "När öppnar badet i morgon?"), House.Post("c1") with { Status = PostStatus.Removed });

        changes.Select(change => (change.Item!.Version, change.Comment!.Version)).ShouldBe([(1, 1), (2, 2), (3, 3)]);
        changes[^1].Item!.State.ShouldBe(ItemState.Withdrawn);
        changes[^1].Comment!.Post.Text.ShouldBe("När öppnar badet i morgon?");
        changes[^1].Item!.NextDueAt.ShouldBeNull();
    }

    [Fact]
    public void An_edit_keeps_the_round_so_that_a_press_on_the_card_still_counts()
    {
        var first = Found(House.Post("c1"));

        House.Found(Known(first), Noon, House.Post("c1", "Och i morgon?"))[0].Item!.Round.ShouldBe(0);
    }

    [Fact]
    public void A_cheer_that_becomes_a_question_keeps_the_platforms_time_no_later_than_the_edit()
    {
        var first = Found(House.Post("c1", "Vilket härligt bad!"));

        var opened = House.Found(Known(first), Noon, House.Post("c1", "Vilket härligt bad! När öppnar det?"))[0];

        opened.Item.ShouldNotBeNull().ReceivedAt.ShouldBeInRange(House.Monday, Noon);
        opened.Comment!.Version.ShouldBe(2);
    }

    [Fact]
    public void An_account_that_is_not_in_the_register_is_the_callers_fault() =>
        Should.Throw<ArgumentException>(() => Found(House.Post("c1") with { Account = new AccountId("okänt") }));

    private static IReadOnlyList<Change> Found(params FoundPost[] posts) => House.Found(KnownThreads.None, Noon, posts);

    private static KnownThreads Known(IReadOnlyList<Change> changes) =>
        new([.. changes.Select(change => change.Comment).OfType<Comment>()], [.. changes.Select(change => change.Item).OfType<Item>()]);

    private static IEnumerable<int> Versions(IReadOnlyList<Change> changes, ItemId id) => changes.Where(change => change.Item?.Id == id).Select(change => change.Item!.Version);
}
