using Dapper;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Escalations;
using TeamsBevakning.Storage;
using TeamsBevakning.Storage.Sql;
using TeamsBevakning.Storage.Sqlite;

namespace TeamsBevakning.Tests.Stores;

public sealed class SqliteStoreTests : StoreContract
{
    private readonly string folder = Directory.CreateTempSubdirectory("bevakning-store-").FullName;
    private readonly List<SqliteDatabase> opened = [];

    private SqliteDatabase Database => opened[^1];

    private string File => Path.Combine(folder, "a folder that is made", "bevakning.db");

    [Fact]
    public async Task Every_version_of_a_comment_is_kept()
    {
        await OpenedAsync("c1");
        foreach (var text in new[] { "Andra?", "Tredje?" })
        {
            var post = Samples.Post("c1", text);
            await CommitAsync(Samples.Found(await store.Items.ThreadsOfAsync([post], default), Samples.At, post));
        }

        (await ReadAsync<string>("select text from comment_version order by version")).ShouldBe(["När öppnar badet?", "Andra?"]);
        (await ReadAsync<string>("select text from comment")).ShouldBe(["Tredje?"]);
    }

    /// <summary>As the first version of the program left it: one item past its deadline in a week, and one that was escalated.</summary>
    [Fact]
    public async Task A_store_of_the_first_version_goes_on_under_the_one_step_that_it_had()
    {
        var old = Path.Combine(folder, "old.db");
        using (var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={old};Pooling=False"))
        {
            connection.Open();
            using var script = new StreamReader(typeof(SqliteDatabase).Assembly.GetManifestResourceStream("TeamsBevakning.Storage.Sqlite.Migrations.0001-main.sql")!);
            connection.Execute($"{await script.ReadToEndAsync()}\npragma user_version = 1;");
            foreach (var (id, escalatedAt) in new[] { ("aaaaaaaa-0000-4000-8000-000000000001", (long?)null), ("aaaaaaaa-0000-4000-8000-000000000002", 5_000) })
            {
                connection.Execute(
                    """
                    insert into item (id, version, round, kind, state, account, unit, comment, thread, unsure, received_at, opened_at, due_at, due_reasons, policy_version, escalated_at, next_due_at)
                    values (@id, 1, 0, 'Question', 'Open', 'fb-badhuset', 'kultur', @id, @id, 0, 1000, 1000, 5000, '[]', 'v0', @escalatedAt, 5000)
                    """,
                    new { id, escalatedAt });
            }
        }

        await using var database = new SqliteDatabase(old);
        var items = await new SqlItems(database, new OutboxBell()).ListUnhandledAsync(default);

        var (open, escalated) = (items.Single(item => item.EscalatedAt is null), items.Single(item => item.EscalatedAt is not null));
        open.NextDueAt.ShouldBe(open.Due.At);
        var change = EscalationRule.Decide(open, Samples.Audience, open.Due.At).ShouldNotBeNull();
        change.Journal.Select(entry => entry.Kind).ShouldBe([JournalKind.Missed, JournalKind.Escalated]);
        change.Item!.NextDueAt.ShouldBeNull();
        escalated.NextDueAt.ShouldBeNull();
        escalated.MissedAt.ShouldBe(escalated.EscalatedAt);
    }

    [Fact]
    public async Task A_store_of_a_newer_program_is_refused_in_words()
    {
        await Database.WriteAsync(session => session.Execute("create table new_thing (id integer)"));
        await Database.ReadAsync(connection => connection.ExecuteAsync("pragma user_version = 999"), default);

        var fault = Should.Throw<StorageException>(() => new SqliteDatabase(File));

        fault.Message.ShouldContain("har version 999, men det här programmet känner bara till version");
        fault.Message.ShouldContain("Kör den nyare versionen av programmet");
    }

    [Fact]
    public void A_place_that_cannot_be_written_is_told_with_the_key_that_names_it()
    {
        var occupied = Path.Combine(folder, "occupied");
        System.IO.File.WriteAllText(occupied, "a file, not a folder");

        Should.Throw<StorageException>(() => new SqliteDatabase(Path.Combine(occupied, "bevakning.db"))).Message.ShouldContain("Storage:Path");
    }

    [Fact]
    public void A_file_that_is_no_database_is_told_so()
    {
        var other = Path.Combine(folder, "other.db");
        System.IO.File.WriteAllText(other, new string('x', 5_000));

        Should.Throw<StorageException>(() => new SqliteDatabase(other)).Message.ShouldContain("kan inte öppnas");
    }

    [Fact]
    public async Task A_job_that_fails_takes_no_other_of_its_group_down()
    {
        using var gate = new ManualResetEventSlim();
        var first = Database.WriteAsync(_ => gate.Wait());
        var good = Database.WriteAsync(session => session.Execute(Insert(1)));
        var thrown = Database.WriteAsync(session =>
        {
            session.Execute(Insert(2));
            throw new InvalidOperationException("of its own");
        });
        var wrong = Database.WriteAsync(session => session.Execute(Insert(1)));
        var declined = Database.WriteAsync(session => session.Execute(Insert(3)), _ => false);
        var last = Database.WriteAsync(session => session.Execute(Insert(4)));
        gate.Set();

        await Task.WhenAll(first, good, declined, last);
        (await Should.ThrowAsync<InvalidOperationException>(thrown)).Message.ShouldBe("of its own");
        await Should.ThrowAsync<StorageException>(wrong);
        (await ReadAsync<int>("select number from register order by number")).ShouldBe([1, 4]);
    }

    private protected override Task<SqlDatabase> OpenDatabaseAsync()
    {
        opened.Add(new SqliteDatabase(File));
        return Task.FromResult<SqlDatabase>(Database);
    }

    private protected override Task RemoveAsync()
    {
        Directory.Delete(folder, recursive: true);
        return Task.CompletedTask;
    }

    private Task<IEnumerable<T>> ReadAsync<T>(string sql) => Database.ReadAsync(connection => connection.QueryAsync<T>(sql), default);

    private static string Insert(int number) => $"insert into register (number, imported_at, json) values ({number}, 0, '{{}}')";
}
