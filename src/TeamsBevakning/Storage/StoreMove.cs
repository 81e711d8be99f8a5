using System.Data.Common;
using Dapper;
using TeamsBevakning.Storage.Postgres;
using TeamsBevakning.Storage.Sql;
using TeamsBevakning.Storage.Sqlite;

namespace TeamsBevakning.Storage;

/// <summary>Moves a store from SQLite to PostgreSQL. The source is left as it is.</summary>
internal static class StoreMove
{
    /// <param name="accept">Looks at the journal as it is in the target, before anything of it is kept; a fault in words, or null.</param>
    /// <param name="reached">Told a table's name and how many of its rows are written.</param>
    /// <returns>How many rows each table has.</returns>
    /// <exception cref="StorageException">It cannot be moved; nothing is left in the target.</exception>
    public static async Task<IReadOnlyDictionary<string, long>> RunAsync(
        string path, string connectionString, Func<KeptJournal, Task<string?>> accept, Action<string, long> reached, CancellationToken ct)
    {
        await using var source = await SqliteSource.OpenAloneAsync(path);
        await using var target = await PostgresTarget.OpenAsync(connectionString, ct);
        try
        {
            var moved = await CopyAsync(source, target, reached, ct);
            if (await accept(await SqlJournal.KeptAsync(target.Connection, ct)) is { } fault)
            {
                throw new StorageException($"{fault} Inget är flyttat.");
            }

            await target.CommitAsync(ct);
            return moved;
        }
        catch (DbException e)
        {
            throw new StorageException($"Flytten gick inte att göra klar ({e.Message}). Inget är flyttat.", e);
        }
    }

    private static async Task<Dictionary<string, long>> CopyAsync(DbConnection source, PostgresTarget target, Action<string, long> reached, CancellationToken ct)
    {
        var (tables, moved) = (await target.TablesAsync(), new Dictionary<string, long>());
        var sourceTables = SqliteSource.TablesOf(source);
        if (!sourceTables.Order().SequenceEqual(tables.Select(table => table.Key).Order()))
        {
            throw new StorageException($"Databaserna har olika tabeller: {string.Join(", ", sourceTables)}; {string.Join(", ", tables.Select(table => table.Key))}. Inget är flyttat.");
        }

        foreach (var table in tables)
        {
            List<PostgresColumn> columns = [.. table];
            await target.Connection.ExecuteAsync($"delete from {table.Key}");
            await using var rows = await source.ExecuteReaderAsync($"select {string.Join(", ", columns.Select(column => column.Name))} from {table.Key}");
            var written = await target.WriteAsync(table.Key, columns, rows, number => reached(table.Key, number), ct);
            foreach (var identity in columns.Where(column => column.IsIdentity))
            {
                await target.ContinueAsync(identity);
            }

            if (columns.Any(column => column.Name == "leased_by"))
            {
                await target.Connection.ExecuteAsync($"update {table.Key} set {Leases.Released} where leased_by is not null");
            }

            moved[table.Key] = await CountedAsync(source, target, table.Key, written);
        }

        return moved;
    }

    private static async Task<long> CountedAsync(DbConnection source, PostgresTarget target, string table, long written)
    {
        var sql = $"select count(*) from {table}";
        var (before, after) = (await source.ExecuteScalarAsync<long>(sql), await target.Connection.ExecuteScalarAsync<long>(sql));
        return before == after && after == written
            ? after
            : throw new StorageException($"Tabellen {table} har {before} rader, men {after} kom fram. Inget är flyttat.");
    }
}
