using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Domain.Comments;

/// <summary>The threads as they stand while a batch of posts is decided: what the store knew, and what the posts before have changed.</summary>
internal sealed class ThreadMemory
{
    private readonly Dictionary<(AccountId, CommentId), Comment> comments;
    private readonly Dictionary<(AccountId, CommentId), Item> items;

    public ThreadMemory(KnownThreads known)
    {
        comments = known.Comments.ToDictionary(comment => (comment.Post.Account, comment.Post.Id));
        items = known.Items.ToDictionary(item => (item.Account, item.Comment));
    }

    public Comment? Find(AccountId account, CommentId id) => comments.GetValueOrDefault((account, id));

    public Item? ItemOf(Comment comment) => items.GetValueOrDefault((comment.Post.Account, comment.Post.Id));

    public void Remember(Change change)
    {
        if (change.Comment is { } comment)
        {
            comments[(comment.Post.Account, comment.Post.Id)] = comment;
        }

        if (change.Item is { } item)
        {
            items[(item.Account, item.Comment)] = item;
        }
    }

    /// <summary>The unhandled items of the thread that a reply by the account answers.</summary>
    public IReadOnlyList<Item> AnsweredBy(Comment reply) =>
        [.. InThread(reply).Where(item => item.IsUnhandled && Answers(reply, item))];

    /// <summary>The items that were taken as answered by that reply.</summary>
    public IReadOnlyList<Item> ResolvedBy(Comment reply) =>
        [.. InThread(reply).Where(item => item.State is ItemState.Resolved && item.Resolution?.ReplyId == reply.Post.Id)];

    /// <summary>The first reply by the account that answers the item, when it reached us before the question did.</summary>
    public Comment? ReplyTo(Item item) => comments.Values
        .Where(reply => reply.Post is { ByAccount: true, Status: not PostStatus.Removed } && reply.Post.Account == item.Account && reply.ThreadId == item.ThreadId)
        .Where(reply => Answers(reply, item))
        .MinBy(reply => reply.Post.PostedAt);

    private IEnumerable<Item> InThread(Comment reply) =>
        items.Values.Where(item => item.Account == reply.Post.Account && item.ThreadId == reply.ThreadId);

    /// <summary>
    /// A reply answers what was asked before it in its thread. Only when it is written under another question, which is not the thread's first comment, does it answer that one alone.
    /// </summary>
    private bool Answers(Comment reply, Item item)
    {
        var under = reply.Post.ParentId;
        return reply.Post.PostedAt >= item.ReceivedAt
            && (under is null || under == item.Comment || under.Value.Value == reply.ThreadId
                || !items.ContainsKey((item.Account, under.Value)) || Find(item.Account, item.Comment)?.Post.ParentId == under);
    }
}
