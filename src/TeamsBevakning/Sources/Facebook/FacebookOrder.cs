using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Comments;

namespace TeamsBevakning.Sources.Facebook;

/// <summary>
/// Makes posts of changes that Meta may send again, and later than newer ones: what it could not deliver it repeats for a day and a half.
/// An <c>add</c> of a comment that is known is old news, and an edit says nothing of whether the comment is hidden.
/// </summary>
internal static class FacebookOrder
{
    public static IReadOnlyList<FoundPost> Settle(IEnumerable<FacebookComment> changes, KnownThreads known)
    {
        var statuses = known.Comments.ToDictionary(comment => (comment.Post.Account, comment.Post.Id), comment => comment.Post.Status);
        return [.. changes.Select(change => Settle(change, statuses)).OfType<FoundPost>()];
    }

    private static FoundPost? Settle(FacebookComment change, Dictionary<(AccountId, CommentId), PostStatus> statuses)
    {
        var key = (change.Post.Account, change.Post.Id);
        var isKnown = statuses.TryGetValue(key, out var status);
        if (isKnown && change.Verb is FacebookVerb.Add)
        {
            return null;
        }

        var post = isKnown && status is PostStatus.Hidden && change.Verb is FacebookVerb.Edit ? change.Post with { Status = PostStatus.Hidden } : change.Post;
        statuses[key] = post.Status;
        return post;
    }
}
