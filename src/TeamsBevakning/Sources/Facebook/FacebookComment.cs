using System.Globalization;
using NodaTime;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Comments;

namespace TeamsBevakning.Sources.Facebook;

/// <summary>A change of a comment, and what it means.</summary>
/// <param name="Verb">What Meta says has happened.</param>
internal sealed record FacebookComment(FacebookVerb Verb, FoundPost Post)
{
    private const int LongestId = 500;

    // Milliseconds where Meta promises seconds; in seconds this would be the year 5138.
    private const long FirstMilliseconds = 100_000_000_000;

    private static readonly Instant Earliest = Instant.FromUtc(2004, 1, 1, 0, 0);
    private static readonly Instant Latest = Instant.FromUtc(2190, 1, 1, 0, 0);

    /// <summary>The change; null, with <paramref name="why"/>, when it cannot be understood.</summary>
    public static FacebookComment? Of(FacebookFeedValue value, FacebookEntry entry, Account account, out string why)
    {
        why = value.CommentId is not { Length: > 0 and <= LongestId } ? "no usable comment_id"
            : value.ParentId is { Length: > LongestId } || value.From?.Id is { Length: > LongestId } ? "an id too long"
            : VerbOf(value.Verb) is null ? "unknown verb"
            : TimeOf(value.CreatedTime ?? entry.Time) is null ? "no usable created_time"
            : string.Empty;
        if (why.Length > 0)
        {
            return null;
        }

        var verb = VerbOf(value.Verb)!.Value;
        var parent = value.ParentId is { Length: > 0 } id && id != value.PostId && id != value.CommentId ? new CommentId(id) : (CommentId?)null;
        var post = new FoundPost(
            account.Id,
            new CommentId(value.CommentId!),
            parent is null ? value.CommentId : null,
            parent,
            Blank(value.From?.Id),
            Blank(value.From?.Name),
            value.Message,
            TimeOf(value.CreatedTime ?? entry.Time)!.Value,
            LinkOf(value.Post?.PermalinkUrl),
            value.From?.Id == entry.Id,
            verb switch { FacebookVerb.Hide => PostStatus.Hidden, FacebookVerb.Remove => PostStatus.Removed, FacebookVerb.Add or FacebookVerb.Edit or FacebookVerb.Unhide => PostStatus.Visible });
        return new FacebookComment(verb, post);
    }

    private static FacebookVerb? VerbOf(string? verb) => verb switch
    {
        "add" => FacebookVerb.Add,
        "edited" or "edit" => FacebookVerb.Edit,
        "hide" => FacebookVerb.Hide,
        "unhide" => FacebookVerb.Unhide,
        "remove" or "delete" => FacebookVerb.Remove,
        _ => null,
    };

    internal static Instant? TimeOf(string? unix)
    {
        if (!long.TryParse(unix, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number > FirstMilliseconds * 1_000)
        {
            return null;
        }

        var at = number < FirstMilliseconds ? Instant.FromUnixTimeSeconds(number) : Instant.FromUnixTimeMilliseconds(number);
        return at >= Earliest && at < Latest ? at : null;
    }

    private static Uri? LinkOf(string? address) =>
        address?.Length <= 2_000 && Uri.TryCreate(address, UriKind.Absolute, out var link) && link.Scheme is "http" or "https" ? link : null;

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}

/// <summary>The verbs of a comment's change that mean something to us.</summary>
internal enum FacebookVerb
{
    Add,
    Edit,
    Hide,
    Unhide,
    Remove,
}
