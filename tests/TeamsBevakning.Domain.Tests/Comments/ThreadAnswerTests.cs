using NodaTime;
using TeamsBevakning.Domain.Comments;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Domain.Tests.Comments;

public sealed class ThreadAnswerTests
{
    private static readonly Duration Hour = Duration.FromHours(1);
    private readonly Dictionary<CommentId, Comment> comments = [];
    private readonly Dictionary<ItemId, Item> items = [];

    [Fact]
    public void A_reply_without_parent_answers_everything_that_was_asked_before_it_in_the_thread()
    {
        Find(House.Post("c1"), Under("c1", "c2", House.Monday + Hour), Under("c1", "c3", House.Monday + (3 * Hour)));

        Find(House.Reply("svar", "c1", House.Monday + (2 * Hour), "c1") with { ParentId = null });

        States.ShouldBe("c1 Resolved, c2 Resolved, c3 Open");
    }

    [Fact]
    public void A_reply_under_one_question_answers_that_one_alone()
    {
        Find(House.Post("c1"), Under("c1", "c2", House.Monday), Under("c1", "c3", House.Monday));

        Find(House.Reply("svar", "c2", thread: "c1"));

        States.ShouldBe("c1 Open, c2 Resolved, c3 Open");
    }

    [Fact]
    public void A_reply_in_another_thread_answers_nothing_here()
    {
        Find(House.Post("c1"), House.Post("c2"));

        Find(House.Reply("svar", "c2"));

        States.ShouldBe("c1 Open, c2 Resolved");
    }

    [Fact]
    public void A_reply_that_was_written_before_the_question_does_not_answer_it()
    {
        Find(House.Post("c1"), House.Reply("svar", "c1"));
        Find(Under("c1", "c2", House.Monday + (2 * Hour)));

        States.ShouldBe("c1 Resolved, c2 Open");
    }

    [Fact]
    public void When_the_reply_goes_the_question_is_open_for_whoever_had_it()
    {
        Find(House.Post("c1"), House.Post("c2"));
        var taken = House.After(items.Values.First(), PressVerb.Take, House.Anna);
        items[taken.Id] = taken;
        Find(House.Reply("s1", "c1"), House.Reply("s2", "c2"));
        States.ShouldBe("c1 Resolved, c2 Resolved");

        Find(House.Reply("s1", "c1") with { Status = PostStatus.Removed }, House.Reply("s2", "c2") with { Status = PostStatus.Removed });

        States.ShouldBe("c1 Acknowledged, c2 Open");
        items[taken.Id].Holder!.By.ShouldBe(House.Anna);
        items.Values.ShouldAllBe(item => item.Undo == null && item.Resolution == null);
    }

    [Fact]
    public void A_reply_that_goes_does_not_open_what_a_person_has_answered()
    {
        Find(House.Post("c1"));
        var answered = House.After(items.Values.Single(), PressVerb.Answered, House.Anna);
        items[answered.Id] = answered;
        Find(House.Reply("svar", "c1"));

        Find(House.Reply("svar", "c1") with { Status = PostStatus.Removed });

        items[answered.Id].ShouldBe(answered);
    }

    private string States => string.Join(", ", items.Values.OrderBy(item => item.Comment!.Value.Value, StringComparer.Ordinal).Select(item => $"{item.Comment} {item.State}"));

    private static FoundPost Under(string thread, string id, Instant at) => House.Post(id, at: at) with { ThreadId = thread, ParentId = new CommentId(thread) };

    private void Find(params FoundPost[] posts)
    {
        foreach (var change in House.Found(new KnownThreads([.. comments.Values], [.. items.Values]), House.Monday + (5 * Hour), posts))
        {
            if (change.Comment is { } comment)
            {
                comments[comment.Post.Id] = comment;
            }

            if (change.Item is { } item)
            {
                items[item.Id] = item;
            }
        }
    }
}
