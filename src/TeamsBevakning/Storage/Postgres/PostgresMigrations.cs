using System.Data.Common;
using Dapper;
using TeamsBevakning.Storage.Sql;

namespace TeamsBevakning.Storage.Postgres;

/// <summary>Each SQL file runs once, in its own transaction, and <c>schema_version</c> remembers the last. Several processes may start at once: one of them does it.</summary>
internal static class PostgresMigrations
{
    /// <summary>Held by who writes, until the end of the transaction.</summary>
    private const string Shared = "select pg_advisory_xact_lock_shared(7238461902)";

    private const string Alone = "select pg_advisory_xact_lock(7238461902)";

    private const string Version = "select max(version) from schema_version";

    private const string Versions = "create table if not exists schema_version (version integer not null)";

    private static readonly SqlMigrations Files = new("Postgres");

    public static void Apply(DbConnection connection)
    {
        connection.Execute($"begin; {Alone}; {Versions}; commit");
        while (Next(connection))
        {
            // One at a time.
        }

        if (!JournalBeginning.IsDone(connection))
        {
            using var transaction = connection.BeginTransaction();
            connection.Execute(Alone, transaction: transaction);
            JournalBeginning.Run(connection, PostgresDatabase.Words);
            transaction.Commit();
        }
    }

    /// <summary>Begins a transaction during which no other program changes the tables; in one go, since every group of presses does it.</summary>
    /// <exception cref="StorageException">A newer program has changed the database.</exception>
    public static void BeginShared(DbConnection connection)
    {
        using var results = connection.QueryMultiple($"begin; {Shared}; {Version}");
        results.Read();
        RefuseNewer(connection, results.ReadSingle<long?>() ?? 0);
    }

    /// <summary>Until the end of the transaction no other program changes the tables, or writes.</summary>
    public static void LockAlone(DbConnection connection) => connection.Execute(Alone);

    /// <summary>All of them, into an empty database, in the transaction that is open.</summary>
    public static void ApplyWithin(DbConnection connection)
    {
        connection.Execute(Versions);
        foreach (var (_, sql) in Files.After(0))
        {
            connection.Execute(sql);
        }

        connection.Execute("insert into schema_version (version) values (@Known)", new { Files.Known });
    }

    /// <exception cref="StorageException">A newer program has changed the database.</exception>
    public static void RefuseNewer(DbConnection connection) => RefuseNewer(connection, VersionOf(connection));

    private static void RefuseNewer(DbConnection connection, long version)
    {
        if (version > Files.Known)
        {
            throw Files.Newer(connection.Database, version);
        }
    }

    private static bool Next(DbConnection connection)
    {
        using var transaction = connection.BeginTransaction();
        connection.Execute(Alone, transaction: transaction);
        RefuseNewer(connection);
        var (version, sql) = Files.After(VersionOf(connection)).FirstOrDefault();
        if (sql is not null)
        {
            connection.Execute(sql, transaction: transaction);
            connection.Execute("delete from schema_version; insert into schema_version (version) values (@version)", new { version }, transaction);
        }

        transaction.Commit();
        return sql is not null;
    }

    private static long VersionOf(DbConnection connection) => connection.ExecuteScalar<long?>(Version) ?? 0;
}
