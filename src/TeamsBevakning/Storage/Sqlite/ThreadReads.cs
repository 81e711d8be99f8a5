using Dapper;
using Microsoft.Data.Sqlite;
using TeamsBevakning.Domain.Comments;

namespace TeamsBevakning.Storage.Sqlite;

/// <summary>Reads what intake needs to know of threads; the cost follows the posts and their threads, not the store.</summary>
internal static class ThreadReads
{
    /// <summary>The index is named, for SQLite would rather read all the account's comments by their key.</summary>
    internal const string Replies = $"select {CommentRow.Columns} from comment indexed by comment_reply where account = @account and thread = @thread and by_account = 1";

    public static KnownThreads Of(SqliteConnection connection, IReadOnlyList<FoundPost> posts)
    {
        var comments = new Dictionary<(string, string), Comment>();
        var items = new Dictionary<string, Domain.Items.Item>();
        foreach (var byAccount in posts.GroupBy(post => post.Account.Value))
        {
            var known = NamedBy(connection, byAccount.Key, byAccount).ToDictionary(comment => comment.Post.Id);
            foreach (var thread in byAccount.Select(post => ThreadOf(post, known)).Distinct())
            {
                var key = new { account = byAccount.Key, thread };
                foreach (var reply in connection.Query<CommentRow>(Replies, key).Select(row => row.ToComment()))
                {
                    known.TryAdd(reply.Post.Id, reply);
                }

                Add(SqliteItems.Items(connection, "account = @account and thread = @thread and state in ('Open', 'Acknowledged')", key));
            }

            var ids = new { account = byAccount.Key, ids = byAccount.Select(post => post.Id.Value).Distinct() };
            Add(SqliteItems.Items(connection, "account = @account and comment in @ids", ids));
            Add(SqliteItems.Items(connection, "account = @account and reply in @ids", ids));
            foreach (var asked in CommentsOf(connection, byAccount.Key, items.Values.Select(item => item.Comment.Value)))
            {
                known.TryAdd(asked.Post.Id, asked);
            }

            foreach (var comment in known.Values)
            {
                comments.TryAdd((byAccount.Key, comment.Post.Id.Value), comment);
            }
        }

        return new KnownThreads([.. comments.Values], [.. items.Values]);

        void Add(IEnumerable<Domain.Items.Item> found)
        {
            foreach (var item in found)
            {
                items.TryAdd(item.Id.ToString(), item);
            }
        }
    }

    private static string ThreadOf(FoundPost post, Dictionary<CommentId, Comment> known) =>
        known.TryGetValue(post.Id, out var self) ? self.ThreadId
        : KnownThreads.ThreadOf(post, post.ParentId is { } parent ? known.GetValueOrDefault(parent) : null);

    private static IEnumerable<Comment> NamedBy(SqliteConnection connection, string account, IEnumerable<FoundPost> posts) =>
        CommentsOf(connection, account, posts.SelectMany(post => post.ParentId is { } parent ? new[] { post.Id.Value, parent.Value } : [post.Id.Value]));

    private static IEnumerable<Comment> CommentsOf(SqliteConnection connection, string account, IEnumerable<string> ids) =>
        ids.Distinct().Chunk(500).SelectMany(some => connection
            .Query<CommentRow>($"select {CommentRow.Columns} from comment where account = @account and id in @some", new { account, some })
            .Select(row => row.ToComment()));
}
