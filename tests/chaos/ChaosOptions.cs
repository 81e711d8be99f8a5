namespace TeamsBevakning.Chaos;

/// <summary>Which database the program runs on.</summary>
internal enum Engine
{
    Sqlite,
    Postgres,
}

/// <summary>What is played.</summary>
internal enum Scenario
{
    /// <summary>The program is killed at random moments.</summary>
    Kills,

    /// <summary>Several programs on one database: one is killed, one stopped, one cut from the database.</summary>
    Takeover,

    /// <summary>The disk under the store is full for a while.</summary>
    DiskFull,

    /// <summary>The store can only be read for a while.</summary>
    ReadOnly,
}

/// <summary>What to play, and with what.</summary>
/// <param name="Bot">The program, a built <c>TeamsBevakning.dll</c>.</param>
/// <param name="Root">The repository.</param>
/// <param name="Seconds">The longest that the disturbances go on; null for as long as they take.</param>
/// <param name="Postgres">The connection string of a server where databases may be made; null when there is none.</param>
internal sealed record ChaosOptions(
    string Bot, string Root, Scenario Scenario, Engine Engine, int Instances, int Kills, int Stops, int Cuts, int Seed, int? Seconds, string? Postgres)
{
    public string Artifacts => Path.Combine(Root, "artifacts", "chaos");

    /// <summary>Says the same run again.</summary>
    public string Told => $"--scenario {NameOf(Scenario)} --engine {Engine.ToString().ToLowerInvariant()} --instances {Instances} --kills {Kills} --stops {Stops} --cuts {Cuts} --seed {Seed}";

    private static string NameOf(Scenario scenario) => scenario switch
    {
        Scenario.Kills => "kills",
        Scenario.Takeover => "takeover",
        Scenario.DiskFull => "disk-full",
        Scenario.ReadOnly => "read-only",
    };
}
