using Dapper;
using Microsoft.Data.Sqlite;
using TeamsBevakning.Storage.Sql;

namespace TeamsBevakning.Storage.Sqlite;

internal sealed class SqliteWriter(SqliteConnection connection, string path, SqlDialect words) : GroupWriter(connection, words)
{
    private readonly SqliteRows rows = new(connection);

    protected override RowWriter Rows => rows;

    protected override void Begin()
    {
        Connection.Execute("begin immediate");
        SqliteMigrations.RefuseNewer(Connection, path);
    }

    /// <summary>The log goes over into the file, where what is erased is written over, and is emptied. Somebody who reads just then keeps it until it is rewritten: nothing is at fault.</summary>
    protected override void Overwrite()
    {
        try
        {
            Connection.Execute("pragma wal_checkpoint(truncate)");
        }
        catch (SqliteException)
        {
            // It is committed; the log is emptied the next time.
        }
    }

    protected override void Release() => rows.Dispose();
}
