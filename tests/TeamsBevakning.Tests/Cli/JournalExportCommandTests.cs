using System.Text.Json;
using NodaTime;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Chain;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Storage;
using TeamsBevakning.Storage.Sql;
using TeamsBevakning.Storage.Sqlite;

namespace TeamsBevakning.Tests.Cli;

/// <summary>What it writes is checked by other tools in <c>tests/oracles/journal</c>, for which it is left in the folder that a variable names.</summary>
public sealed class JournalExportCommandTests : IAsyncLifetime, IDisposable
{
    private readonly CommandProcess command = new();

    public async Task InitializeAsync()
    {
        await using var database = new SqliteDatabase(command.Database);
        var items = new SqlItems(database, new OutboxBell());
        var opened = Samples.Found(Samples.Post("c1"))[0];
        await items.CommitAsync([opened], Samples.At, default);
        await items.CommitAsync(
            [Samples.Pressed(opened.Item!, PressVerb.Answered, cause: "press", link: "https://facebook.example/å", note: "Å \U0001F600 e\u0301 \u2028 \u007F \u0001 \b\t\n\f\r \" \\ / <&>")], Samples.At, default);
        await items.CommitAsync([new Change(null, [new JournalEntry(JournalKind.Tied, Samples.At) { Unit = new("kultur å \"fritid\""), By = Samples.Eva }], [])], Samples.At, default);
        await new SqlErasures(database).EraseAsync(ErasureScope.Of(Samples.Eva.Id, null), "begäran", Samples.At + Duration.FromDays(1), default);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => command.Dispose();

    [Fact]
    public async Task The_journal_is_exported_a_line_for_each_entry_with_what_is_needed_to_check_it()
    {
        var result = await command.RunAsync("journal", "export", "--to", "journal.jsonl");

        (result.Exit, result.Error).ShouldBe((0, string.Empty));
        result.Output.ShouldContain("4 loggposter är skrivna till journal.jsonl.");
        var lines = await File.ReadAllLinesAsync(command.PathOf("journal.jsonl"));
        var second = JsonDocument.Parse(lines[1]).RootElement;
        second.GetProperty("entry").GetProperty("previous").GetString().ShouldBe(JsonDocument.Parse(lines[0]).RootElement.GetProperty("hash").GetString());
        second.GetProperty("personal").GetProperty("who").GetProperty("values").EnumerateArray().Select(value => value.GetString()).ShouldBe([Samples.Anna.Id.ToString(), "Anna Berg", "press"]);
        lines[2].ShouldNotContain("Eva");
        if (Environment.GetEnvironmentVariable("BEVAKNING_JOURNAL_EXPORT") is { Length: > 0 } folder)
        {
            File.Copy(command.PathOf("journal.jsonl"), Path.Combine(folder, "journal.jsonl"));
        }
    }

    [Fact]
    public async Task Without_what_is_personal_nothing_of_it_is_written()
    {
        var result = await command.RunAsync("journal", "export", "--without-personal");

        result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(4);
        result.Output.ShouldNotContain("Anna");
        result.Output.ShouldNotContain("salt");
    }

    [Fact]
    public async Task A_file_that_is_there_is_not_written_over()
    {
        command.Write("kvar.jsonl", "kvar");

        (await command.RunAsync("journal", "export", "--to", "kvar.jsonl")).Exit.ShouldBe(1);

        (await File.ReadAllTextAsync(command.PathOf("kvar.jsonl"))).ShouldBe("kvar");
    }
}
