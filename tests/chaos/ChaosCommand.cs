using System.CommandLine;
using TeamsBevakning.Chaos.Scenarios;

namespace TeamsBevakning.Chaos;

/// <summary>The command line. Exit code 0: everything held, 1: not.</summary>
internal static class ChaosCommand
{
    private static readonly Dictionary<string, Scenario> Scenarios = new()
    {
        ["kills"] = Scenario.Kills,
        ["takeover"] = Scenario.Takeover,
        ["disk-full"] = Scenario.DiskFull,
        ["read-only"] = Scenario.ReadOnly,
    };

    public static RootCommand Create()
    {
        var root = new Option<DirectoryInfo>("--root") { Description = "The repository.", DefaultValueFactory = _ => new DirectoryInfo(".") };
        var bot = new Option<FileInfo?>("--bot") { Description = "A built TeamsBevakning.dll." };
        var scenario = new Option<string>("--scenario") { Description = "What is played.", DefaultValueFactory = _ => "kills" };
        scenario.AcceptOnlyFromAmong([.. Scenarios.Keys]);
        var engine = new Option<Engine>("--engine") { Description = "The database.", DefaultValueFactory = _ => Engine.Sqlite };
        var instances = new Option<int>("--instances") { Description = "How many programs share it (PostgreSQL).", DefaultValueFactory = _ => 1 };
        var kills = new Option<int>("--kills") { Description = "How many times one is killed.", DefaultValueFactory = _ => 12 };
        var stops = new Option<int>("--stops") { Description = "How many times one is stopped for longer than a lease (takeover).", DefaultValueFactory = _ => 1 };
        var cuts = new Option<int>("--cuts") { Description = "How many times one is cut from the database (takeover).", DefaultValueFactory = _ => 1 };
        var seed = new Option<int>("--seed") { Description = "Repeats a run as far as machines repeat.", DefaultValueFactory = _ => Random.Shared.Next(1, 1_000_000) };
        var seconds = new Option<int?>("--seconds") { Description = "The longest that the disturbances go on." };
        var command = new RootCommand("Kills, stops and starves the real program under load, and compares what its store, its journal and the connector say afterwards.")
        {
            root, bot, scenario, engine, instances, kills, stops, cuts, seed, seconds,
        };
        command.SetAction((parsed, ct) =>
        {
            var at = parsed.GetRequiredValue(root).FullName;
            return Play.RunAsync(
                new ChaosOptions(
                    parsed.GetValue(bot)?.FullName ?? Path.Combine(at, "src", "TeamsBevakning", "bin", "Release", "net10.0", "TeamsBevakning.dll"),
                    at,
                    Scenarios[parsed.GetRequiredValue(scenario)],
                    parsed.GetValue(engine),
                    parsed.GetValue(instances),
                    parsed.GetValue(kills),
                    parsed.GetValue(stops),
                    parsed.GetValue(cuts),
                    parsed.GetValue(seed),
                    parsed.GetValue(seconds),
                    Environment.GetEnvironmentVariable("BEVAKNING_TEST_POSTGRES")),
                ct);
        });
        return command;
    }
}
