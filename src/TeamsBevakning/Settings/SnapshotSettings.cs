using Microsoft.Extensions.Options;

namespace TeamsBevakning.Settings;

/// <summary><c>Snapshots</c>: where files of snapshots are kept. Without a folder none are taken, only links.</summary>
internal sealed record SnapshotSettings
{
    public const string Section = "Snapshots";

    /// <summary>Where they are kept; empty for nowhere.</summary>
    public string Folder { get; init; } = string.Empty;

    /// <summary>The largest file, in mebibytes.</summary>
    public int MaxMegabytes { get; init; } = 50;

    /// <summary>How long a file may take to come. Teams asks again when it has no answer in fifteen seconds.</summary>
    public int Seconds { get; init; } = 12;

    public bool IsOn => !string.IsNullOrWhiteSpace(Folder);

    public string FullPath => Path.GetFullPath(Folder.Trim());

    public long Most => MaxMegabytes * 1024L * 1024;

    public TimeSpan Within => TimeSpan.FromSeconds(Seconds);
}

internal sealed class SnapshotSettingsValidator : IValidateOptions<SnapshotSettings>
{
    private const int Largest = 1_000;
    private const int Slowest = 600;

    public ValidateOptionsResult Validate(string? name, SnapshotSettings options) =>
        options.MaxMegabytes is < 1 or > Largest ? ValidateOptionsResult.Fail($"{SnapshotSettings.Section}:MaxMegabytes är {options.MaxMegabytes}. Ange hur stor en fil får vara, 1–{Largest} megabyte, eller ta bort nyckeln.")
        : options.Seconds is < 1 or > Slowest ? ValidateOptionsResult.Fail($"{SnapshotSettings.Section}:Seconds är {options.Seconds}. Ange hur länge en fil får ta att hämta, 1–{Slowest} sekunder, eller ta bort nyckeln.")
        : options.Folder.Contains('\0') ? ValidateOptionsResult.Fail($"{SnapshotSettings.Section}:Folder går inte att läsa. Ange en katalog, till exempel data/ogonblicksbilder.")
        : ValidateOptionsResult.Success;
}
