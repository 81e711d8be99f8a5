using System.Runtime.CompilerServices;
using Dapper;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Storage.Sqlite;

public sealed class SqliteJournal(SqliteDatabase database) : IJournal
{
    private const int PageSize = 1_000;

    public async IAsyncEnumerable<(long Number, JournalEntry Entry)> ReadAsync(JournalFilter filter, [EnumeratorCancellation] CancellationToken ct)
    {
        await Task.CompletedTask;
        var after = filter.After;
        while (true)
        {
            ct.ThrowIfCancellationRequested();
            var page = Page(filter, after);
            foreach (var row in page)
            {
                yield return (row.Number, row.ToEntry());
            }

            if (page.Count < PageSize)
            {
                yield break;
            }

            after = page[^1].Number;
        }
    }

    public Task<bool> KnowsAsync(string cause, ItemId item, PersonId by, CancellationToken ct) => Task.FromResult(database.Read(connection =>
        connection.ExecuteScalar<bool>(
            "select exists (select 1 from journal where cause = @cause and item = @item and by_id = @by and kind <> 'Refused')",
            new { cause, item = item.ToString(), by = by.ToString() })));

    /// <summary>Compared here, since SQLite takes Å and å for different letters.</summary>
    private List<string> NamesWith(string part) => database.Read(connection => connection
        .Query<string>("select distinct by_name from journal where by_name is not null")
        .Where(name => name.Contains(part, StringComparison.OrdinalIgnoreCase))
        .ToList());

    private List<JournalRow> Page(JournalFilter filter, long after)
    {
        var where = new List<string> { "number > @after" };
        Add(filter.Item, "item like '%' || @item");
        Add(filter.Account, "account = @account");
        Add(filter.Person, "(by_id = lower(@person) or by_name in @names)");
        Add(filter.From, "at >= @from");
        Add(filter.To, "at < @to");
        return database.Read(connection => connection.Query<JournalRow>(
            $"select {JournalRow.Columns} from journal where {string.Join(" and ", where)} order by number limit {PageSize}",
            new
            {
                after,
                item = filter.Item,
                account = filter.Account,
                person = filter.Person,
                names = filter.Person is { } part ? NamesWith(part) : [],
                from = filter.From?.ToUnixTimeMilliseconds(),
                to = filter.To?.ToUnixTimeMilliseconds(),
            }).AsList());

        void Add(object? value, string condition)
        {
            if (value is not null)
            {
                where.Add(condition);
            }
        }
    }
}
