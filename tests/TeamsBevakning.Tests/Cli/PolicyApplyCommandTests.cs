using TeamsBevakning.Domain.Items;
using TeamsBevakning.Storage;
using TeamsBevakning.Storage.Sql;
using TeamsBevakning.Storage.Sqlite;

namespace TeamsBevakning.Tests.Cli;

public sealed class PolicyApplyCommandTests : IAsyncLifetime, IDisposable
{
    private const string OneDay = "\"workingDays\": 1 }";

    private static readonly string Rules = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "data", "stories", "policy.json"));

    private readonly CommandProcess command = new();
    private Item item = null!;

    public async Task InitializeAsync()
    {
        await using var database = new SqliteDatabase(command.Database);
        await new SqlRegisters(database).ImportAsync(
            await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "data", "stories", "register.json")), Samples.At, default);
        var opened = Samples.Found(Samples.Post("c1"))[0];
        item = opened.Item!;
        await new SqlItems(database, new OutboxBell()).CommitAsync([opened], Samples.At, default);
        command.Write("tre.json", Rules.Replace(OneDay, "\"workingDays\": 3 }", StringComparison.Ordinal));
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => command.Dispose();

    [Fact]
    public async Task What_is_open_keeps_the_rules_it_opened_under()
    {
        var result = await command.RunAsync("policy", "apply", "tre.json");

        (result.Exit, result.Error).ShouldBe((0, string.Empty));
        result.Output.ShouldContain("gäller nu för det som kommer in. Öppna ärenden behåller de regler de kom in under.");
        (await KeptAsync()).ShouldBe(item);
        (await command.RunAsync("journal")).Output.ShouldContain("nya regler började gälla");
    }

    [Fact]
    public async Task The_difference_is_shown_first_and_each_change_is_journaled()
    {
        var difference = $"  {item.Id.Tail}  Badhuset  frist 2026-11-17 16.30 → 2026-11-19 16.30 (2 d senare)";
        var shown = await command.RunAsync("policy", "apply", "tre.json", "--to-open", "--dry-run");
        shown.Exit.ShouldBe(0);
        Lines(shown).ShouldBe(["1 öppet ärende får nya regler:", difference, "Inget är ändrat."]);
        (await KeptAsync()).ShouldBe(item);

        var done = await command.RunAsync("policy", "apply", "tre.json", "--to-open");

        done.Exit.ShouldBe(0);
        Lines(done)[1].ShouldBe(difference);
        Lines(done)[^1].ShouldContain("1 öppet ärende är omräknat.");
        (await KeptAsync()).Due.At.ShouldBe(item.Due.At + NodaTime.Duration.FromDays(2));
        var journal = await command.RunAsync("journal", "--item", item.Id.Tail, "--why");
        journal.Output.ShouldContain("fristen räknades om efter ändrade regler, från tis 17 nov 16.30 till tor 19 nov 16.30");
        journal.Output.ShouldContain("Ska besvaras senast torsdagen den 19 november 2026 kl. 16.30.");
    }

    [Fact]
    public async Task A_file_with_a_fault_changes_nothing_and_tells_where_it_is()
    {
        command.Write("fel.json", Rules.Replace("\"monday\"", "\"mondya\"", StringComparison.Ordinal));

        var result = await command.RunAsync("policy", "apply", "fel.json", "--to-open");

        result.Exit.ShouldBe(1);
        result.Error.ShouldContain("$.calendar.hours.mondya");
        result.Error.ShouldContain("menade du ”monday”?");
        (await KeptAsync()).ShouldBe(item);
        (await command.RunAsync("journal")).Output.ShouldNotContain("nya regler");
    }

    private async Task<Item> KeptAsync()
    {
        await using var database = new SqliteDatabase(command.Database);
        return (await new SqlItems(database, new OutboxBell()).FindAsync(item.Id, default))!;
    }

    private static string[] Lines(CommandResult result) => result.Output.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
}
