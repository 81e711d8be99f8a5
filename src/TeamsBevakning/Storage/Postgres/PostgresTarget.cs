using System.Data.Common;
using Dapper;
using Npgsql;
using NpgsqlTypes;

namespace TeamsBevakning.Storage.Postgres;

/// <summary>An empty PostgreSQL database that a whole store is written into, in one transaction: all of it, or nothing.</summary>
internal sealed class PostgresTarget : IAsyncDisposable
{
    private readonly NpgsqlConnection connection;
    private readonly NpgsqlTransaction transaction;

    private PostgresTarget(NpgsqlConnection connection, NpgsqlTransaction transaction) => (this.connection, this.transaction) = (connection, transaction);

    public DbConnection Connection => connection;

    /// <exception cref="StorageException">It cannot be opened, or holds something.</exception>
    public static async Task<PostgresTarget> OpenAsync(string connectionString, CancellationToken ct)
    {
        var connection = new NpgsqlConnection($"{PostgresConnectionString.Read(connectionString)};Pooling=False;Command Timeout=0");
        try
        {
            await connection.OpenAsync(ct);
            var transaction = await connection.BeginTransactionAsync(ct);
            PostgresMigrations.LockAlone(connection);
            var there = (await connection.QueryAsync<string>(
                """
                select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind in ('r', 'p', 'v', 'm', 'f', 'S') and n.nspname not like 'pg\_%' and n.nspname <> 'information_schema' order by 1 limit 3
                """)).AsList();
            if (there.Count > 0)
            {
                throw new StorageException($"Databasen {connection.Database} är inte tom: där finns {SwedishText.Listed(there)}. Flytta till en ny, tom databas (create database …).");
            }

            PostgresMigrations.ApplyWithin(connection);
            return new PostgresTarget(connection, transaction);
        }
        catch (Exception e) when (e is NpgsqlException or StorageException)
        {
            await connection.DisposeAsync();
            throw e as StorageException ?? new StorageException($"Databasen i --to kan inte öppnas ({e.Message}). Kontrollera adressen, inloggningen och att PostgreSQL är igång.", e);
        }
    }

    /// <summary>The tables of a store, and the columns of each in order.</summary>
    public async Task<ILookup<string, PostgresColumn>> TablesAsync() => (await connection.QueryAsync<PostgresColumn>(
        """
        select table_name as "Table", column_name as "Name", data_type = 'text' as "IsText", data_type = 'bigint' as "IsLong", is_identity = 'YES' as "IsIdentity"
        from information_schema.columns where table_schema = current_schema() and table_name <> 'schema_version' order by table_name, ordinal_position
        """)).ToLookup(column => column.Table);

    /// <summary>Writes the rows that the reader gives, its columns being those, and returns how many.</summary>
    /// <exception cref="StorageException">A value cannot be kept in PostgreSQL.</exception>
    public async Task<long> WriteAsync(string table, IReadOnlyList<PostgresColumn> columns, DbDataReader rows, Action<long> reached, CancellationToken ct)
    {
        var count = 0L;
        await using var writer = await connection.BeginBinaryImportAsync($"copy {table} ({string.Join(", ", columns.Select(column => column.Name))}) from stdin (format binary)", ct);
        while (await rows.ReadAsync(ct))
        {
            await writer.StartRowAsync(ct);
            for (var i = 0; i < columns.Count; i++)
            {
                await WriteAsync(writer, columns[i], rows, i, ct);
            }

            reached(++count);
        }

        await writer.CompleteAsync(ct);
        return count;
    }

    /// <summary>The next number that the database gives is after the highest.</summary>
    public async Task ContinueAsync(PostgresColumn column) => await connection.ExecuteAsync(
        $"select setval(pg_get_serial_sequence('{column.Table}', '{column.Name}'), max({column.Name})) from {column.Table} having max({column.Name}) is not null");

    public Task CommitAsync(CancellationToken ct) => transaction.CommitAsync(ct);

    public async ValueTask DisposeAsync()
    {
        await transaction.DisposeAsync();
        await connection.DisposeAsync();
    }

    private static async Task WriteAsync(NpgsqlBinaryImporter writer, PostgresColumn column, DbDataReader rows, int i, CancellationToken ct)
    {
        if (await rows.IsDBNullAsync(i, ct))
        {
            await writer.WriteNullAsync(ct);
        }
        else if (!column.IsText)
        {
            await (column.IsLong ? writer.WriteAsync(rows.GetInt64(i), NpgsqlDbType.Bigint, ct) : writer.WriteAsync(rows.GetInt32(i), NpgsqlDbType.Integer, ct));
        }
        else
        {
            var text = rows.GetString(i);
            await writer.WriteAsync(
                text.Contains('\0', StringComparison.Ordinal)
                    ? throw new StorageException($"Tabellen {column.Table}, kolumnen {column.Name}: en text innehåller tecknet NUL, som PostgreSQL inte kan lagra. Raden börjar med {rows.GetValue(0)}.")
                    : text,
                NpgsqlDbType.Text,
                ct);
        }
    }
}

/// <summary>A column of the target.</summary>
internal sealed record PostgresColumn(string Table, string Name, bool IsText, bool IsLong, bool IsIdentity);
