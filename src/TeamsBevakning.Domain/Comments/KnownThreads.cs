using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Domain.Comments;

/// <summary>What the store knows of the threads that new posts belong to.</summary>
/// <param name="Comments">The comments of the same ids, those they answer, and the account's own replies in the threads.</param>
/// <param name="Items">The items of those comments, the threads' unhandled items, and the items that those comments answered.</param>
public sealed record KnownThreads(IReadOnlyList<Comment> Comments, IReadOnlyList<Item> Items)
{
    /// <summary>Nothing is known.</summary>
    public static KnownThreads None { get; } = new([], []);

    /// <summary>The thread that a post belongs to: what the source says, otherwise its parent's, otherwise its own.</summary>
    /// <param name="post">The post.</param>
    /// <param name="parent">The comment it answers, when that is known.</param>
    public static string ThreadOf(FoundPost post, Comment? parent) =>
        post.ThreadId ?? parent?.ThreadId ?? post.ParentId?.Value ?? post.Id.Value;
}
