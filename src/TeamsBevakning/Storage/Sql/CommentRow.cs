using NodaTime;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Comments;

namespace TeamsBevakning.Storage.Sql;

/// <summary>A comment as its row; columns by their names.</summary>
internal sealed class CommentRow
{
    public const string Columns = "account, id, thread, parent, author_id, author_name, text, posted_at, link, by_account, status, version, seen_at";

    public required string Account { get; init; }
    public required string Id { get; init; }
    public required string Thread { get; init; }
    public string? Parent { get; init; }
    public string? AuthorId { get; init; }
    public string? AuthorName { get; init; }
    public required string Text { get; init; }
    public long PostedAt { get; init; }
    public string? Link { get; init; }
    public int ByAccount { get; init; }
    public required string Status { get; init; }
    public int Version { get; init; }
    public long SeenAt { get; init; }

    /// <summary>From columns in the order of <see cref="Columns"/>.</summary>
    public static CommentRow Read(RowReader row) => new()
    {
        Account = row.Text(),
        Id = row.Text(),
        Thread = row.Text(),
        Parent = row.TextOrNull(),
        AuthorId = row.TextOrNull(),
        AuthorName = row.TextOrNull(),
        Text = row.Text(),
        PostedAt = row.Number(),
        Link = row.TextOrNull(),
        ByAccount = row.Int(),
        Status = row.Text(),
        Version = row.Int(),
        SeenAt = row.Number(),
    };

    public static CommentRow Of(Comment comment) => new()
    {
        Account = comment.Post.Account.Value,
        Id = comment.Post.Id.Value,
        Thread = comment.ThreadId,
        Parent = comment.Post.ParentId?.Value,
        AuthorId = comment.Post.AuthorId,
        AuthorName = comment.Post.AuthorName,
        Text = comment.Post.Text ?? string.Empty,
        PostedAt = comment.Post.PostedAt.ToUnixTimeMilliseconds(),
        Link = comment.Post.Link?.OriginalString,
        ByAccount = comment.Post.ByAccount ? 1 : 0,
        Status = comment.Post.Status.ToString(),
        Version = comment.Version,
        SeenAt = comment.SeenAt.ToUnixTimeMilliseconds(),
    };

    public Comment ToComment()
    {
        var post = new FoundPost(
            new AccountId(Account),
            new CommentId(Id),
            Thread,
            Parent is null ? null : new CommentId(Parent),
            AuthorId,
            AuthorName,
            Text,
            Instant.FromUnixTimeMilliseconds(PostedAt),
            RowValues.UriOf(Link),
            ByAccount == 1,
            Enum.Parse<PostStatus>(Status));
        return new Comment(post, Version, Instant.FromUnixTimeMilliseconds(SeenAt));
    }
}
