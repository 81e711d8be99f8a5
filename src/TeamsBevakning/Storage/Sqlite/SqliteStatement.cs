using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace TeamsBevakning.Storage.Sqlite;

/// <summary>A statement that stays prepared, for what is run thousands of times a second: the driver's commands look up each parameter by its name each time.</summary>
internal sealed class SqliteStatement : IDisposable
{
    /// <summary>Texts on their way: SQLite takes a copy of each.</summary>
    private readonly byte[] buffer = new byte[1024];

    private readonly sqlite3 database;
    private readonly sqlite3_stmt statement;

    public SqliteStatement(SqliteConnection connection, string sql)
    {
        database = connection.Handle!;
        Check(raw.sqlite3_prepare_v3(database, sql, raw.SQLITE_PREPARE_PERSISTENT, out statement));
    }

    /// <summary>How many rows the last run changed.</summary>
    public int Changes => raw.sqlite3_changes(database);

    /// <param name="place">From 1.</param>
    public void Bind(int place, string? text) => Check(
        text is null ? raw.sqlite3_bind_null(statement, place)
        : text.Length > 0 && Encoding.UTF8.TryGetBytes(text, buffer, out var length) ? raw.sqlite3_bind_text(statement, place, buffer.AsSpan(0, length))
        : raw.sqlite3_bind_text(statement, place, text));

    /// <param name="place">From 1.</param>
    public void Bind(int place, long? number) => Check(number is { } value ? raw.sqlite3_bind_int64(statement, place, value) : raw.sqlite3_bind_null(statement, place));

    /// <summary>Whether there is a next row.</summary>
    public bool Step()
    {
        var result = raw.sqlite3_step(statement);
        if (result is raw.SQLITE_ROW)
        {
            return true;
        }

        if (result is not raw.SQLITE_DONE)
        {
            var fault = Fault(result);
            raw.sqlite3_reset(statement);
            throw fault;
        }

        return false;
    }

    /// <summary>One that gives no rows, to its end.</summary>
    public void Run()
    {
        Step();
        Reset();
    }

    /// <summary>It can be run again, and holds no lock.</summary>
    public void Reset() => raw.sqlite3_reset(statement);

    public string? Text(int column) => raw.sqlite3_column_text(statement, column).utf8_to_string();

    /// <summary>Null reads as 0, so that only a 0 may be one.</summary>
    public long? Number(int column) =>
        raw.sqlite3_column_int64(statement, column) is var value and not 0 ? value : raw.sqlite3_column_type(statement, column) is raw.SQLITE_NULL ? null : 0;

    public void Dispose() => statement.Dispose();

    private void Check(int result)
    {
        if (result is not raw.SQLITE_OK)
        {
            throw Fault(result);
        }
    }

    private SqliteException Fault(int result) =>
        new($"SQLite Error {result}: '{raw.sqlite3_errmsg(database).utf8_to_string()}'.", result, raw.sqlite3_extended_errcode(database));
}
