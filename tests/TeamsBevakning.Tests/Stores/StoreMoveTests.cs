using Dapper;
using NodaTime;
using Npgsql;
using TeamsBevakning.Domain.Chain;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Storage;
using TeamsBevakning.Storage.Postgres;
using TeamsBevakning.Storage.Sql;
using TeamsBevakning.Storage.Sqlite;
using TeamsBevakning.Tests.Cli;

namespace TeamsBevakning.Tests.Stores;

/// <summary><c>storage move</c>, as a person runs it.</summary>
public sealed class StoreMoveTests : IAsyncLifetime, IDisposable
{
    private const string Odd = "å \U0001F469\u200D\U0001F692 e\u0301 \u2028 \u202E \u007F \uFFFD \uFEFF \\ ' \" \t\r\n $1 \\N";

    private readonly CommandProcess command = new();
    private readonly string name = $"bevakning_{Guid.NewGuid():N}";

    private string Target => new NpgsqlConnectionStringBuilder(PostgresServer.ConnectionString) { Database = name, Pooling = false }.ConnectionString;

    public async Task InitializeAsync()
    {
        await FillAsync();
        await ExecuteAsync(PostgresServer.ConnectionString!, $"create database {name}");
    }

    public Task DisposeAsync() => ExecuteAsync(PostgresServer.ConnectionString!, $"drop database {name} with (force)");

    public void Dispose() => command.Dispose();

    [ContractFact]
    public async Task Everything_is_moved_and_the_program_goes_on_where_it_was()
    {
        var before = await SourceAsync();

        var result = await MoveAsync();

        (result.Exit, result.Error).ShouldBe((0, string.Empty));
        result.Output.ShouldContain("Allt är flyttat: antalen stämmer, och loggens kedja håller.");
        before.Where(table => table.Value.Count == 0).Select(table => table.Key).ShouldBeEmpty();
        Lines(await TargetAsync()).ShouldBe(Lines(before));
        await using var moved = OpenStore.On(new PostgresDatabase(Target));
        var numbers = before.ToDictionary(table => table.Key, table => table.Value.Count);
        await moved.Registers.ImportAsync("{}", Samples.At, default);
        await moved.Items.CommitAsync(Samples.Found(Samples.Post("efter flytten")), Samples.At, default);
        (await moved.Registers.NewestAsync(default)).ShouldBe(numbers["register"] + 1);
        (await moved.Outbox.DueAsync(Samples.At + Duration.FromDays(9), 100, default)).Select(delivery => delivery.Id).ShouldContain(numbers["delivery"] + 1L);
        (await new Slices.VerifyJournal(moved.Journal).RunAsync(null, _ => { }, default)).ShouldSatisfyAllConditions(
            verified => verified.Fault.ShouldBeNull(), verified => verified.Head.Number.ShouldBe(numbers["journal"] + 2));
    }

    [ContractFact]
    public async Task A_target_that_holds_anything_is_refused()
    {
        await ExecuteAsync(Target, "create table annat (id integer)");

        var result = await MoveAsync();

        result.Exit.ShouldBe(1);
        result.Error.ShouldContain("är inte tom: där finns public.annat");
    }

    [ContractFact]
    public async Task A_store_that_a_program_has_open_is_not_moved()
    {
        await using var running = new SqliteDatabase(command.Database);

        var result = await MoveAsync();

        result.Exit.ShouldBe(1);
        result.Error.ShouldContain("används av ett program som körs. Stäng det först");
        (await TargetAsync()).ShouldBeEmpty();
    }

    [ContractFact]
    public async Task Text_that_PostgreSQL_cannot_hold_is_named_and_nothing_is_left_in_the_target()
    {
        await InSourceAsync("update comment set text = cast(x'610062' as text)");

        var result = await MoveAsync();

        result.Exit.ShouldBe(1);
        result.Error.ShouldContain("Tabellen comment, kolumnen text: en text innehåller tecknet NUL");
        (await TargetAsync()).ShouldBeEmpty();
    }

    [ContractFact]
    public async Task A_journal_that_does_not_hold_is_not_moved_and_nothing_is_left_in_the_target()
    {
        await InSourceAsync("update journal set at = at + 1 where number = 2");

        var result = await MoveAsync();

        result.Exit.ShouldBe(1);
        result.Error.ShouldContain("Loggpost 2 är ändrad, utbytt eller inskjuten");
        result.Error.ShouldContain("Inget är flyttat.");
        (await TargetAsync()).ShouldBeEmpty();
    }

