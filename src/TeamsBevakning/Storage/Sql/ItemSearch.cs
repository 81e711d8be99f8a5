using Dapper;
using NodaTime;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Storage.Sql;

/// <summary>What a search goes through: some accounts' unhandled items, those of no account, and what came in lately. Two reads with limits, so that typing costs the same however much is stored.</summary>
public sealed class ItemSearch(SqlDatabase database)
{
    internal const int MostRead = 500;

    internal static string Unhandled(SqlDialect dialect) => $"""
        select {ItemRow.Columns} from item where unhandled = 1 and {dialect.Among("account", "@accounts")}
        union all select {ItemRow.Columns} from item where unhandled = 1 and account is null order by due_at limit @limit
        """;

    internal static string Lately(SqlDialect dialect) => $"""
        select {ItemRow.Columns} from (select * from item where received_at >= @since order by received_at desc limit @limit) late
        where unhandled = 0 and {dialect.Among("account", "@accounts")} order by received_at desc
        """;

    private static string Comments(SqlDialect dialect) => $"select {CommentRow.Columns} from comment where {dialect.Among("account", "@accounts")} and {dialect.Among("id", "@comments")}";

    /// <summary>The unhandled ones first, by their deadlines; then the others, the newest first. Without their journals.</summary>
    public Task<IReadOnlyList<Story>> CandidatesAsync(IReadOnlyCollection<AccountId> accounts, Instant since, CancellationToken ct) => database.ReadAsync<IReadOnlyList<Story>>(
        async connection =>
        {
            var dialect = database.Dialect;
            var asked = new { accounts = accounts.Select(account => account.Value).ToArray(), since = since.ToUnixTimeMilliseconds(), limit = MostRead };
            Item[] items =
            [
                .. (await connection.QueryAsync<ItemRow>(Unhandled(dialect), asked)).Concat(await connection.QueryAsync<ItemRow>(Lately(dialect), asked)).Select(row => row.ToItem()),
            ];
            var about = items.Where(item => item.Comment is not null).ToList();
            var comments = (await connection.QueryAsync<CommentRow>(Comments(dialect), new
            {
                accounts = about.Select(item => item.Account!.Value.Value).Distinct().ToArray(),
                comments = about.Select(item => item.Comment!.Value.Value).Distinct().ToArray(),
            })).ToDictionary(row => (row.Account, row.Id));
            return [.. items.Select(item => new Story(item, item.Comment is { } id ? comments.GetValueOrDefault((item.Account!.Value.Value, id.Value))?.ToComment() : null, []))];
        },
        ct);
}
