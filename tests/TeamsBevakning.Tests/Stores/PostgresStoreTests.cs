using Dapper;
using Npgsql;
using TeamsBevakning.Storage;
using TeamsBevakning.Storage.Postgres;
using TeamsBevakning.Storage.Sql;

namespace TeamsBevakning.Tests.Stores;

public sealed class PostgresStoreTests : StoreContract
{
    private readonly string name = $"bevakning_{Guid.NewGuid():N}";
    private readonly List<PostgresDatabase> opened = [];

    /// <summary>Each change takes several ways to the server; what finds it is the same.</summary>
    private protected override int EachByte => 11;

    private string ConnectionString => new NpgsqlConnectionStringBuilder(PostgresServer.ConnectionString) { Database = name }.ConnectionString;

    [ContractFact]
    public async Task A_store_of_a_newer_program_is_refused_in_words_also_while_this_one_runs()
    {
        await ExecuteAsync("update schema_version set version = 999");

        Should.Throw<StorageException>(() => new PostgresDatabase(ConnectionString)).Message.ShouldContain("har version 999");
        (await Should.ThrowAsync<StorageException>(OpenedAsync("c1"))).Message.ShouldContain("Kör den nyare versionen av programmet");
        (await store.Items.ListUnhandledAsync(default)).ShouldBeEmpty();
    }

    [ContractFact]
    public async Task Several_programs_that_start_at_once_make_the_tables_once()
    {
        await ExecuteAsync("drop schema public cascade; create schema public");

        var several = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => new PostgresDatabase(ConnectionString))));

        opened.AddRange(several);
        (await several[0].ReadAsync(connection => connection.ExecuteScalarAsync<int>("select count(*) from schema_version"), default)).ShouldBe(1);
    }

    [ContractFact]
    public async Task A_connection_that_is_lost_is_made_anew()
    {
        await OpenedAsync("c1");
        await ExecuteAsync("select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()");

        await Should.ThrowAsync<StorageException>(OpenedAsync("c2"));
        await OpenedAsync("c3");

        (await store.Items.ListUnhandledAsync(default)).Count.ShouldBe(2);
    }

    private protected override async Task<SqlDatabase> OpenDatabaseAsync()
    {
        if (opened.Count == 0)
        {
            await OnServerAsync($"create database {name}");
        }

        opened.Add(new PostgresDatabase(ConnectionString));
        return opened[^1];
    }

    private protected override async Task RemoveAsync()
    {
        foreach (var database in opened)
        {
            await database.DisposeAsync();
        }

        await OnServerAsync($"drop database {name} with (force)");
    }

    private Task ExecuteAsync(string sql) => ExecuteAsync(ConnectionString, sql);

    private static Task OnServerAsync(string sql) => ExecuteAsync(PostgresServer.ConnectionString!, sql);

    private static async Task ExecuteAsync(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection($"{connectionString};Pooling=False");
        await connection.ExecuteAsync(sql);
    }
}
