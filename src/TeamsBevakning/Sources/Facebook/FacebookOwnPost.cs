using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Comments;

namespace TeamsBevakning.Sources.Facebook;

/// <summary>Something that a page has posted itself, as the <c>feed</c> field tells it.</summary>
internal static class FacebookOwnPost
{
    /// <summary>What citizens see as a post; a comment, a reaction or a change of the page is none.</summary>
    private static readonly string[] Posts = ["status", "post", "photo", "video", "share", "link", "album", "event", "note", "milestone"];

    private const int LongestId = 500;

    /// <summary>Null for what is none, or by somebody else, or not new, or not shown.</summary>
    public static FoundPost? Of(FacebookFeedValue value, FacebookEntry entry, Account account) =>
        Posts.Contains(value.Item) && value.Verb is "add" && value.Published is not ("0" or "false") && value.From?.Id is { Length: > 0 } author && author == entry.Id
            && value.PostId is { Length: > 0 and <= LongestId } id && FacebookComment.TimeOf(value.CreatedTime ?? entry.Time) is { } at
            ? new FoundPost(account.Id, new CommentId(id), null, null, author, null, null, at, null, ByAccount: true, PostStatus.Visible) { IsOwnPost = true }
            : null;
}
