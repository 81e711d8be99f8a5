namespace TeamsBevakning.Domain.Comments;

/// <summary>Decides what found posts mean, whichever way they came in: a question opens an item, the account's reply answers it, a removal withdraws it.</summary>
public static class Intake
{
    /// <summary>The changes that the posts bring about, in order, to be committed as one. A post that is already known as it is brings none.</summary>
    /// <param name="posts">What was found; several of the same thread may come together.</param>
    /// <param name="known">What the store knows of their threads.</param>
    /// <param name="context">The register, the rules and the present.</param>
    /// <exception cref="ArgumentException">A post's account is not in the register; callers check before.</exception>
    public static IReadOnlyList<Change> Decide(IReadOnlyList<FoundPost> posts, KnownThreads known, IntakeContext context)
    {
        var memory = new ThreadMemory(known, posts);
        var changes = new List<Change>();
        foreach (var post in posts)
        {
            foreach (var change in Decide(post, memory, context))
            {
                memory.Remember(change);
                changes.Add(change);
            }
        }

        return changes;
    }

    private static IEnumerable<Change> Decide(FoundPost found, ThreadMemory memory, IntakeContext context)
    {
        var before = memory.Find(found.Account, found.Id);
        if (before is { Post.Status: PostStatus.Removed })
        {
            return [];
        }

        var comment = Merge(found, before, memory, context);
        return before is null ? FirstSight.Decide(comment, memory, context)
            : comment.Post == before.Post ? []
            : Revision.Decide(before, comment, memory, context);
    }

    /// <summary>The comment after: what the source does not say stays as it was known, and what was erased does not come back.</summary>
    private static Comment Merge(FoundPost found, Comment? before, ThreadMemory memory, IntakeContext context)
    {
        if (before is null)
        {
            var parent = found.ParentId is { } parentId ? memory.Find(found.Account, parentId) : null;
            return new Comment(found with { ThreadId = KnownThreads.ThreadOf(found, parent), Text = found.Text ?? string.Empty }, 1, context.At);
        }

        var post = before.Post with
        {
            Text = found.Status is PostStatus.Removed || memory.FlagOf(before)?.Flag?.ErasedAt is not null ? before.Post.Text : found.Text ?? before.Post.Text,
            Status = found.Status,
            Link = found.Link ?? before.Post.Link,
        };
        return new Comment(post, before.Version + 1, context.At);
    }
}
