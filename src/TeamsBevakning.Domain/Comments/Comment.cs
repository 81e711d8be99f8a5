using NodaTime;

namespace TeamsBevakning.Domain.Comments;

/// <summary>A comment that is kept, in its latest version; earlier versions stay in the store.</summary>
/// <param name="Post">What the source found, with <see cref="FoundPost.ThreadId"/> always set.</param>
/// <param name="Version">1 when first seen, one more for each edit, hiding or removal.</param>
/// <param name="SeenAt">When this version reached us.</param>
public sealed record Comment(FoundPost Post, int Version, Instant SeenAt)
{
    /// <summary>The thread it belongs to; its own id for the first comment of a thread.</summary>
    public string ThreadId => Post.ThreadId ?? Post.Id.Value;
}
