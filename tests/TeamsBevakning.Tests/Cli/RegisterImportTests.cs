using TeamsBevakning.Storage;
using TeamsBevakning.Storage.Sql;
using TeamsBevakning.Storage.Sqlite;

namespace TeamsBevakning.Tests.Cli;

public sealed class RegisterImportTests : IDisposable
{
    private readonly CommandProcess command = new();

    private static string Good => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "data", "stories", "register.json"));

    public void Dispose() => command.Dispose();

    [Fact]
    public async Task A_good_register_is_put_in_force()
    {
        var result = await command.RunAsync("register", "import", command.Write("register.json", Good));

        result.ShouldBe(new CommandResult(0, $"Registret för Sjöstads kommun är inläst: 3 verksamheter, 4 konton.{Environment.NewLine}", string.Empty));
        (await NewestAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task A_register_with_faults_names_them_all_and_changes_nothing()
    {
        var bad = Good.Replace("\"unit\": \"skola\"", "\"unit\": \"skolan\"", StringComparison.Ordinal).Replace("\"managers\"", "\"mangers\"", StringComparison.Ordinal);

        var result = await command.RunAsync("register", "import", command.Write("register.json", bad));

        (result.Exit, result.Output).ShouldBe((1, string.Empty));
        result.Error.ShouldContain("register.json: 2 fel. Inget är ändrat.");
        result.Error.ShouldContain("$.accounts[3].unit: verksamheten ”skolan” finns inte. Ange någon av: kultur, skola, kommunikation.");
        result.Error.ShouldContain("$.mangers: okänd nyckel (menade du ”managers”?). Skriv managers, eller ta bort nyckeln.");
        (await NewestAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task An_account_with_too_few_administrators_is_told_and_not_refused()
    {
        var few = Good.Replace("\"administrators\": [\"david\", \"fia\"]", "\"administrators\": [\"david\"]", StringComparison.Ordinal);

        var result = await command.RunAsync("register", "import", command.Write("register.json", few));

        result.Exit.ShouldBe(0);
        result.Output.ShouldContain("Att åtgärda: $.accounts[3].administrators: kontot ”Skolan” har bara en administratör. Riktlinjerna kräver minst två.");
        (await NewestAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task A_register_without_an_account_that_has_open_items_is_refused()
    {
        await command.RunAsync("register", "import", command.Write("register.json", Good));
        await using (var database = new SqliteDatabase(command.Database))
        {
            await new SqlItems(database, new OutboxBell()).CommitAsync(Samples.Found(Samples.Post("c1")), Samples.At, default);
        }

        var result = await command.RunAsync("register", "import", command.Write("ny.json", Good.Replace("fb-badhuset", "fb-simhallen", StringComparison.Ordinal)));

        result.Exit.ShouldBe(1);
        result.Error.ShouldContain("$.accounts: kontot ”fb-badhuset” saknas, men har 1 öppna ärenden. Behåll kontot tills de är avslutade.");
        (await NewestAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_told()
    {
        var result = await command.RunAsync("register", "import", "saknas.json");

        (result.Exit, result.Output).ShouldBe((1, string.Empty));
        result.Error.ShouldContain("saknas.json finns inte. Inget är ändrat.");
    }

    private async Task<long> NewestAsync()
    {
        await using var database = new SqliteDatabase(command.Database);
        return await new SqlRegisters(database).NewestAsync(default);
    }
}
