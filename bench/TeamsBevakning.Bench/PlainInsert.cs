using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace TeamsBevakning.Bench;

/// <summary>The least that a durable answer can cost: one row inserted and committed, in WAL mode with full synchronisation as the bot's store.</summary>
internal sealed class PlainInsert : IDisposable
{
    private readonly SqliteConnection connection;

    public PlainInsert(string path)
    {
        connection = new SqliteConnection($"Data Source={path}");
        connection.Open();
        Execute("pragma journal_mode = wal");
        Execute("pragma synchronous = full");
        Execute("create table t (id integer primary key, text text)");
    }

    public double Run()
    {
        var start = Stopwatch.GetTimestamp();
        Execute("insert into t (text) values ('a row of about the size of a journal entry, so that the page is touched as one would')");
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    public void Dispose() => connection.Dispose();

    private void Execute(string fixedSql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = fixedSql;
        command.ExecuteNonQuery();
    }
}
