using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;

namespace TeamsBevakning.Storage.Sqlite;

/// <summary>Numbered, forward-only: each SQL file runs once, in its own transaction, and <c>user_version</c> remembers the last.</summary>
internal static class SqliteMigrations
{
    private const string Folder = "TeamsBevakning.Storage.Sqlite.Migrations.";

    public static void Apply(SqliteConnection connection, string path)
    {
        var scripts = typeof(SqliteMigrations).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Order().ToList();
        var at = connection.ExecuteScalar<long>("pragma user_version");
        if (at > scripts.Count)
        {
            throw new StorageException(
                $"Databasen {path} har version {at}, men det här programmet känner bara till version {scripts.Count}. Kör den nyare versionen av programmet, eller återställ en äldre säkerhetskopia.");
        }

        foreach (var name in scripts.Skip((int)at))
        {
            using var reader = new StreamReader(typeof(SqliteMigrations).Assembly.GetManifestResourceStream(name)!);
            var version = int.Parse(name.AsSpan(Folder.Length, 4), CultureInfo.InvariantCulture);
            connection.Execute($"begin immediate;\n{reader.ReadToEnd()}\npragma user_version = {version};\ncommit;");
        }
    }
}
