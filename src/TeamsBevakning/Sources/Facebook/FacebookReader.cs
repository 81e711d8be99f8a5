using System.Text.Json;
using TeamsBevakning.CheckedJson;
using TeamsBevakning.Domain.Accounts;

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

    private IEnumerable<FacebookComment> CommentsOf(FacebookEntry entry, Register register)
    {
        var page = entry.Id ?? string.Empty;
        if (register.Find("facebook", page) is not { } account)
        {
            Log.FacebookPageUnknown(logger, CheckedValue.Cut(page, LongestLogged));
            return [];
        }

        var values = (entry.Changes ?? []).Select(CommentIn).ToList();
        if (values.Count(value => value is null) is > 0 and var others)
        {
            Log.FacebookChangesLeftOut(logger, page, others);
        }

        return values.OfType<FacebookFeedValue>().Select(value => Understood(value, entry, account)).OfType<FacebookComment>();
    }

    private static FacebookFeedValue? CommentIn(FacebookChange? change) =>
        change is { Field: "feed", Value.ValueKind: JsonValueKind.Object }
        && ReadOrNull(() => change.Value.Deserialize(FacebookJson.Default.FacebookFeedValue)) is { Item: "comment" } value
            ? value
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
