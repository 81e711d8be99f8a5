using Npgsql;

namespace TeamsBevakning.Storage.Postgres;

/// <summary>The connection string with what it does not say filled in: nobody waits long for a database that does not answer.</summary>
internal static class PostgresConnectionString
{
    private static readonly (string Key, object Value)[] Unsaid =
    [
        ("Timeout", 5), ("Command Timeout", 10), ("Cancellation Timeout", 1_000), ("Keepalive", 5), ("Max Auto Prepare", 50), ("Auto Prepare Min Usages", 2), ("Application Name", "TeamsBevakning"),
    ];

    /// <exception cref="StorageException">It cannot be read.</exception>
    public static string Read(string text)
    {
        try
        {
            var builder = new NpgsqlConnectionStringBuilder(text);
            foreach (var (key, value) in Unsaid.Where(unsaid => !builder.ShouldSerialize(unsaid.Key)))
            {
                builder[key] = value;
            }

            return builder.ConnectionString;
        }
        catch (Exception e) when (e is ArgumentException or FormatException or KeyNotFoundException)
        {
            throw new StorageException("Storage:ConnectionString går inte att läsa. Ange till exempel Host=127.0.0.1;Database=bevakning;Username=bevakning;Password=…", e);
        }
    }
}
