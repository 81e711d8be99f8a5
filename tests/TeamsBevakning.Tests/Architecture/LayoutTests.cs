using System.Text.RegularExpressions;

namespace TeamsBevakning.Tests.Architecture;

public sealed partial class LayoutTests
{
    private static readonly string[] TopLevel =
    [
        "src", "tests", "bench", "manifest", "cards", "policies", "docs", "deploy", "TeamsBevakning.sln", "appsettings.sample.json", "README.md",
        "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props", "BannedSymbols.txt", "global.json", "LICENSE", "Dockerfile",
    ];

    private static readonly string[] MadeByRunning = ["data", "artifacts", "TestResults", "appsettings.json", "register.json"];

    [Fact]
    public void The_top_level_holds_what_the_design_names_and_nothing_else() =>
        Directory.EnumerateFileSystemEntries(Repository.Root).Select(Path.GetFileName)
            .Where(name => !name!.StartsWith('.')).Except(TopLevel).Except(MadeByRunning).ShouldBeEmpty();

    [Fact]
    public void No_source_file_is_longer_than_250_lines() =>
        Sources("src").Concat(Sources("tests")).Concat(Directory.Exists(Repository.PathOf("bench")) ? Sources("bench") : [])
            .Where(source => source.Lines > 250).Select(source => $"{source.File}: {source.Lines}").ShouldBeEmpty();

    [Theory]
    [InlineData("src/TeamsBevakning")]
    [InlineData("src/TeamsBevakning.Domain")]
    [InlineData("src/TeamsBevakning.BotFramework")]
    public void The_files_of_a_project_are_short(string project)
    {
        var lines = Sources(project).Select(source => source.Lines).Order().ToList();

        lines[lines.Count / 2].ShouldBeLessThanOrEqualTo(50);
        lines[lines.Count * 9 / 10].ShouldBeLessThanOrEqualTo(120);
    }

    [Fact]
    public void No_folder_is_named_for_leftovers() => Repository.Files("src", "*.cs").Concat(Repository.Files("tests", "*.cs"))
        .Select(file => Repository.Relative(file))
        .Where(file => file.Split('/').Any(part => part is "Common" or "Helpers" or "Utils" or "Utilities" or "Managers" or "Services" or "Misc"))
        .ShouldBeEmpty();

    [Fact]
    public void Each_project_has_its_lock_file() => Projects()
        .Where(project => !File.Exists(Path.Combine(Path.GetDirectoryName(project)!, "packages.Builtin.lock.json")))
        .ShouldBeEmpty();

    [Fact]
    public void Each_project_is_in_the_solution()
    {
        var solution = File.ReadAllText(Repository.PathOf("TeamsBevakning.sln"));

        Projects().Where(project => !solution.Contains(Path.GetFileName(project), StringComparison.Ordinal)).ShouldBeEmpty();
    }

    /// <summary>A web project's own default is the project's directory: then the README's ./data and file arguments would mean something else.</summary>
    [Fact]
    public void The_program_runs_in_the_directory_it_is_started_from() =>
        File.ReadAllText(Repository.PathOf("src", "TeamsBevakning", "TeamsBevakning.csproj")).ShouldContain("<EnableDefaultRunWorkingDirectory>false</EnableDefaultRunWorkingDirectory>");

    [Fact]
    public void No_test_is_skipped() => Repository.Files("tests", "*.cs")
        .Where(file => Path.GetFileName(file) != $"{nameof(LayoutTests)}.cs" && Skipped().IsMatch(File.ReadAllText(file)))
        .Select(Repository.Relative)
        .ShouldBeEmpty();

    [Fact]
    public void Names_and_texts_of_machines_stand_in_no_source() => Repository.Files("src", "*.cs").Concat(Repository.Files("tests", "*.cs"))
        .Where(file => Path.GetFileName(file) != $"{nameof(LayoutTests)}.cs" && Machine().IsMatch(File.ReadAllText(file)))
        .Select(Repository.Relative)
        .ShouldBeEmpty();

    private static IEnumerable<string> Projects() => Repository.Files("src", "*.csproj").Concat(Repository.Files("tests", "*.csproj"));

    private static IEnumerable<(string File, int Lines)> Sources(string folder) =>
        Repository.Files(folder, "*.cs").Select(file => (Repository.Relative(file), File.ReadLines(file).Count()));

    [GeneratedRegex(@"\bSkip\s*=")]
    private static partial Regex Skipped();

    [GeneratedRegex(@"""(/home/|/root/|/tmp/|/opt/|/mnt/|[A-Z]:\\\\Users)")]
    private static partial Regex Machine();
}
