using System.Net;
using Dapper;
using Npgsql;
using TeamsBevakning.Chaos.Running;

namespace TeamsBevakning.Chaos.Judging;

/// <summary>A database of its own on the server that the tests were given.</summary>
internal sealed class PostgresStore : IStore
{
    private readonly NpgsqlConnectionStringBuilder server;
    private readonly NpgsqlConnectionStringBuilder own;
    private readonly List<TcpGate> gates = [];

    private PostgresStore(NpgsqlConnectionStringBuilder server, NpgsqlConnectionStringBuilder own) => (this.server, this.own) = (server, own);

    public static async Task<PostgresStore> CreateAsync(ChaosOptions options, CancellationToken ct)
    {
        var server = new NpgsqlConnectionStringBuilder(options.Postgres
            ?? throw new ChaosException("BEVAKNING_TEST_POSTGRES names no PostgreSQL. Run it through tests/postgres/run."))
        {
            Pooling = false,
        };
        var own = new NpgsqlConnectionStringBuilder(server.ConnectionString) { Database = $"chaos_{Guid.NewGuid():N}" };
        await using var connection = new NpgsqlConnection(server.ConnectionString);
        await connection.OpenAsync(ct);
        await connection.ExecuteAsync($"create database {own.Database}");
        return new PostgresStore(server, own);
    }

    public TcpGate? NewGate()
    {
        var gate = new TcpGate(new IPEndPoint(IPAddress.Parse(server.Host!), server.Port));
        gates.Add(gate);
        return gate;
    }

    public IReadOnlyDictionary<string, string> SettingsThrough(TcpGate? gate)
    {
        var through = new NpgsqlConnectionStringBuilder(own.ConnectionString) { Port = gate!.Port };
        through.Remove("Pooling");
        return new Dictionary<string, string> { ["Storage__Provider"] = "Postgres", ["Storage__ConnectionString"] = through.ConnectionString };
    }

    public Task<StoreState> ReadAsync(CancellationToken ct) => WithAsync(StoreQueries.ReadAsync, ct);

    public Task<Backlog> BacklogAsync(long at, CancellationToken ct) => WithAsync(connection => StoreQueries.BacklogAsync(connection, at), ct);

    public Task<IReadOnlySet<string>> ClaimsAsync(CancellationToken ct) => WithAsync(StoreQueries.ClaimsAsync, ct);

    public Task<bool> HasIdleTransactionAsync(CancellationToken ct) => WithAsync(
        connection => connection.ExecuteScalarAsync<bool>(
            "select exists (select 1 from pg_stat_activity where datname = current_database() and state like 'idle in transaction%' and clock_timestamp() - state_change > interval '60 ms')"),
        ct);

    public Task<string> DamageAsync(CancellationToken ct) => Task.FromResult(string.Empty);

    public async ValueTask DisposeAsync()
    {
        gates.ForEach(gate => gate.Dispose());
        await using var connection = new NpgsqlConnection(server.ConnectionString);
        await connection.OpenAsync();
        await connection.ExecuteAsync($"drop database {own.Database} with (force)");
    }

    private async Task<T> WithAsync<T>(Func<NpgsqlConnection, Task<T>> read, CancellationToken ct)
    {
        await using var connection = new NpgsqlConnection(own.ConnectionString);
        await connection.OpenAsync(ct);
        return await read(connection);
    }
}
