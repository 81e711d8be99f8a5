using TeamsBevakning.Domain.Flags;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Storage.Sql;

/// <summary>Saves what is flagged, and erases what may not be kept, inside the writer's transaction.</summary>
internal static class EvidenceWrites
{
    /// <summary>A version that is saved already stays as it is.</summary>
    public static void Save(WriteSession session, Evidence evidence) => session.Execute(
        """
        insert into evidence (item, version, saved_at, digest, account, comment, author_id, author_name, text, posted_at, link)
        values (@Item, @Version, @SavedAt, @Digest, @Account, @Comment, @AuthorId, @AuthorName, @Text, @PostedAt, @Link)
        on conflict do nothing
        """,
        new
        {
            Item = evidence.Item.ToString(),
            evidence.Version,
            SavedAt = evidence.SavedAt.ToUnixTimeMilliseconds(),
            evidence.Digest,
            Account = evidence.Post.Account.Value,
            Comment = evidence.Post.Id.Value,
            evidence.Post.AuthorId,
            evidence.Post.AuthorName,
            Text = evidence.Post.Text ?? string.Empty,
            PostedAt = evidence.Post.PostedAt.ToUnixTimeMilliseconds(),
            Link = evidence.Post.Link?.OriginalString,
        });

    /// <summary>Content and sender, in the comment, in its earlier versions and in what was saved. The comment's id, time and address stay: the police need to know where it is.</summary>
    public static void Erase(WriteSession session, Item item)
    {
        var about = new { Account = item.Account?.Value, Comment = item.Comment?.Value, Item = item.Id.ToString() };
        session.Execute("update comment set text = '', author_id = null, author_name = null, version = version + 1 where account = @Account and id = @Comment", about);
        session.Execute("update comment_version set text = '' where account = @Account and id = @Comment", about);
        session.Execute("delete from evidence where item = @Item", about);
        session.Erases = true;
    }
}
