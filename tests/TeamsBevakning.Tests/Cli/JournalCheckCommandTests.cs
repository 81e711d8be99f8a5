using Dapper;
using Microsoft.Data.Sqlite;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Storage;
using TeamsBevakning.Storage.Sql;
using TeamsBevakning.Storage.Sqlite;

namespace TeamsBevakning.Tests.Cli;

public sealed class JournalCheckCommandTests : IAsyncLifetime, IDisposable
{
    private readonly CommandProcess command = new();

    public async Task InitializeAsync()
    {
        await using var database = new SqliteDatabase(command.Database);
        var items = new SqlItems(database, new OutboxBell());
        var opened = Samples.Found(Samples.Post("c1"))[0];
        await items.CommitAsync([opened], Samples.At, default);
        await items.CommitAsync([Samples.Pressed(opened.Item!, PressVerb.Answered, note: "Ringde")], Samples.At, default);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => command.Dispose();

    [Fact]
    public async Task A_journal_that_holds_is_told_with_its_head_and_one_that_does_not_with_its_first_fault()
    {
        var whole = await command.RunAsync("journal", "verify");
        var head = whole.Output.Split("Slut: ")[1].Trim();
        using (var connection = new SqliteConnection($"Data Source={command.Database};Pooling=False"))
        {
            await connection.ExecuteAsync("update journal set at = at + 1 where number = 2");
        }

        var altered = await command.RunAsync("journal", "verify", "--head", head);

        (whole.Exit, whole.Error).ShouldBe((0, string.Empty));
        whole.Output.ShouldContain("Loggen stämmer: 2 poster.");
        altered.Exit.ShouldBe(1);
        altered.Output.ShouldContain("Loggpost 2 är ändrad, utbytt eller inskjuten");
        altered.Output.ShouldContain("Till och med post 1 stämmer loggen.");
    }

    [Fact]
    public async Task A_head_that_is_none_is_told_with_how_to_write_it() =>
        (await command.RunAsync("journal", "verify", "--head", "17")).ShouldSatisfyAllConditions(
            result => result.Exit.ShouldBe(1), result => result.Error.ShouldContain("17 är inget slut på en logg. Skriv postens nummer, ett kolon och de 64 tecknen"));

    [Fact]
    public async Task A_person_is_forgotten_only_when_somebody_has_agreed()
    {
        string[] erase = ["journal", "erase", "--person", Samples.Anna.Id.ToString(), "--reason", "begäran 2026/17"];

        var asked = await command.RunAsync(erase);
        var agreed = await command.RunAsync([.. erase, "--yes"]);
        var again = await command.RunAsync([.. erase, "--yes"]);

        asked.ShouldSatisfyAllConditions(result => result.Exit.ShouldBe(1), result => result.Output.ShouldContain("1 loggpost, 2026-11-16 10.05 – 2026-11-16 10.05: vem 1 och anteckning 1."));
        asked.Output.ShouldContain("Lägg till --yes för att radera utan fråga.");
        agreed.ShouldSatisfyAllConditions(result => result.Exit.ShouldBe(0), result => result.Output.ShouldContain("Raderat ur 1 loggpost och 0 avslutade ärenden."));
        again.Output.ShouldContain("Det finns inget att radera.");
        (await command.RunAsync("journal")).Output.ShouldContain("[raderad] markerade frågan som besvarad: [raderad]");
        (await command.RunAsync("journal")).Output.ShouldContain("personuppgifter raderades ur 1 loggpost: begäran 2026/17");
        (await command.RunAsync("journal", "verify")).Exit.ShouldBe(0);
    }
}
