using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Domain.Comments;

/// <summary>The threads as they stand while a batch of posts is decided: what the store knew, and what the posts before have changed.</summary>
internal sealed class ThreadMemory
{
    private readonly IReadOnlyList<FoundPost> coming;
    private readonly HashSet<(AccountId, CommentId)> asking;
    private readonly Dictionary<(AccountId, CommentId), Comment> comments;
    private readonly Dictionary<(AccountId, CommentId), Item> items;
    private readonly Dictionary<(AccountId, CommentId), Item> flags;

    /// <summary>What is known, and the posts that are found together: an answer among them is an answer, though it is decided after its question.</summary>
    public ThreadMemory(KnownThreads known, IReadOnlyList<FoundPost> posts)
    {
        var removed = posts.Where(post => post.Status is PostStatus.Removed).Select(post => (post.Account, post.Id)).ToHashSet();
        coming = [.. posts.Where(post => post.ByAccount && !removed.Contains((post.Account, post.Id)))];
        asking = posts.Where(post => !post.ByAccount).Select(post => (post.Account, post.Id)).ToHashSet();
        comments = known.Comments.ToDictionary(comment => (comment.Post.Account, comment.Post.Id));
        items = known.Items.Where(IsQuestion).ToDictionary(item => item.Asked);
        flags = known.Items.Where(item => item.Flag is not null).ToDictionary(item => item.Asked);
    }

    public Comment? Find(AccountId account, CommentId id) => comments.GetValueOrDefault((account, id));

    /// <summary>The question that the comment opened.</summary>
    public Item? ItemOf(Comment comment) => items.GetValueOrDefault((comment.Post.Account, comment.Post.Id));

    /// <summary>The flagged item that the comment has.</summary>
    public Item? FlagOf(Comment comment) => flags.GetValueOrDefault((comment.Post.Account, comment.Post.Id));

    public void Remember(Change change)
    {
        if (change.Comment is { } comment)
        {
            comments[(comment.Post.Account, comment.Post.Id)] = comment;
        }

        if (change.Item is { } item)
        {
            (IsQuestion(item) ? items : flags)[item.Asked] = item;
        }
    }

    /// <summary>The unhandled items of the thread that a reply by the account answers.</summary>
    public IReadOnlyList<Item> AnsweredBy(Comment reply) =>
        [.. InThread(reply).Where(item => item.IsUnhandled && Answers(reply, item))];

    /// <summary>The items that were taken as answered by that reply.</summary>
    public IReadOnlyList<Item> ResolvedBy(Comment reply) =>
        [.. InThread(reply).Where(item => item.State is ItemState.Resolved && item.Resolution?.ReplyId == reply.Post.Id)];

    /// <summary>The first reply by the account that answers the item, when it reached us before the question did.</summary>
    public Comment? ReplyTo(Item item) => comments.Values.Concat(Coming(item))
        .Where(reply => reply.Post is { ByAccount: true, Status: not PostStatus.Removed } && reply.Post.Account == item.Account && reply.ThreadId == item.ThreadId)
        .Where(reply => Answers(reply, item))
        .MinBy(reply => reply.Post.PostedAt);

    /// <summary>The account's own posts of the item's thread that are found together with it and not decided yet. One that stands under another comment found with them may answer that alone.</summary>
    private IEnumerable<Comment> Coming(Item item) => coming
        .Where(post => post.Account == item.Account && Find(post.Account, post.Id) is null && ThreadOf(post, item) == item.ThreadId)
        .Where(post => post.ParentId is not { } under || under == item.Comment || under.Value == item.ThreadId || !asking.Contains((post.Account, under)))
        .Select(post => new Comment(post with { ThreadId = item.ThreadId }, 1, item.OpenedAt));

    private static bool IsQuestion(Item item) => item.Kind is ItemKind.Question;

    private string? ThreadOf(FoundPost post, Item item) => post.ParentId == item.Comment && post.ThreadId is null
        ? item.ThreadId
        : KnownThreads.ThreadOf(post, post.ParentId is { } parent ? Find(post.Account, parent) : null);

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
                || !items.ContainsKey((item.Asked.Account, under.Value)) || Find(item.Asked.Account, item.Asked.Comment)?.Post.ParentId == under);
    }
}
