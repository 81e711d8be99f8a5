using Dapper;
using Microsoft.Data.Sqlite;
using TeamsBevakning.Storage.Sql;

namespace TeamsBevakning.Storage.Sqlite;

internal sealed class SqliteWriter(SqliteConnection connection, string path, SqlDialect words) : GroupWriter(connection, words)
{
    protected override void Begin()
    {
        Connection.Execute("begin immediate");
        SqliteMigrations.RefuseNewer(Connection, path);
    }
}
