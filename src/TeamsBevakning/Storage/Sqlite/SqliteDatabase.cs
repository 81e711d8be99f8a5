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
    internal Task<T> WriteAsync<T>(Func<SqliteConnection, T> work, Func<T, bool> keep) => writer.RunAsync(work, keep);

    internal Task WriteAsync(Action<SqliteConnection> work) => writer.RunAsync<object?>(
        connection =>
        {
            work(connection);
            return null;
        },
        _ => true);

    /// <summary>SQLite reads do not wait for anything but the disk, so that a read is done at once and on the caller's thread.</summary>
    internal T Read<T>(Func<SqliteConnection, T> work)
    {
        using var connection = Open();
        return work(connection);
    }

    public async ValueTask DisposeAsync()
    {
        await writer.DisposeAsync();
        SqliteConnection.ClearPool(new SqliteConnection(connectionString));
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection(connectionString);
        connection.Open();
        return connection;
    }
}
