using System.Data.Common;
using Dapper;
using NodaTime;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Chain;
using TeamsBevakning.Domain.Comments;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Domain.Weekly;

namespace TeamsBevakning.Storage.Sql;

public sealed class SqlItems(SqlDatabase database, OutboxBell bell) : IItems
{
    /// <summary>What is open is told twice: in the words of the index over what is unhandled, without which no database sees that it may use it.</summary>
    internal static string Mine(SqlDialect dialect) => $"""
        (state = 'Acknowledged' and holder_id = @person) or (unhandled = 1 and state = 'Open' and {dialect.Among("account", "@accounts")})
            or (unhandled = 1 and state = 'Open' and {dialect.Among("unit", "@units")} and moves like '%"forwarded"%')
        order by due_at limit @limit
        """;

    public async Task<CommitOutcome> CommitAsync(IReadOnlyList<Change> changes, Instant at, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        var outcome = changes is [var change] ? await database.WriteAsync(new ChangeJob(change, at)) : await database.WriteAsync(
            session => changes.All(each => ItemWrites.TryWrite(session, each, at)) ? CommitOutcome.Committed : CommitOutcome.Stale,
            result => result is CommitOutcome.Committed);
        if (outcome is CommitOutcome.Committed && changes.Any(each => each.Notices.Count > 0))
        {
            bell.Ring();
        }

        return outcome;
    }

    public Task<Item?> FindAsync(ItemId id, CancellationToken ct) => database.ReadAsync(connection => FindAsync(connection, id), ct);

    public Task<PressedItem?> PressedAsync(ItemId id, CancellationToken ct) => database.PressedAsync(id, ct);

    public Task<Item?> FindUnhandledAsync(ItemKind kind, string subject, CancellationToken ct) => database.ReadAsync(
        async connection => (await ItemsAsync(
            connection, "kind = @kind and matter_subject = @subject and unhandled = 1", new { kind = kind.ToString(), subject })) is [var item] ? item : null,
        ct);

    public Task<Story?> StoryOfAsync(ItemId id, CancellationToken ct) => database.ReadAsync(
        async connection => await FindAsync(connection, id) is { } item ? await ToldOfAsync(connection, item, withJournal: true) : null, ct);

    public Task<IReadOnlyList<Story>> SummaryOfAsync(long delivery, CancellationToken ct) =>
        StoriesAsync("id in (select item from summary where delivery = @delivery) order by received_at, id", new { delivery }, ct);

    public Task<ItemId?> EscalatedInThreadAsync(AccountId account, string thread, Instant since, CancellationToken ct) => database.ReadAsync(
        async connection => await connection.QueryFirstOrDefaultAsync<string>(
            """
            select id from item where account = @account and thread = @thread and unhandled = 1 and kind = 'Question' and escalated_at >= @since and opened_late = 0
            order by escalated_at, id limit 1
            """,
            new { account = account.Value, thread, since = since.ToUnixTimeMilliseconds() }) is { } id ? new ItemId(Guid.Parse(id)) : (ItemId?)null,
        ct);

    public Task<IReadOnlyList<Item>> ListUnhandledAsync(CancellationToken ct) => database.ReadAsync(connection =>
        ItemsAsync(connection, "unhandled = 1 order by received_at, id", new { }), ct);

    public Task<IReadOnlyList<Comment>> CommentsAtAsync(Uri link, CancellationToken ct) => database.ReadAsync<IReadOnlyList<Comment>>(
        async connection =>
        [
            .. (await connection.QueryAsync<CommentRow>(
                $"select {CommentRow.Columns} from comment where link is not null and substr(link, 1, 200) = substr(@link, 1, 200) and link = @link order by posted_at desc limit 10",
                new { link = link.OriginalString })).Select(row => row.ToComment()),
        ],
        ct);

    public Task<Comment?> FindAsync(AccountId account, CommentId comment, CancellationToken ct) => database.ReadAsync(
        async connection => (await connection.QuerySingleOrDefaultAsync<CommentRow>(
            $"select {CommentRow.Columns} from comment where account = @account and id = @comment", new { account = account.Value, comment = comment.Value }))?.ToComment(),
        ct);

