using Npgsql;

namespace TeamsBevakning.Bench.Load;

/// <summary>A database of its own on the PostgreSQL server that <c>BEVAKNING_TEST_POSTGRES</c> names, gone when the run is over.</summary>
internal sealed class LoadDatabase(string server, string name) : IAsyncDisposable
{
    public string ConnectionString => new NpgsqlConnectionStringBuilder(server) { Database = name }.ConnectionString;

    public static async Task<LoadDatabase> CreateAsync()
    {
        var server = Environment.GetEnvironmentVariable("BEVAKNING_TEST_POSTGRES");
        if (string.IsNullOrEmpty(server))
        {
            throw new InvalidOperationException("BEVAKNING_TEST_POSTGRES names no PostgreSQL server. tests/postgres/run starts one for a command.");
        }

        var database = new LoadDatabase(server, $"bevakning_load_{Guid.NewGuid():N}");
        await database.OnServerAsync("create database");
        return database;
    }

    public async ValueTask DisposeAsync() => await OnServerAsync("drop database", " with (force)");

    private async Task OnServerAsync(string what, string how = "")
    {
        await using var connection = new NpgsqlConnection(server);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The name is made here.
        command.CommandText = $"{what} {name}{how}";
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }
}