    [ContractFact]
    public async Task A_store_that_is_missing_or_in_PostgreSQL_already_is_told_in_words()
    {
        (await command.RunAsync(new Dictionary<string, string?> { ["Storage__Path"] = "ingen.db" }, "storage", "move", "--to", Target)).Error.ShouldContain("finns inte, så det finns inget att flytta");
        (await command.RunAsync(new Dictionary<string, string?> { ["Storage__Provider"] = "Postgres", ["Storage__ConnectionString"] = Target }, "storage", "move", "--to", Target)).Error.ShouldContain("redan i PostgreSQL");
    }

    /// <summary>Every kind of row, with values in every column that may have one.</summary>
    private async Task FillAsync()
    {
        await using var store = OpenStore.On(new SqliteDatabase(command.Database));
        await store.Registers.ImportAsync($$"""{"odd":"{{Odd}}"}""", Samples.At, default);
        await store.Policies.ApplyAsync("{}", "v1", [], Samples.At, default);
        await store.Ties.TieAsync(new ChannelTie(Samples.Kultur, "http://127.0.0.1/", "tenant", "19:team", "19:kultur", "28:bot"), Samples.Anna, false, Samples.At, default);
        var opened = Samples.Found(Samples.Post("c1", $"När öppnar badet? {Odd}"));
        await store.Items.CommitAsync(opened, Samples.At, default);
        var edited = Samples.Post("c1", $"När stänger badet? {Odd}");
        await store.Items.CommitAsync(Samples.Found(await store.Items.ThreadsOfAsync([edited], default), Samples.At, edited), Samples.At, default);
        var item = (await store.Items.FindAsync(opened[0].Item!.Id, default))!;
        await store.Items.CommitAsync([Samples.Pressed(item, PressVerb.Answered, link: "https://facebook.example/å", note: Odd, cause: Odd)], Samples.At, default);
        var late = Samples.At + Duration.FromDays(9);
        await store.Items.CommitAsync(Samples.Found(Domain.Comments.KnownThreads.None, late, Samples.Post("sen")), late, default);
        var unplaced = await store.Outbox.UnplacedAsync(late, 10, default);
        await store.Outbox.PlaceAsync([.. unplaced.Select(delivery => new Placement(delivery, "19:kultur", late, late, []))], default);
        await store.Outbox.ClaimAsync(late, 1, 1, default);
        await store.Erasures.EraseAsync(ErasureScope.Of(Samples.Anna.Id, null), "begäran", late, default);
        await store.Database.WriteAsync(FillEmpty);
    }

    /// <summary>A row in each table that has none yet, with something in each column.</summary>
    private static void FillEmpty(WriteSession session)
    {
        foreach (var table in session.Query<string>("select name from sqlite_master where type = 'table' and name not like 'sqlite%'").ToList())
        {
            var columns = session.Query<(string Name, string Type)>($"select name, type from pragma_table_info('{table}')").ToList();
            var values = columns.Select(column => column.Type == "text" ? "@Odd" : "1");
            session.Execute($"insert into {table} ({string.Join(", ", columns.Select(column => column.Name))}) select {string.Join(", ", values)} where not exists (select 1 from {table})", new { Odd });
        }
    }

    private static IEnumerable<string> Lines(Dictionary<string, List<string>> tables) => tables.OrderBy(table => table.Key).SelectMany(table => table.Value.Select(row => $"{table.Key}: {row}"));

    private Task<CommandResult> MoveAsync() => command.RunAsync("storage", "move", "--to", Target);

    private async Task InSourceAsync(string sql)
    {
        using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={command.Database};Pooling=False");
        await connection.ExecuteAsync(sql);
    }

    private async Task<Dictionary<string, List<string>>> SourceAsync()
    {
        using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={command.Database};Pooling=False");
        return await RowsAsync(connection, "select name from sqlite_master where type = 'table' and name not like 'sqlite%'");
    }

    private async Task<Dictionary<string, List<string>>> TargetAsync()
    {
        await using var connection = new NpgsqlConnection(Target);
        return await RowsAsync(connection, "select table_name from information_schema.tables where table_schema = 'public' and table_name <> 'schema_version'");
    }

    /// <summary>The rows of each table as text, each value by its column. Claims end with the program that held them.</summary>
    private static async Task<Dictionary<string, List<string>>> RowsAsync(System.Data.Common.DbConnection connection, string tables)
    {
        var all = new Dictionary<string, List<string>>();
        foreach (var table in (await connection.QueryAsync<string>(tables)).Order())
        {
            all[table] = [.. (await connection.QueryAsync($"select * from {table}")).Cast<IDictionary<string, object?>>()
                .Select(row => string.Join('|', row.Where(pair => !pair.Key.StartsWith("leased_", StringComparison.Ordinal)).OrderBy(pair => pair.Key, StringComparer.Ordinal)))
                .Order(StringComparer.Ordinal)];
        }

        return all;
    }

    private static async Task ExecuteAsync(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection($"{connectionString};Pooling=False");
        await connection.ExecuteAsync(sql);
    }
}
