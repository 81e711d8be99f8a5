using System.Globalization;

namespace TeamsBevakning.Storage.Sql;

/// <summary>The numbered SQL files of a database, which are embedded; forward only.</summary>
/// <param name="folder">Which database's.</param>
internal sealed class SqlMigrations(string folder)
{
    private readonly string prefix = $"TeamsBevakning.Storage.{folder}.Migrations.";

    private int? known;

    private List<string> Names => [.. typeof(SqlMigrations).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(prefix, StringComparison.Ordinal)).Order()];

    /// <summary>The version that this program knows.</summary>
    public int Known => known ??= Names.Count;

    /// <summary>Those that a database of that version lacks, in order.</summary>
    public IEnumerable<(int Version, string Sql)> After(long version)
    {
        foreach (var name in Names.Skip((int)version))
        {
            using var reader = new StreamReader(typeof(SqlMigrations).Assembly.GetManifestResourceStream(name)!);
            yield return (int.Parse(name.AsSpan(prefix.Length, 4), CultureInfo.InvariantCulture), reader.ReadToEnd());
        }
    }

    /// <summary>That a database is of a newer program.</summary>
    public StorageException Newer(string database, long version) => new(
        $"Databasen {database} har version {version}, men det här programmet känner bara till version {Known}. Kör den nyare versionen av programmet, eller återställ en äldre säkerhetskopia.");
}
