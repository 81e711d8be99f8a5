using System.Data;
using Dapper;
using Npgsql;
using TeamsBevakning.Storage.Sql;

namespace TeamsBevakning.Storage.Postgres;

internal sealed class PostgresWriter(NpgsqlConnection connection) : GroupWriter(connection, PostgresDatabase.Words)
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(4);

    protected override RowWriter Rows { get; } = new PostgresRows(connection);

    /// <summary>A lost connection is made anew. While the lock is held no newer program can change the tables.</summary>
    protected override void Begin()
    {
        if (Connection.State is not ConnectionState.Open)
        {
            Connection.Close();
            Connection.Open();

            // One that is stopped, or cut off, in the middle of a write gives up its locks: the others wait for them.
            Connection.Execute($"set idle_in_transaction_session_timeout = {(int)LongestPause.TotalMilliseconds}");
        }

        PostgresMigrations.BeginShared(Connection);
    }
}
