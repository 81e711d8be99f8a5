using System.Data.Common;
using Dapper;
using TeamsBevakning.Storage.Sql;

namespace TeamsBevakning.Storage.Sqlite;

/// <summary>Each SQL file runs once, in its own transaction, and <c>user_version</c> remembers the last.</summary>
internal static class SqliteMigrations
{
    private static readonly SqlMigrations Files = new("Sqlite");

    public static void Apply(DbConnection connection, string path)
    {
        RefuseNewer(connection, path);
        foreach (var (version, sql) in Files.After(connection.ExecuteScalar<long>("pragma user_version")))
        {
            connection.Execute($"begin immediate;\n{sql}\npragma user_version = {version};\ncommit;");
        }

        if (!JournalBeginning.IsDone(connection))
        {
            connection.Execute("begin immediate");
            JournalBeginning.Run(connection, SqliteDatabase.Words);
            connection.Execute("commit");
        }
    }

    /// <exception cref="StorageException">A newer program has changed the database.</exception>
    public static void RefuseNewer(DbConnection connection, string path)
    {
        var version = connection.ExecuteScalar<long>("pragma user_version");
        if (version > Files.Known)
        {
            throw Files.Newer(path, version);
        }
    }
}
