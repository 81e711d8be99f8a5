using Dapper;
using Microsoft.Data.Sqlite;
using NodaTime;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Comments;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Domain.Weekly;

namespace TeamsBevakning.Storage.Sqlite;

public sealed class SqliteItems(SqliteDatabase database, OutboxBell bell) : IItems
{
    /// <summary>The states are told twice: in the words of the index over what is unhandled, without which SQLite does not see that it may use it.</summary>
    internal const string Mine = """
        (state = 'Acknowledged' and holder_id = @person) or (state in ('Open', 'Acknowledged') and state = 'Open' and account in @accounts)
        order by due_at limit @limit
        """;

    public async Task<CommitOutcome> CommitAsync(IReadOnlyList<Change> changes, Instant at, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        var outcome = await database.WriteAsync(
            connection => changes.All(change => ItemWrites.TryWrite(connection, change, at)) ? CommitOutcome.Committed : CommitOutcome.Stale,
            result => result is CommitOutcome.Committed);
        if (outcome is CommitOutcome.Committed && changes.Any(change => change.Notices.Count > 0))
        {
            bell.Ring();
        }

        return outcome;
    }

    public Task<Item?> FindAsync(ItemId id, CancellationToken ct) => Task.FromResult(database.Read(connection => Find(connection, id)));

    public Task<Story?> StoryOfAsync(ItemId id, CancellationToken ct) => Task.FromResult(database.Read(connection =>
        Find(connection, id) is { } item ? ToldOf(connection, item, withJournal: true) : null));

    public Task<IReadOnlyList<Story>> SummaryOfAsync(long delivery, CancellationToken ct) => Task.FromResult<IReadOnlyList<Story>>(database.Read(connection =>
        Items(connection, "id in (select item from summary where delivery = @delivery) order by received_at, id", new { delivery })
            .Select(item => ToldOf(connection, item, withJournal: false))
            .ToList()));

    public Task<IReadOnlyList<Item>> ListUnhandledAsync(CancellationToken ct) => Task.FromResult(database.Read(connection =>
        Items(connection, "state in ('Open', 'Acknowledged') order by received_at, id", new { })));

    public Task<KnownThreads> ThreadsOfAsync(IReadOnlyList<FoundPost> posts, CancellationToken ct) =>
        Task.FromResult(database.Read(connection => ThreadReads.Of(connection, posts)));

    public Task<IReadOnlyList<Item>> DueAsync(Instant at, int limit, CancellationToken ct) => Task.FromResult(database.Read(connection => Items(
        connection,
        "next_due_at <= @at order by next_due_at limit @limit",
        new { at = at.ToUnixTimeMilliseconds(), limit })));

    public Task<IReadOnlyList<Story>> MineAsync(PersonId person, IReadOnlyList<AccountId> accounts, int limit, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<Story>>(database.Read(connection => Items(
                connection,
                Mine,
                new { person = person.ToString(), accounts = accounts.Select(account => account.Value), limit })
            .Select(item => ToldOf(connection, item, withJournal: false))
            .ToList()));

    public Task<IReadOnlyList<AccountWeek>> FiguresAsync(Week week, Instant at, CancellationToken ct) =>
        Task.FromResult(database.Read(connection => WeekReads.Of(connection, week, at)));

    public Task<IReadOnlyDictionary<AccountId, int>> UnhandledAsync(CancellationToken ct) =>
        Task.FromResult<IReadOnlyDictionary<AccountId, int>>(database.Read(connection => connection
            .Query<(string Account, int Count)>("select account, count(*) from item where state in ('Open', 'Acknowledged') group by account")
            .ToDictionary(row => new AccountId(row.Account), row => row.Count)));

    internal static IReadOnlyList<Item> Items(SqliteConnection connection, string where, object parameters) =>
        [.. connection.Query<ItemRow>($"select {ItemRow.Columns} from item where {where}", parameters).Select(row => row.ToItem())];

    private static Item? Find(SqliteConnection connection, ItemId id) =>
        connection.QuerySingleOrDefault<ItemRow>($"select {ItemRow.Columns} from item where id = @id", new { id = id.ToString() })?.ToItem();

    private static Story ToldOf(SqliteConnection connection, Item item, bool withJournal)
    {
        var comment = connection.QuerySingle<CommentRow>(
            $"select {CommentRow.Columns} from comment where account = @account and id = @comment",
            new { account = item.Account.Value, comment = item.Comment.Value }).ToComment();
        var journal = withJournal
            ? connection.Query<JournalRow>($"select {JournalRow.Columns} from journal where item = @id order by number", new { id = item.Id.ToString() })
            : [];
        return new Story(item, comment, [.. journal.Select(row => row.ToEntry())]);
    }
}
