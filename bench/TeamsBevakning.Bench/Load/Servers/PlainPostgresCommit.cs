using Npgsql;
using NpgsqlTypes;

namespace TeamsBevakning.Bench.Load.Servers;

/// <summary>In PostgreSQL: all rows that wait in one statement, which is its own transaction.</summary>
internal sealed class PlainPostgresCommit : PlainGroupCommit
{
    private readonly Func<byte[][], Task> insert;

    public PlainPostgresCommit(string connectionString)
    {
        var connection = new NpgsqlConnection(connectionString);
        connection.Open();
        using var create = new NpgsqlCommand("create table plain (id bigint generated always as identity primary key, row bytea not null)", connection);
        create.ExecuteNonQuery();
        insert = rows => InsertAsync(connection, rows);
        _ = Task.Run(LoopAsync);
    }

    protected override Task InsertAsync(IReadOnlyList<byte[]> rows) => insert([.. rows]);

    private static async Task InsertAsync(NpgsqlConnection connection, byte[][] rows)
    {
        await using var command = new NpgsqlCommand("insert into plain (row) select * from unnest($1)", connection);
        command.Parameters.Add(new NpgsqlParameter<byte[][]> { TypedValue = rows, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Bytea });
        await command.PrepareAsync();
        await command.ExecuteNonQueryAsync();
    }
}
