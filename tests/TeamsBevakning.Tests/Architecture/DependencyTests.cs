using System.Reflection;
using System.Text.RegularExpressions;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Tests.Architecture;

/// <summary>Who may name whom.</summary>
public sealed partial class DependencyTests
{
    [Fact]
    public void The_domain_refers_to_nothing_but_NodaTime_and_the_base_library() =>
        References(typeof(Item).Assembly).Where(name => name != "NodaTime" && !name.StartsWith("System.", StringComparison.Ordinal)).ShouldBeEmpty();

    [Theory]
    [InlineData("System.Net.Http")]
    [InlineData("System.Data.Common")]
    [InlineData("System.Threading.Channels")]
    public void The_domain_does_no_input_or_output(string assembly) => References(typeof(Item).Assembly).ShouldNotContain(assembly);

    [Fact]
    public void The_domain_names_no_task_file_or_clock() => Naming("src/TeamsBevakning.Domain", Outside()).ShouldBeEmpty();

    [Fact]
    public void The_bot_library_knows_nothing_of_the_program_or_its_rules()
    {
        var project = File.ReadAllText(Repository.PathOf("src", "TeamsBevakning.BotFramework", "TeamsBevakning.BotFramework.csproj"));
        Reference().Matches(project).Select(match => match.Groups[1].Value).Where(name => name.Contains("TeamsBevakning", StringComparison.Ordinal) || name is "NodaTime" or "Dapper").ShouldBeEmpty();
        Naming("src/TeamsBevakning.BotFramework", ProgramsOwn()).ShouldBeEmpty();
    }

    [Fact]
    public void Only_Storage_names_a_driver_and_each_engine_its_own()
    {
        Naming("src/TeamsBevakning", Sqlite()).Where(file => !file.StartsWith("src/TeamsBevakning/Storage/Sqlite/", StringComparison.Ordinal)).ShouldBeEmpty();
        Naming("src/TeamsBevakning", Postgres()).Where(file => !file.StartsWith("src/TeamsBevakning/Storage/Postgres/", StringComparison.Ordinal)).ShouldBeEmpty();
        Naming("src/TeamsBevakning", Mapping()).Where(file => !file.StartsWith("src/TeamsBevakning/Storage/", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void Only_Teams_names_the_bot_librarys_types() => typeof(MovableClock).Assembly.GetTypes()
        .Where(type => !type.FullName!.StartsWith("TeamsBevakning.Teams.", StringComparison.Ordinal) && !IsOfABotLibrary(type))
        .Where(type => TypesIn.All(type).Any(IsOfABotLibrary))
        .Select(type => type.FullName)
        .ShouldBeEmpty();

    [Fact]
    public void The_clock_is_read_only_where_the_program_is_put_together()
    {
        string[] composition = ["BevakningHost.cs", "MovableClock.cs", "Demo/DemoRun.cs", "Sources/SourcesRegistration.cs"];

        // A timer that ticks in real time reads no clock.
        Naming("src/TeamsBevakning", Clock()).Where(file => !composition.Any(named => file == $"src/TeamsBevakning/{named}")).ShouldBeEmpty();
    }

    [Fact]
    public void No_log_message_takes_a_text_a_name_or_a_token() =>
        Logged().Matches(File.ReadAllText(Repository.PathOf("src", "TeamsBevakning", "Log.cs")))
            .SelectMany(signature => signature.Groups[1].Value.Split(',').Select(parameter => parameter.Trim().Split(' ')[^1]))
            .Where(name => name.Contains("text", StringComparison.OrdinalIgnoreCase) || name.Contains("name", StringComparison.OrdinalIgnoreCase)
                || name.Contains("token", StringComparison.OrdinalIgnoreCase) || name is "author" or "note" or "link" or "secret" or "body" or "payload")
            .ShouldBeEmpty();

    [Fact]
    public void Messages_are_logged_only_by_the_logs_own_file() =>
        Naming("src/TeamsBevakning", LoggedElsewhere()).Where(file => !file.EndsWith("/Log.cs", StringComparison.Ordinal)).ShouldBeEmpty();

    /// <summary>The SDK's own, or the built-in library's; of that, the official build takes in some files as they are.</summary>
    private static bool IsOfABotLibrary(Type type) =>
        type.Namespace is { } name && (name is "TeamsBevakning.BotFramework" || name.StartsWith("Microsoft.Bot.", StringComparison.Ordinal));

    private static IEnumerable<string> References(Assembly assembly) => assembly.GetReferencedAssemblies().Select(name => name.Name!);

    /// <summary>The files whose code, without comments, names something.</summary>
    private static IEnumerable<string> Naming(string folder, Regex what) => Repository.Files(folder, "*.cs")
        .Where(file => File.ReadLines(file).Any(line => what.IsMatch(Comment().Replace(line, string.Empty))))
        .Select(Repository.Relative);

    [GeneratedRegex(@"Reference Include=""([^""]*)""")]
    private static partial Regex Reference();

    [GeneratedRegex(@"//.*$")]
    private static partial Regex Comment();

    [GeneratedRegex(@"\b(Task|ValueTask|File|Directory|HttpClient|TimeProvider|Stopwatch|Console|Environment)\b|\bDateTime(Offset)?\.|SystemClock")]
    private static partial Regex Outside();

    [GeneratedRegex(@"TeamsBevakning\.(Domain|Slices|Storage|Cards|Outbox|Registers)|NodaTime")]
    private static partial Regex ProgramsOwn();

    [GeneratedRegex(@"Microsoft\.Data\.Sqlite|SQLitePCL|\bSqlite(Connection|Exception|Command)\b")]
    private static partial Regex Sqlite();

    [GeneratedRegex(@"\bNpgsql")]
    private static partial Regex Postgres();

    [GeneratedRegex(@"\bDapper\b|System\.Data")]
    private static partial Regex Mapping();

    [GeneratedRegex(@"TimeProvider\.System(?!\))|SystemClock\.|DateTime(Offset)?\.(Utc)?Now|Stopwatch\.(StartNew|GetTimestamp)")]
    private static partial Regex Clock();

    [GeneratedRegex(@"public static partial void \w+\((.*)\);")]
    private static partial Regex Logged();

    [GeneratedRegex(@"\.Log(Trace|Debug|Information|Warning|Error|Critical)\(")]
    private static partial Regex LoggedElsewhere();
}
