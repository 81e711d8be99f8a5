using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;

namespace TeamsBevakning.Storage.Sqlite;

/// <summary>A SQLite store that nobody else has open, to be read to its end as it stands.</summary>
internal static class SqliteSource
{
    private const int Busy = 5;

    /// <summary>While the connection is open no program can open the store; one that has it open already makes this fail, since in WAL mode each connection holds a lock as long as it lives.</summary>
    /// <exception cref="StorageException">It is missing, cannot be read, or is in use.</exception>
    public static async Task<DbConnection> OpenAloneAsync(string path)
    {
        if (!File.Exists(path))
        {
            throw new StorageException($"Databasen {Path.GetFullPath(path)} i Storage:Path finns inte, så det finns inget att flytta.");
        }

        // Brings an older store to this version.
        await new SqliteDatabase(path).DisposeAsync();
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadWrite, Pooling = false, DefaultTimeout = 2 }.ToString());
        try
        {
            connection.Open();
            // One by one: of several in one command that gives rows, the driver keeps the faults of the later ones to itself.
            connection.Execute("pragma locking_mode = exclusive");
            connection.Execute("begin exclusive");
            return connection;
        }
        catch (SqliteException e)
        {
            await connection.DisposeAsync();
            throw e.SqliteErrorCode is Busy
                ? new StorageException($"Databasen {Path.GetFullPath(path)} används av ett program som körs. Stäng det först: det som händer under flytten skulle gå förlorat.", e)
                : new StorageException($"Databasen {Path.GetFullPath(path)} kan inte läsas ({e.Message}).", e);
        }
    }

    /// <summary>Its tables, the program's own.</summary>
    public static IReadOnlyList<string> TablesOf(DbConnection connection) =>
        connection.Query<string>("select name from sqlite_master where type = 'table' and name not like 'sqlite\\_%' escape '\\' order by name").AsList();
}
