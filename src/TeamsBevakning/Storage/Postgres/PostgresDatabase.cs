using System.Data.Common;
using Npgsql;
using TeamsBevakning.Storage.Sql;

namespace TeamsBevakning.Storage.Postgres;

/// <summary>A PostgreSQL database, 15 or newer, which several processes share.</summary>
public sealed class PostgresDatabase : SqlDatabase
{
    internal static readonly SqlDialect Words = new("(extract(epoch from clock_timestamp()) * 1000)::bigint", "current_setting('server_version')", "select max(version) from schema_version", "for update skip locked", string.Empty, "= any(", ")")
    {
        ForUpdate = "for update",
        BeginSnapshot = "begin isolation level repeatable read read only",
    };

    private readonly NpgsqlDataSource source;
    private readonly PostgresWriter writer;
    private readonly PostgresReads reads;

    public PostgresDatabase(string connectionString)
    {
        source = NpgsqlDataSource.Create(PostgresConnectionString.Read(connectionString));
        try
        {
            using (var connection = source.OpenConnection())
            {
                PostgresMigrations.Apply(connection);
            }

            writer = new PostgresWriter(source.CreateConnection());
            reads = new PostgresReads(source);
        }
        catch (Exception e) when (e is NpgsqlException or StorageException)
        {
            source.Dispose();
            throw e as StorageException ?? new StorageException(
                $"Databasen i Storage:ConnectionString kan inte öppnas ({e.Message}). Kontrollera adressen, inloggningen och att PostgreSQL är igång.", e);
        }
    }

    internal override SqlDialect Dialect => Words;

    internal override bool IsShared => true;

    private protected override GroupWriter Writer => writer;

    private protected override PressedReads Reads => reads;

    public override async ValueTask DisposeAsync()
    {
        await writer.DisposeAsync();
        await reads.DisposeAsync();
        await source.DisposeAsync();
    }

    internal override void RefuseNewer(DbConnection connection) => PostgresMigrations.RefuseNewer(connection);

    private protected override async ValueTask<DbConnection> OpenAsync(CancellationToken ct) => await source.OpenConnectionAsync(ct);

    private protected override StorageException Failed(DbException e) =>
        new($"Databasen svarar inte som den ska ({e.Message}). Kontrollera att PostgreSQL är igång och nås, och att disken har plats.", e);
}
