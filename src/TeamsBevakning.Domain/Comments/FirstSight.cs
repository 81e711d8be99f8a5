using NodaTime;
using TeamsBevakning.Domain.Escalations;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Domain.Questions;
using TeamsBevakning.Domain.Targets;

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

        var signs = comment.Post.Status is PostStatus.Removed ? QuestionSigns.No : QuestionDetector.Read(comment.Post.Text!);
        var received = new JournalEntry(JournalKind.Received, context.At) { Account = comment.Post.Account, Comment = comment.Post.Id, Signs = signs };
        return signs is QuestionSigns.No ? [new Change(null, [received], [], comment)]
            : Opened(comment, signs, Instant.Min(comment.Post.PostedAt, context.At), received, memory, context);
    }

    /// <summary>The comment opens an item, whose clock starts at <paramref name="receivedAt"/>; one whose answer is already here is at once resolved.</summary>
    public static IEnumerable<Change> Opened(
        Comment comment, QuestionSigns signs, Instant receivedAt, JournalEntry entry, ThreadMemory memory, IntakeContext context)
    {
        var account = context.Register.Find(comment.Post.Account)
            ?? throw new ArgumentException($"The account {comment.Post.Account} is not in the register.", nameof(context));
        var target = context.Policy.TargetOf(ItemKind.Question, account) ?? throw new ArgumentException("The policy has no target for questions.", nameof(context));
        var promise = Promise.Of(target, receivedAt, context.Policy.CalendarOf(account.Unit));
        var item = new Item
        {
            Id = ItemId.Of(account.Id, comment.Post.Id),
            Version = 1,
            Round = 0,
            Kind = ItemKind.Question,
            State = ItemState.Open,
            Account = account.Id,
            Unit = account.Unit,
            Comment = comment.Post.Id,
            ThreadId = comment.ThreadId,
            Unsure = signs is QuestionSigns.Unsure,
            ReceivedAt = receivedAt,
            OpenedAt = context.At,
            AcknowledgeDue = promise.Acknowledge,
            Due = promise.Resolve,
            Steps = context.Register.StandIns.LeaveUnwatched(account) ? new ItemSteps(promise.Steps).AtOnce(context.At) : new ItemSteps(promise.Steps),
            PolicyVersion = context.Policy.Version,
        };
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
