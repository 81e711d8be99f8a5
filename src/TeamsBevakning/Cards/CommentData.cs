using System.Text.Json.Nodes;
using TeamsBevakning.Domain.Comments;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Cards;

/// <summary>The comment as a card shows it. It goes only into text runs, where nothing of it is markup.</summary>
internal static class CommentData
{
    /// <summary>A card may be 28 KB in all; the rest is read on the page.</summary>
    private const int LongestShown = 1_500;

    private const int LongestWhenShort = 200;

    private const int LongestWhenFolded = 30;

    public static void AddTo(JsonObject data, CardFacts facts)
    {
        var comment = facts.Story.Comment!;
        var post = comment.Post;
        data["author"] = PeoplesText.Shown(SwedishText.Cut(string.IsNullOrWhiteSpace(post.AuthorName) ? Texts.AnonymousAuthor : post.AuthorName, 100, "…"));
        data["posted"] = $"  {facts.When(post.PostedAt)}";
        data["comment"] = string.IsNullOrWhiteSpace(post.Text) ? Texts.EmptyComment : PeoplesText.Shown(SwedishText.Cut(post.Text, facts.IsShort ? LongestWhenShort : LongestShown, Texts.CutComment));
        data["about"] = $"  ”{Excerpt(post.Text, LongestWhenFolded)}”";
        data["remarks"] = new JsonArray([.. Remarks(comment).Select(text => new JsonObject { ["text"] = text })]);
        data["hasLink"] = post.Link is not null && facts.Item.IsUnhandled;
        data["hasFoldedLink"] = post.Link is not null && !facts.Item.IsUnhandled;
        data["link"] = post.Link?.OriginalString ?? string.Empty;
    }

    /// <summary>The beginning of what is written, on one line.</summary>
    public static string Excerpt(string? text, int longest)
    {
        var oneLine = string.Join(' ', (text ?? string.Empty).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return oneLine.Length == 0 ? Texts.EmptyComment : PeoplesText.Shown(SwedishText.Cut(oneLine, longest, "…"));
    }

    /// <summary>The beginning of what a story is about, on one line.</summary>
    public static string Excerpt(Story story, int longest) => story.Item.Matter is { } matter ? MatterText.Title(story.Item.Kind, matter) : Excerpt(story.Comment!.Post.Text, longest);

    private static IEnumerable<string> Remarks(Comment comment)
    {
        if (comment.Post.Status is PostStatus.Hidden)
        {
            yield return Texts.HiddenComment;
        }
        else if (comment is { Version: > 1, Post.Status: PostStatus.Visible })
        {
            yield return Texts.EditedComment;
        }
    }
}
