using System.Data;
using Dapper;
using Npgsql;
using TeamsBevakning.Storage.Sql;

namespace TeamsBevakning.Storage.Postgres;

internal sealed class PostgresWriter(NpgsqlConnection connection) : GroupWriter(connection, PostgresDatabase.Words)
{
    protected override RowWriter Rows { get; } = new PostgresRows(connection);

    /// <summary>A lost connection is made anew. While the lock is held no newer program can change the tables.</summary>
    protected override void Begin()
    {
        if (Connection.State is not ConnectionState.Open)
        {
            Connection.Close();
            Connection.Open();
        }

        Connection.Execute($"begin; {PostgresMigrations.Shared}");
        PostgresMigrations.RefuseNewer(Connection);
    }
}
