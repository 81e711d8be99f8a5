using NodaTime;
using TeamsBevakning.Domain.Escalations;
using TeamsBevakning.Domain.Flags;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Domain.Questions;

namespace TeamsBevakning.Domain.Comments;

/// <summary>A comment that was not known before: a visitor's may open a question, the account's own may answer one.</summary>
internal static class FirstSight
{
    public static IEnumerable<Change> Decide(Comment comment, ThreadMemory memory, IntakeContext context)
    {
        if (comment.Post.ByAccount)
        {
            return Replied(comment, memory, context);
        }

        return [.. Visitors(comment, memory, context), .. FlagSight.First(comment, context)];
    }

    private static IEnumerable<Change> Visitors(Comment comment, ThreadMemory memory, IntakeContext context)
    {
        var signs = comment.Post.Status is PostStatus.Removed ? QuestionSigns.No : QuestionDetector.Read(comment.Post.Text!);
        var received = new JournalEntry(JournalKind.Received, context.At) { Account = comment.Post.Account, Comment = comment.Post.Id, Signs = signs };
        return signs is QuestionSigns.No ? [new Change(null, [received], [], comment)]
            : Opened(comment, signs, Instant.Min(comment.Post.PostedAt, context.At), received, memory, context);
    }

    /// <summary>The comment opens an item, whose clock starts at <paramref name="receivedAt"/>; one whose answer is already here is at once resolved.</summary>
    public static IEnumerable<Change> Opened(
        Comment comment, QuestionSigns signs, Instant receivedAt, JournalEntry entry, ThreadMemory memory, IntakeContext context)
    {
        var target = context.Policy.For(comment.Post.Account).TargetOf(ItemKind.Question, context.Register.Find(comment.Post.Account))
            ?? throw new ArgumentException("The policy has no target for questions.", nameof(context));
        var item = CommentItem.Open(ItemKind.Question, comment, receivedAt, context, target) with { Unsure = signs is QuestionSigns.Unsure };
        var opened = new Change(item, [.. Received(entry, item)], [], comment);
        var communicationsUnit = context.Register.Municipality.CommunicationsUnit;
        return memory.ReplyTo(item) is { } reply ? [opened, ThreadAnswer.OfOld(item, reply, context)]
            : context.At >= item.Due.At ? [LateOpening.Of(opened, communicationsUnit, context.At)]
            : [opened with { Notices = Notice.AllOf(item, communicationsUnit) }];
    }

    private static IEnumerable<JournalEntry> Received(JournalEntry entry, Item item)
    {
        yield return entry with { Item = item.Id, Unit = item.Unit, DueAt = item.Due.At, Derivation = item.Due };
        if (item.AcknowledgeDue is { } due)
        {
            yield return JournalEntry.About(item, JournalKind.AcknowledgeDueSet, entry.At) with { DueAt = due.At, Derivation = due };
        }
    }

    private static IEnumerable<Change> Replied(Comment reply, ThreadMemory memory, IntakeContext context)
    {
        var answers = reply.Post.Status is PostStatus.Removed ? [] : memory.AnsweredBy(reply);
        var answered = answers.Select(item => ThreadAnswer.Decide(item, reply, context)).ToList();
        return [new Change(null, [], [], reply), .. answered];
    }
}
