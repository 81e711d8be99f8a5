using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using TeamsBevakning.Storage.Sql;

namespace TeamsBevakning.Storage.Sqlite;

/// <summary>Kept statements for what each press reads, each on a connection of its own: as many as ever read at once.</summary>
internal sealed class SqliteReads(Func<SqliteConnection> open) : IDisposable
{
    private readonly ConcurrentBag<Reader> idle = [];

    public PressedItem? FindPressed(string id)
    {
        var reader = idle.TryTake(out var kept) ? kept : new Reader(open());
        try
        {
            var found = reader.Find(id);
            idle.Add(reader);
            return found;
        }
        catch
        {
            reader.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        while (idle.TryTake(out var reader))
        {
            reader.Dispose();
        }
    }

    private sealed class Reader(SqliteConnection connection) : RowReader, IDisposable
    {
        private readonly SqliteStatement statement = new(connection, PressedRead.Sql("i.id = ?1"));

        public PressedItem? Find(string id)
        {
            statement.Bind(1, id);
            try
            {
                Begin();
                return statement.Step() ? PressedRead.Of(this) : null;
            }
            finally
            {
                statement.Reset();
            }
        }

        public void Dispose()
        {
            statement.Dispose();
            connection.Dispose();
        }

        protected override string? TextAt(int column) => statement.Text(column);

        protected override long? NumberAt(int column) => statement.Number(column);
    }
}
