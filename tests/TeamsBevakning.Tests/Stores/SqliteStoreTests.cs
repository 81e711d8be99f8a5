using Dapper;
using TeamsBevakning.Storage;
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
            await CommitAsync(Samples.Found(Database.Read(connection => ThreadReads.Of(connection, [post])), Samples.At, post));
        }

        Database.Read(connection => connection.Query<string>("select text from comment_version order by version")).ShouldBe(["När öppnar badet?", "Andra?"]);
        Database.Read(connection => connection.QuerySingle<string>("select text from comment")).ShouldBe("Tredje?");
    }

    [Fact]
    public async Task A_store_of_a_newer_program_is_refused_in_words()
    {
        await Database.WriteAsync(connection => connection.Execute("create table new_thing (id integer)"));
        Database.Read(connection => connection.Execute("pragma user_version = 999"));

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
        var good = Database.WriteAsync(connection => connection.Execute(Insert(1)));
        var thrown = Database.WriteAsync(connection =>
        {
            connection.Execute(Insert(2));
            throw new InvalidOperationException("of its own");
        });
        var wrong = Database.WriteAsync(connection => connection.Execute(Insert(1)));
        var declined = Database.WriteAsync(connection => connection.Execute(Insert(3)), _ => false);
        var last = Database.WriteAsync(connection => connection.Execute(Insert(4)));
        gate.Set();

        await Task.WhenAll(first, good, declined, last);
        (await Should.ThrowAsync<InvalidOperationException>(thrown)).Message.ShouldBe("of its own");
        await Should.ThrowAsync<StorageException>(wrong);
        Database.Read(connection => connection.Query<int>("select number from register order by number")).ShouldBe([1, 4]);
    }

    private protected override Task<OpenStore> OpenAsync()
    {
        opened.Add(new SqliteDatabase(File));
        var (database, bell) = (Database, new OutboxBell());
        return Task.FromResult(new OpenStore(
            new SqliteItems(database, bell),
            new SqliteOutbox(database),
            new SqliteTies(database, bell),
            new SqliteRegisters(database),
            new SqliteJournal(database), new SqlitePolicies(database, new OutboxBell()),
            database.DisposeAsync));
    }

    private protected override Task RemoveAsync()
    {
        Directory.Delete(folder, recursive: true);
        return Task.CompletedTask;
    }

    private static string Insert(int number) => $"insert into register (number, imported_at, json) values ({number}, 0, '{{}}')";
}
