using TeamsBevakning.Domain.Items;
using TeamsBevakning.Storage;
using TeamsBevakning.Storage.Sql;
using TeamsBevakning.Storage.Sqlite;

namespace TeamsBevakning.Tests.Cli;

public sealed class JournalCommandTests : IAsyncLifetime, IDisposable
{
    private readonly CommandProcess command = new();
    private Item item = null!;

    public async Task InitializeAsync()
    {
        await using var database = new SqliteDatabase(command.Database);
        var items = new SqlItems(database, new OutboxBell());
        await new SqlRegisters(database).ImportAsync(
            await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "data", "stories", "register.json")), Samples.At, default);
        var opened = Samples.Found(Samples.Post("c1"))[0];
        item = opened.Item!;
        await items.CommitAsync([opened], Samples.At, default);
        await items.CommitAsync([Samples.Pressed(item, PressVerb.Answered, link: "https://facebook.example/svar", note: "Ringde")], Samples.At, default);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => command.Dispose();

    [Fact]
    public async Task The_journal_is_shown_a_line_for_each_thing_that_happened()
    {
        var result = await command.RunAsync("journal");

        (result.Exit, result.Error).ShouldBe((0, string.Empty));
        Lines(result).ShouldBe(
        [
            "     1  2026-11-16 10.00  –         –  ett register lästes in",
            $"     2  2026-11-16 10.00  {item.Id.Tail}  Badhuset  kom in (en fråga), ska besvaras senast tis 17 nov 16.30",
            $"     3  2026-11-16 10.05  {item.Id.Tail}  Badhuset  Anna Berg markerade frågan som besvarad: Ringde: https://facebook.example/svar  [{Samples.Anna.Id}]",
        ]);
    }

    [Fact]
    public async Task Its_options_choose_what_is_shown()
    {
        Lines(await command.RunAsync("journal", "--item", item.Id.Tail, "--person", "anna", "--account", "fb-badhuset")).ShouldHaveSingleItem();
        Lines(await command.RunAsync("journal", "--from", "2026-11-16T10:05", "--to", "2026-11-17")).ShouldHaveSingleItem();
        Lines(await command.RunAsync("journal", "--to", "2026-11-16")).ShouldBe(["Inget i loggen passar."]);
    }

    [Fact]
    public async Task A_time_that_is_none_is_told_with_how_to_write_it()
    {
        var result = await command.RunAsync("journal", "--from", "i går");

        result.Exit.ShouldBe(1);
        result.Error.ShouldContain("i går är ingen tidpunkt. Skriv den som 2026-11-17 eller 2026-11-17T15:30.");
    }

    private static string[] Lines(CommandResult result) => result.Output.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
}
