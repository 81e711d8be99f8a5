using System.Text.Json;
using TeamsBevakning.CheckedJson;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Comments;

namespace TeamsBevakning.Sources.Facebook;

/// <summary>Reads webhook calls. Meta turns off a webhook that answers errors, so that what is not understood is left out and logged.</summary>
internal sealed class FacebookReader(ILogger<FacebookReader> logger)
{
    private const int LongestLogged = 60;

    /// <summary>The calls that a body holds; null when it is not JSON. Meta sends one; its documentation shows an array of one.</summary>
    public static IReadOnlyList<FacebookCall?>? Parse(byte[] body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            return json.RootElement.ValueKind is JsonValueKind.Array
                ? ReadOrNull(() => json.Deserialize(FacebookJson.Default.IReadOnlyListFacebookCall)) ?? []
                : [ReadOrNull(() => json.Deserialize(FacebookJson.Default.FacebookCall))];
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The changes of comments under the register's accounts, in Meta's order.</summary>
    public IReadOnlyList<FacebookComment> CommentsOf(IEnumerable<FacebookCall?> calls, Register register) =>
    [
        .. calls.Where(call => call?.Object is "page")
            .SelectMany(call => call!.Entry ?? [])
            .OfType<FacebookEntry>()
            .SelectMany(entry => CommentsOf(entry, register)),
    ];

    /// <summary>What the pages of the register's accounts have posted themselves, in Meta's order; of it only the time is of use.</summary>
    public static IReadOnlyList<FoundPost> OwnPostsOf(IEnumerable<FacebookCall?> calls, Register register) =>
    [
        .. from call in calls
           where call?.Object is "page"
           from entry in call.Entry ?? []
           let account = entry?.Id is { } page ? register.Find("facebook", page) : null
           where account is not null
           from change in entry.Changes ?? []
           let post = FeedIn(change) is { } value ? FacebookOwnPost.Of(value, entry, account) : null
           where post is not null
           select post,
    ];

    private IEnumerable<FacebookComment> CommentsOf(FacebookEntry entry, Register register)
    {
        var page = entry.Id ?? string.Empty;
        if (register.Find("facebook", page) is not { } account)
        {
            Log.FacebookPageUnknown(logger, CheckedValue.Cut(page, LongestLogged));
            return [];
        }

        var values = (entry.Changes ?? []).Select(CommentIn).ToList();
        if ((entry.Changes ?? []).Count(change => CommentIn(change) is null && !(FeedIn(change) is { } value && FacebookOwnPost.Of(value, entry, account) is not null)) is > 0 and var others)
        {
            Log.FacebookChangesLeftOut(logger, page, others);
        }

        return values.OfType<FacebookFeedValue>().Select(value => Understood(value, entry, account)).OfType<FacebookComment>();
    }

    private static FacebookFeedValue? CommentIn(FacebookChange? change) => FeedIn(change) is { Item: "comment" } value ? value : null;

    private static FacebookFeedValue? FeedIn(FacebookChange? change) => change is { Field: "feed", Value.ValueKind: JsonValueKind.Object }
        ? ReadOrNull(() => change.Value.Deserialize(FacebookJson.Default.FacebookFeedValue))
        : null;

    private FacebookComment? Understood(FacebookFeedValue value, FacebookEntry entry, Account account)
    {
        var comment = FacebookComment.Of(value, entry, account, out var why);
        if (comment is null)
        {
            Log.FacebookCommentLeftOut(logger, entry.Id!, CheckedValue.Cut(value.CommentId ?? string.Empty, LongestLogged), why);
        }

        return comment;
    }

    private static T? ReadOrNull<T>(Func<T?> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
