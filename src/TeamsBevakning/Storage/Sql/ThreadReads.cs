using System.Data.Common;
using Dapper;
using TeamsBevakning.Domain.Comments;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Storage.Sql;

/// <summary>Reads what intake needs to know of threads; the cost follows the posts and their threads, not the store.</summary>
internal sealed class ThreadReads(DbConnection connection, SqlDialect dialect)
{
    private readonly Dictionary<(string, string), Comment> comments = [];
    private readonly Dictionary<ItemId, Item> items = [];

    internal static string Replies(SqlDialect dialect) =>
        $"select {CommentRow.Columns} from comment {dialect.ReplyIndex} where account = @account and thread = @thread and by_account = 1";

    public async Task<KnownThreads> OfAsync(IReadOnlyList<FoundPost> posts)
    {
        foreach (var byAccount in posts.GroupBy(post => post.Account.Value))
        {
            await AddAsync(byAccount.Key, [.. byAccount]);
        }

        return new KnownThreads([.. comments.Values], [.. items.Values]);
    }

    private async Task AddAsync(string account, List<FoundPost> posts)
    {
        var known = (await NamedByAsync(account, posts)).ToDictionary(comment => comment.Post.Id);
        foreach (var thread in posts.Select(post => ThreadOf(post, known)).Distinct())
        {
            var key = new { account, thread };
            foreach (var reply in await connection.QueryAsync<CommentRow>(Replies(dialect), key))
            {
                known.TryAdd(new CommentId(reply.Id), reply.ToComment());
            }

            await AddItemsAsync("account = @account and thread = @thread and unhandled = 1", key);
        }

        var ids = new { account, ids = posts.Select(post => post.Id.Value).Distinct().ToArray() };
        await AddItemsAsync($"account = @account and {dialect.Among("comment", "@ids")}", ids);
        await AddItemsAsync($"account = @account and {dialect.Among("reply", "@ids")}", ids);
        foreach (var asked in await CommentsOfAsync(account, items.Values.Select(item => item.Comment!.Value.Value)))
        {
            known.TryAdd(asked.Post.Id, asked);
        }

        foreach (var comment in known.Values)
        {
            comments.TryAdd((account, comment.Post.Id.Value), comment);
        }
    }

    private async Task AddItemsAsync(string where, object parameters)
    {
        foreach (var item in await SqlItems.ItemsAsync(connection, where, parameters))
        {
            items.TryAdd(item.Id, item);
        }
    }

    private static string ThreadOf(FoundPost post, Dictionary<CommentId, Comment> known) =>
        known.TryGetValue(post.Id, out var self) ? self.ThreadId
        : KnownThreads.ThreadOf(post, post.ParentId is { } parent ? known.GetValueOrDefault(parent) : null);

    private Task<List<Comment>> NamedByAsync(string account, List<FoundPost> posts) =>
        CommentsOfAsync(account, posts.SelectMany(post => post.ParentId is { } parent ? new[] { post.Id.Value, parent.Value } : [post.Id.Value]));

    private async Task<List<Comment>> CommentsOfAsync(string account, IEnumerable<string> ids)
    {
        var found = new List<Comment>();
        foreach (var some in ids.Distinct().Chunk(500))
        {
            var rows = await connection.QueryAsync<CommentRow>(
                $"select {CommentRow.Columns} from comment where account = @account and {dialect.Among("id", "@some")}", new { account, some });
            found.AddRange(rows.Select(row => row.ToComment()));
        }

        return found;
    }
}
