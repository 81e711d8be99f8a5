using Microsoft.Data.Sqlite;
using TeamsBevakning.Storage.Sql;

namespace TeamsBevakning.Storage.Sqlite;

/// <summary>Kept statements on a connection of their own. All in one transaction: each commit makes a reader forget the pages that it has read.</summary>
internal sealed class SqliteReads(Func<SqliteConnection> open) : PressedReads
{
    private Reader? kept;

    protected override ValueTask<IReadOnlyDictionary<string, PressedItem>> ReadAsync(IReadOnlyCollection<string> ids)
    {
        kept ??= new Reader(open());
        try
        {
            return ValueTask.FromResult<IReadOnlyDictionary<string, PressedItem>>(kept.Find(ids));
        }
        catch
        {
            Release();
            throw;
        }
    }

    protected override void Release()
    {
        kept?.Dispose();
        kept = null;
    }

    private sealed class Reader(SqliteConnection connection) : RowReader, IDisposable
    {
        private readonly SqliteStatement begin = new(connection, "begin");
        private readonly SqliteStatement find = new(connection, PressedRead.Sql("i.id = ?1"));
        private readonly SqliteStatement end = new(connection, "commit");

        public Dictionary<string, PressedItem> Find(IReadOnlyCollection<string> ids)
        {
            var found = new Dictionary<string, PressedItem>(ids.Count);
            begin.Run();
            try
            {
                foreach (var id in ids)
                {
                    if (Find(id) is { } one)
                    {
                        found[id] = one;
                    }
                }

                return found;
            }
            finally
            {
                end.Run();
            }
        }

        public void Dispose()
        {
            begin.Dispose();
            find.Dispose();
            end.Dispose();
            connection.Dispose();
        }

        protected override string? TextAt(int column) => find.Text(column);

        protected override long? NumberAt(int column) => find.Number(column);

        private PressedItem? Find(string id)
        {
            find.Bind(1, id);
            try
            {
                Begin();
                return find.Step() ? PressedRead.Of(this) : null;
            }
            finally
            {
                find.Reset();
            }
        }
    }
}
