using System.Globalization;
using TeamsBevakning.Settings;

namespace TeamsBevakning.Bench.Load;

/// <summary>How much is asked for; everything has an upper bound, so that no run is left going.</summary>
internal sealed record LoadSettings
{
    public int Connections { get; init; } = 128;

    /// <summary>The length of a round.</summary>
    public int Seconds { get; init; } = 4;

    /// <summary>Rounds of each server, in turns; the median counts.</summary>
    public int Rounds { get; init; } = 3;

    public int Items { get; init; } = 10_000;

    /// <summary>Idle connections that memory is measured over.</summary>
    public int Idle { get; init; } = 1_000;

    public bool IsPostgres { get; init; }

    /// <summary>As the program's setting calls it.</summary>
    public string Provider => IsPostgres ? StorageSettings.Postgres : StorageSettings.Sqlite;

    /// <summary>Null when an argument is not known or out of its bounds.</summary>
    public static LoadSettings? Read(IReadOnlyList<string> arguments)
    {
        var settings = new LoadSettings();
        for (var i = 0; i < arguments.Count; i++)
        {
            var value = i + 1 < arguments.Count && int.TryParse(arguments[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
            LoadSettings? next = (arguments[i], value) switch
            {
                ("--postgres", _) => settings with { IsPostgres = true },
                ("--connections", >= 1 and <= 512) => settings with { Connections = value },
                ("--seconds", >= 1 and <= 60) => settings with { Seconds = value },
                ("--rounds", >= 1 and <= 9) => settings with { Rounds = value },
                ("--items", >= 512 and <= 200_000) => settings with { Items = value },
                ("--idle", >= 1 and <= 5_000) => settings with { Idle = value },
                _ => null,
            };
            if (next is null)
            {
                return null;
            }

            settings = next;
            i += arguments[i] == "--postgres" ? 0 : 1;
        }

        return settings;
    }
}
