using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;
using TeamsBevakning.Storage.Sql;

namespace TeamsBevakning.Storage.Sqlite;

/// <summary>One SQLite file in WAL mode: one writer that commits what waits together, and pooled readers that never wait for it. For one process.</summary>
public sealed class SqliteDatabase : SqlDatabase
{
    internal static readonly SqlDialect Words = new("cast((julianday('now') - 2440587.5) * 86400000 as integer)", "sqlite_version()", "pragma user_version", string.Empty, "indexed by comment_reply", "in ");

    /// <summary>On disk before anybody is answered. The writer has 64 MB for pages, so that it need not read them again; what it writes goes over into the file at some 32 MB.</summary>
    private const string Pragmas = "pragma journal_mode = wal; pragma synchronous = full; pragma secure_delete = on; pragma cache_size = -65536; pragma wal_autocheckpoint = 8000";

    private readonly string path;
    private readonly string connectionString;
    private readonly SqliteWriter writer;
    private readonly SqliteReads reads;

    /// <param name="path">The file.</param>
    /// <param name="clock">What tells the present, in SQL; null for the machine's clock.</param>
    public SqliteDatabase(string path, string? clock = null)
    {
        Dialect = clock is null ? Words : Words with { Now = clock };
        SqliteLibrary.Load();
        this.path = path;
        connectionString = new SqliteConnectionStringBuilder { DataSource = path, DefaultTimeout = 10 }.ToString();
        SqliteConnection? connection = null;
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            connection = Open();
            connection.Execute(Pragmas);
            SqliteMigrations.Apply(connection, path);
        }
        catch (Exception e) when (e is SqliteException or IOException or UnauthorizedAccessException)
        {
            connection?.Dispose();
            throw new StorageException($"Databasen {Path.GetFullPath(path)} kan inte öppnas ({e.Message}). Kontrollera Storage:Path och att mappen går att skriva i.", e);
        }

        writer = new SqliteWriter(connection, path, Dialect);
        reads = new SqliteReads(Open);
    }

    internal override SqlDialect Dialect { get; }

    internal override bool IsShared => false;

    private protected override GroupWriter Writer => writer;

    private protected override PressedReads Reads => reads;

    public override async ValueTask DisposeAsync()
    {
        await writer.DisposeAsync();
        await reads.DisposeAsync();
        SqliteConnection.ClearPool(new SqliteConnection(connectionString));
    }

    internal override void RefuseNewer(DbConnection connection) => SqliteMigrations.RefuseNewer(connection, path);

    /// <summary>SQLite reads wait for nothing but the disk, so that a read is done at once and on the caller's thread.</summary>
    private protected override ValueTask<DbConnection> OpenAsync(CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        return ValueTask.FromResult<DbConnection>(Open());
    }

    private protected override StorageException Failed(DbException e) =>
        new($"Databasen svarar inte som den ska ({e.Message}). Kontrollera att disken har plats och att filen i Storage:Path går att skriva i.", e);

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection(connectionString);
        connection.Open();
        return connection;
    }
}
