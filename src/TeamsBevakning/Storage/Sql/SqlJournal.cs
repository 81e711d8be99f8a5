using System.Data.Common;
using System.Runtime.CompilerServices;
using Dapper;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Chain;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Storage.Sql;

public sealed class SqlJournal(SqlDatabase database) : IJournal
{
    private const int PageSize = 1_000;

    public async IAsyncEnumerable<(long Number, JournalEntry Entry)> ReadAsync(JournalFilter filter, [EnumeratorCancellation] CancellationToken ct)
    {
        var after = filter.After;
        while (true)
        {
            var page = await PageAsync(filter, after, ct);
            foreach (var row in page)
            {
                yield return (row.Number, JournalRow.ToEntry(row));
            }

            if (page.Count < PageSize)
            {
                yield break;
            }

            after = page[^1].Number;
        }
    }

    public Task<bool> KnowsAsync(string cause, ItemId item, PersonId by, CancellationToken ct) => database.ReadAsync(
        connection => connection.ExecuteScalarAsync<bool>(
            "select exists (select 1 from journal where cause = @cause and item = @item and by_id = @by and kind <> 'Refused')",
            new { cause, item = item.ToString(), by = by.ToString() }),
        ct);

    public Task<T> ReadKeptAsync<T>(Func<KeptJournal, Task<T>> read, CancellationToken ct) => database.ReadAsync(
        async connection =>
        {
            await connection.ExecuteAsync(database.Dialect.BeginSnapshot);
            var result = await read(await KeptAsync(connection, ct));
            await connection.ExecuteAsync("commit");
            return result;
        },
        ct);

    internal static async Task<KeptJournal> KeptAsync(DbConnection connection, CancellationToken ct)
    {
        var head = (await connection.QueryAsync<(long Number, string Hash)>("select number, hash from journal_head")).Select(row => new ChainHead(row.Number, row.Hash)).ToList();
        var erasures = await connection.QueryAsync<JournalRecord>($"select {JournalRow.Columns} from journal where kind = 'Erased' order by number");
        return new KeptJournal(head is [var only] ? only : null, erasures.AsList(), EntriesAsync(connection, ct));
    }

    private static async IAsyncEnumerable<JournalRecord> EntriesAsync(DbConnection connection, [EnumeratorCancellation] CancellationToken ct)
    {
        var after = long.MinValue;
        while (true)
        {
            ct.ThrowIfCancellationRequested();
            var page = (await connection.QueryAsync<JournalRecord>(
                $"select {JournalRow.Columns} from journal where number > @after order by number limit {PageSize}", new { after })).AsList();
            foreach (var record in page)
            {
                yield return record;
            }

            if (page.Count < PageSize)
            {
                yield break;
            }

            after = page[^1].Number;
        }
    }

    /// <summary>Compared here, since SQLite takes Å and å for different letters.</summary>
    private Task<List<string>> NamesWithAsync(string part, CancellationToken ct) => database.ReadAsync(
        async connection => (await connection.QueryAsync<string>("select distinct by_name from journal where by_name is not null"))
            .Where(name => name.Contains(part, StringComparison.OrdinalIgnoreCase))
            .ToList(),
        ct);

    private async Task<List<JournalRecord>> PageAsync(JournalFilter filter, long after, CancellationToken ct)
    {
        var where = new List<string> { "number > @after" };
        Add(filter.Item, "item like '%' || @item");
        Add(filter.Account, "account = @account");
        Add(filter.Person, $"(by_id = lower(@person) or {database.Dialect.Among("by_name", "@names")})");
        Add(filter.From, "at >= @from");
        Add(filter.To, "at < @to");
        Add(filter.Kind, "kind = @kind");
        var parameters = new
        {
            after,
            item = filter.Item,
            account = filter.Account,
            person = filter.Person,
            names = filter.Person is { } part ? (await NamesWithAsync(part, ct)).ToArray() : [],
            from = filter.From?.ToUnixTimeMilliseconds(),
            to = filter.To?.ToUnixTimeMilliseconds(),
            kind = filter.Kind?.ToString(),
        };
        return await database.ReadAsync(
            async connection => (await connection.QueryAsync<JournalRecord>(
                $"select {JournalRow.Columns} from journal where {string.Join(" and ", where)} order by number limit {PageSize}", parameters)).AsList(),
            ct);

        void Add(object? value, string condition)
        {
            if (value is not null)
            {
                where.Add(condition);
            }
        }
    }
}
