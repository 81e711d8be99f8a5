using Dapper;
using Microsoft.Data.Sqlite;
using TeamsBevakning.Chaos.Running;
using TeamsBevakning.Storage.Sqlite;

namespace TeamsBevakning.Chaos.Judging;

internal sealed class SqliteStore : IStore
{
    private readonly string path;
    private readonly string connectionString;

    public SqliteStore(string folder)
    {
        SqliteLibrary.Load();
        path = Path.Combine(folder, "data", "bevakning.db");
        connectionString = new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly, Pooling = false, DefaultTimeout = 10 }.ToString();
    }

    public TcpGate? NewGate() => null;

    public IReadOnlyDictionary<string, string> SettingsThrough(TcpGate? gate) => new Dictionary<string, string> { ["Storage__Path"] = path };

    public Task<StoreState> ReadAsync(CancellationToken ct) => WithAsync(StoreQueries.ReadAsync, ct);

    public Task<Backlog> BacklogAsync(long at, CancellationToken ct) => WithAsync(connection => StoreQueries.BacklogAsync(connection, at), ct);

    public Task<IReadOnlySet<string>> ClaimsAsync(CancellationToken ct) => WithAsync(StoreQueries.ClaimsAsync, ct);

    public Task<bool> HasIdleTransactionAsync(CancellationToken ct) => Task.FromResult(false);

    public async Task<string> DamageAsync(CancellationToken ct)
    {
        var told = await WithAsync(connection => connection.QueryFirstAsync<string>("pragma integrity_check"), ct);
        return told == "ok" ? string.Empty : told;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private async Task<T> WithAsync<T>(Func<SqliteConnection, Task<T>> read, CancellationToken ct)
    {
        await using var connection = new SqliteConnection(connectionString);
        await connection.OpenAsync(ct);
        return await read(connection);
    }
}