    public Task<KnownThreads> ThreadsOfAsync(IReadOnlyList<FoundPost> posts, CancellationToken ct) =>
        database.ReadAsync(connection => new ThreadReads(connection, database.Dialect).OfAsync(posts), ct);

    public Task<IReadOnlyList<Item>> DueAsync(Instant at, int limit, CancellationToken ct) => database.ReadAsync(
        connection => ItemsAsync(connection, "next_due_at <= @at order by next_due_at limit @limit", new { at = at.ToUnixTimeMilliseconds(), limit }), ct);

    public async Task<IReadOnlyList<Item>> ClaimDueAsync(Instant at, int limit, CancellationToken ct) =>
        (await DueAsync(at, 1, ct)).Count == 0 ? [] : await database.WriteAsync<IReadOnlyList<Item>>(
            session =>
            [
                .. session.Query<ItemRow>(
                    Leases.Claim("item", ItemRow.Columns, "next_due_at <= @at", "next_due_at", session.Dialect),
                    Leases.Parameters(database.Worker, at, limit))
                    .Select(row => row.ToItem()).OrderBy(item => item.NextDueAt),
            ],
            _ => true);

    public Task<IReadOnlyList<Story>> MineAsync(PersonId person, IReadOnlyList<AccountId> accounts, IReadOnlyList<UnitId> units, int limit, CancellationToken ct) => StoriesAsync(
        Mine(database.Dialect),
        new { person = person.ToString(), accounts = accounts.Select(account => account.Value).ToArray(), units = units.Select(unit => unit.Value).ToArray(), limit },
        ct);

    public Task<IReadOnlyList<WeekQuestion>> QuestionsAsync(Instant from, Instant until, CancellationToken ct) =>
        database.ReadAsync(connection => WeekReads.QuestionsAsync(connection, from, until), ct);

    public Task<IReadOnlyDictionary<AccountId, int>> UnhandledAsync(CancellationToken ct) => database.ReadAsync<IReadOnlyDictionary<AccountId, int>>(
        async connection => (await connection
            .QueryAsync<(string Account, int Count)>("select account, count(*) from item where unhandled = 1 and account is not null group by account"))
            .ToDictionary(row => new AccountId(row.Account), row => row.Count),
        ct);

    internal static async Task<IReadOnlyList<Item>> ItemsAsync(DbConnection connection, string where, object parameters) =>
        [.. (await connection.QueryAsync<ItemRow>($"select {ItemRow.Columns} from item where {where}", parameters)).Select(row => row.ToItem())];

    private static async Task<Item?> FindAsync(DbConnection connection, ItemId id) =>
        (await ItemsAsync(connection, "id = @id", new { id = id.ToString() })) is [var item] ? item : null;

    private Task<IReadOnlyList<Story>> StoriesAsync(string where, object parameters, CancellationToken ct) => database.ReadAsync<IReadOnlyList<Story>>(
        async connection =>
        {
            var stories = new List<Story>();
            foreach (var item in await ItemsAsync(connection, where, parameters))
            {
                stories.Add(await ToldOfAsync(connection, item, withJournal: false));
            }

            return stories;
        },
        ct);

    private static async Task<Story> ToldOfAsync(DbConnection connection, Item item, bool withJournal)
    {
        var comment = item.Comment is null ? null : await connection.QuerySingleAsync<CommentRow>(
            $"select {CommentRow.Columns} from comment where account = @account and id = @comment",
            new { account = item.Account?.Value, comment = item.Comment?.Value });
        var journal = withJournal
            ? await connection.QueryAsync<JournalRecord>($"select {JournalRow.Columns} from journal where item = @id order by number", new { id = item.Id.ToString() })
            : [];
        return new Story(item, comment?.ToComment(), [.. journal.Select(JournalRow.ToEntry)]);
    }
}
