using Microsoft.Data.Sqlite;
using TeamsBevakning.Storage.Sqlite;

namespace TeamsBevakning.Bench.Load.Servers;

/// <summary>In SQLite with the store's own settings: WAL, full synchronisation.</summary>
internal sealed class PlainSqliteCommit : PlainGroupCommit
{
    private readonly SqliteCommand insert;
    private readonly SqliteParameter row;
    private readonly SqliteCommand begin;
    private readonly SqliteCommand commit;

    public PlainSqliteCommit(string path)
    {
        SqliteLibrary.Load();
        var connection = new SqliteConnection($"Data Source={path}");
        connection.Open();
        Command(connection, "pragma journal_mode = wal; pragma synchronous = full; create table t (id integer primary key, row blob)").ExecuteNonQuery();
        begin = Command(connection, "begin immediate");
        commit = Command(connection, "commit");
        insert = Command(connection, "insert into t (row) values (@row)");
        row = insert.Parameters.Add("@row", SqliteType.Blob);
        insert.Prepare();
        _ = Task.Run(LoopAsync);
    }

    protected override Task InsertAsync(IReadOnlyList<byte[]> rows)
    {
        begin.ExecuteNonQuery();
        foreach (var one in rows)
        {
            row.Value = one;
            insert.ExecuteNonQuery();
        }

        commit.ExecuteNonQuery();
        return Task.CompletedTask;
    }

    private static SqliteCommand Command(SqliteConnection connection, string fixedSql)
    {
        var command = connection.CreateCommand();
        command.CommandText = fixedSql;
        return command;
    }
}
