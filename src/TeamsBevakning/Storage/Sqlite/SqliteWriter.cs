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

    protected override void Release() => rows.Dispose();
}
