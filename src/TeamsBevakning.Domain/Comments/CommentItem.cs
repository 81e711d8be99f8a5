using NodaTime;
using TeamsBevakning.Domain.Escalations;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Domain.Targets;

namespace TeamsBevakning.Domain.Comments;

/// <summary>An item that a comment opens, as it is when it opens: a question's, or a flagged comment's. A comment may have one of each.</summary>
internal static class CommentItem
{
    public static Item Open(ItemKind kind, Comment comment, Instant receivedAt, IntakeContext context, Target target)
    {
        var account = context.Register.Find(comment.Post.Account)
            ?? throw new ArgumentException($"The account {comment.Post.Account} is not in the register.", nameof(context));
        var policy = context.Policy.For(account.Id);
        var promise = Promise.Of(target, receivedAt, policy.CalendarOf(account.Unit));
        return new Item
        {
            Id = ItemId.Of(kind, account.Id, comment.Post.Id),
            Version = 1,
            Round = 0,
            Kind = kind,
            State = ItemState.Open,
            Account = account.Id,
            Unit = account.Unit,
            Comment = comment.Post.Id,
            ThreadId = comment.ThreadId,
            ReceivedAt = receivedAt,
            OpenedAt = context.At,
            AcknowledgeDue = promise.Acknowledge,
            Due = promise.Resolve,
            Steps = context.Register.StandIns.LeaveUnwatched(account) ? new ItemSteps(promise.Steps).AtOnce(context.At) : new ItemSteps(promise.Steps),
            PolicyVersion = policy.Version,
        };
    }
}
