namespace TeamsBevakning.Tests.Cli;

public sealed class SimulateCommandTests : IDisposable
{
    private static readonly string Policy = Path.Combine(AppContext.BaseDirectory, "policies", "forshaga.json");

    private readonly CommandProcess command = new();

    public void Dispose() => command.Dispose();

    [Fact]
    public async Task A_month_is_played_printed_and_written()
    {
        var result = await Simulate("--from", "2026-03-01", "--to", "2026-03-31", "--comments", "300", "--seed", "5", "--out", "ut");

        (result.Exit, result.Error.Trim()).ShouldBe((0, "Spelar 300 kommentarer mot forshaga.json …"));
        result.Output.ShouldStartWith("Simulering 1 mars 2026–31 mars 2026");
        result.Output.ShouldContain("Kommunikationsenheten");
        Directory.GetFiles(command.PathOf("ut")).Select(Path.GetFileName).Order().ShouldBe(["eskaleringar.csv", "matt.csv", "perioder.csv", "simulering.svg"]);
    }

    [Fact]
    public async Task Two_policies_stand_side_by_side()
    {
        var result = await Simulate("--from", "2026-03-01", "--to", "2026-03-31", "--comments", "100", "--against", Policy);

        result.Exit.ShouldBe(0);
        result.Output.ShouldContain("A: Forshaga kommun (forshaga.json)");
        result.Output.ShouldContain("B: Forshaga kommun (forshaga.json)");
        result.Output.ShouldContain("Skillnad");
    }

    [Fact]
    public async Task No_comments_give_a_year_of_nothing()
    {
        var result = await Simulate("--from", "2026-01-01", "--to", "2026-12-31", "--comments", "0", "--out", "ut");

        result.Exit.ShouldBe(0);
        result.Output.ShouldMatch("Hela perioden +0 +0 +0 +0 +0 +0 +–");
    }

    [Fact]
    public async Task Options_that_cannot_be_used_are_all_told_and_nothing_is_written()
    {
        var result = await Simulate("--from", "2026-12-31", "--to", "2026-01-01", "--comments", "1000000000", "--seed", "x", "--out", "ut");

        (result.Exit, result.Output).ShouldBe((1, string.Empty));
        result.Error.Trim().Split('\n').Length.ShouldBe(3);
        Directory.Exists(command.PathOf("ut")).ShouldBeFalse();
    }

    [Theory]
    [InlineData("upptagen")]
    [InlineData("upptagen/ut")]
    public async Task A_folder_that_cannot_be_written_is_told_before_the_play(string folder)
    {
        command.Write("upptagen", "en fil");

        var result = await Simulate("--from", "2026-03-01", "--to", "2026-03-31", "--out", folder);

        (result.Exit, result.Output).ShouldBe((1, string.Empty));
        result.Error.ShouldStartWith($"--out: det går inte att skriva i {folder}.");
        result.Error.ShouldNotContain("Spelar");
        result.Error.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task A_policy_with_faults_is_told_and_nothing_is_played()
    {
        command.Write("fel.json", """{ "name": "X" }""");

        var result = await Simulate("--from", "2026-03-01", "--to", "2026-03-31", "--against", "fel.json", "--out", "ut");

        (result.Exit, result.Output).ShouldBe((1, string.Empty));
        result.Error.ShouldStartWith("Policyn fel.json går inte att använda:");
        Directory.Exists(command.PathOf("ut")).ShouldBeFalse();
    }

    [Fact]
    public async Task A_policy_whose_deadlines_no_calendar_reaches_is_told_in_words()
    {
        var far = File.ReadAllText(Policy).Replace("[\"08.00–16.30\"]", "[\"08.00–08.20\"]", StringComparison.Ordinal).Replace("\"workingDays\": 1 }", "\"workingTime\": \"20000 h\" }", StringComparison.Ordinal);

        var result = await command.RunAsync("simulate", "--policy", command.Write("fjärran.json", far), "--from", "2026-03-01", "--to", "2026-03-31", "--comments", "50", "--out", "ut");

        (result.Exit, result.Output).ShouldBe((1, string.Empty));
        result.Error.ShouldContain("fjärran.json: en frist hamnar utanför åren 1990–2200");
        Directory.GetFiles(command.PathOf("ut")).ShouldBeEmpty();
    }

    private Task<CommandResult> Simulate(params string[] arguments) => command.RunAsync(["simulate", "--policy", Policy, .. arguments]);
}
