using Dapper;
using Microsoft.Data.Sqlite;

namespace TeamsBevakning.Storage.Sqlite;

/// <summary>One SQLite file in WAL mode: one writer that commits what waits together, and pooled readers that never wait for it.</summary>
public sealed class SqliteDatabase : IAsyncDisposable
{
    private readonly string connectionString;
    private readonly SqliteWriter writer;

    static SqliteDatabase() => DefaultTypeMap.MatchNamesWithUnderscores = true;

    public SqliteDatabase(string path)
    {
        SqliteLibrary.Load();
        connectionString = new SqliteConnectionStringBuilder { DataSource = path, DefaultTimeout = 10 }.ToString();
        SqliteConnection? connection = null;
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            connection = Open();
            connection.Execute("pragma journal_mode = wal; pragma synchronous = full;");
            SqliteMigrations.Apply(connection, path);
        }
        catch (Exception e) when (e is SqliteException or IOException or UnauthorizedAccessException)
        {
            connection?.Dispose();
            throw new StorageException($"Databasen {Path.GetFullPath(path)} kan inte öppnas ({e.Message}). Kontrollera Storage:Path och att mappen går att skriva i.", e);
        }

        writer = new SqliteWriter(connection);
    }

    /// <summary>Runs <paramref name="work"/> on the writer's connection and answers once it is on disk; what <paramref name="keep"/> declines is rolled back.</summary>
    /// <exception cref="StorageException">The database could not take it; nothing of it is stored.</exception>
    internal async Task<T> WriteAsync<T>(Func<SqliteConnection, T> work, Func<T, bool> keep)
    {
        try
        {
            return await writer.RunAsync(work, keep);
        }
        catch (SqliteException e)
        {
            throw Failed(e);
        }
    }

    internal Task WriteAsync(Action<SqliteConnection> work) => WriteAsync<object?>(
        connection =>
        {
            work(connection);
            return null;
        },
        _ => true);

    /// <summary>SQLite reads do not wait for anything but the disk, so that a read is done at once and on the caller's thread.</summary>
    internal T Read<T>(Func<SqliteConnection, T> work)
    {
        try
        {
            using var connection = Open();
            return work(connection);
        }
        catch (SqliteException e)
        {
            throw Failed(e);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await writer.DisposeAsync();
        SqliteConnection.ClearPool(new SqliteConnection(connectionString));
    }

    private static StorageException Failed(SqliteException e) =>
        new($"Databasen svarar inte som den ska ({e.Message}). Kontrollera att disken har plats och att filen i Storage:Path går att skriva i.", e);

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection(connectionString);
        connection.Open();
        return connection;
    }
}
