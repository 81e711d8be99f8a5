using NodaTime;
using TeamsBevakning.Domain.Accounts;

namespace TeamsBevakning.Domain.Comments;

/// <summary>A comment as a source found it on a platform, whichever the source: replay, signed intake or webhook.</summary>
/// <param name="Account">The account under whose posts it stands.</param>
/// <param name="Id">The platform's id of it.</param>
/// <param name="ThreadId">The platform's id of the thread; null when the source does not say, then the parent's thread, or its own.</param>
/// <param name="ParentId">What it answers; null for a comment of its own.</param>
/// <param name="AuthorId">The platform's id of who wrote it; null when the platform hides it.</param>
/// <param name="AuthorName">The name that the platform shows; null when it hides it. A citizen's text: data, never markup.</param>
/// <param name="Text">What is written; null when the source does not say, then what is known stays. A citizen's text: data, never markup.</param>
/// <param name="PostedAt">The platform's own time of it; a response target counts from here.</param>
/// <param name="Link">Where it can be read; null when the source does not say.</param>
/// <param name="ByAccount">Whether the account itself wrote it.</param>
/// <param name="Status">Whether it stands there, hidden or removed.</param>
public sealed record FoundPost(
    AccountId Account,
    CommentId Id,
    string? ThreadId,
    CommentId? ParentId,
    string? AuthorId,
    string? AuthorName,
    string? Text,
    Instant PostedAt,
    Uri? Link,
    bool ByAccount,
    PostStatus Status)
{
    /// <summary>Whether it is no comment but a post of the account's own: then only its time is kept.</summary>
    public bool IsOwnPost { get; init; }
}
