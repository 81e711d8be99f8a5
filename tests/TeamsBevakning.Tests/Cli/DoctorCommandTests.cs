namespace TeamsBevakning.Tests.Cli;

public sealed class DoctorCommandTests : IDisposable
{
    private static readonly Dictionary<string, string?> Settings = new()
    {
        ["Bot__DangerouslyAllowUnauthenticatedRequests"] = "true",
        ["DOTNET_ENVIRONMENT"] = "Development",
    };

    private readonly CommandProcess command = new();

    public void Dispose() => command.Dispose();

    [Fact]
    public async Task What_is_missing_is_told_with_what_to_do_and_the_exit_code_says_so()
    {
        var result = await command.RunAsync(Settings, "doctor", "--offline");

        result.Exit.ShouldBe(1);
        result.Output.ShouldContain("SQLite");
        result.Output.ShouldContain("FEL  Inget register är inläst");
        result.Output.ShouldContain("Kör register import FIL.");
        result.Error.ShouldBeEmpty();
    }

    [Fact]
    public async Task Units_without_a_channel_are_named()
    {
        await command.RunAsync(Settings, "register", "import", Path.Combine(AppContext.BaseDirectory, "data", "stories", "register.json"));

        var result = await command.RunAsync(Settings, "doctor", "--offline");

        result.Output.ShouldContain("FEL  Kultur och fritid: ingen kanal är kopplad.");
        result.Output.ShouldContain("ok   Registret för Sjöstads kommun");
        result.Output.ShouldContain("ok   Alla når fram.");
        result.Output.ShouldContain("ok   Avisering: inget är försenat.");
    }

    [Fact]
    public async Task A_database_that_cannot_be_opened_is_a_finding_in_words()
    {
        command.Write("occupied", "a file, not a folder");

        var result = await command.RunAsync(new Dictionary<string, string?>(Settings) { ["Storage__Path"] = Path.Combine("occupied", "bevakning.db") }, "doctor", "--offline");

        result.Exit.ShouldBe(1);
        result.Output.ShouldContain("FEL  Databasen");
        result.Error.ShouldNotContain("   at ");
    }
}
