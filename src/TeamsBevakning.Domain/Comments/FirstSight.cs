using NodaTime;
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
            Due = target.Resolve.DueFrom(receivedAt, context.Policy.CalendarOf(account.Unit)),
            PolicyVersion = context.Policy.Version,
        };
        var received = entry with { Item = item.Id, Unit = item.Unit, DueAt = item.Due.At };
        var reply = memory.ReplyTo(item);
        var opened = new Change(item, [received], reply is null ? Notice.AllOf(item, CommunicationsUnitOf(context)) : [], comment);
        return reply is null ? [opened] : [opened, ThreadAnswer.OfOld(item, reply, context)];
    }

    private static IEnumerable<Change> Replied(Comment reply, ThreadMemory memory, IntakeContext context)
    {
        var answers = reply.Post.Status is PostStatus.Removed ? [] : memory.AnsweredBy(reply);
        var answered = answers.Select(item => ThreadAnswer.Decide(item, reply, context)).ToList();
        return [new Change(null, [], [], reply), .. answered];
    }

    private static Accounts.UnitId CommunicationsUnitOf(IntakeContext context) => context.Register.Municipality.CommunicationsUnit;
}
