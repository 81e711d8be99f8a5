using Microsoft.Extensions.Options;

namespace TeamsBevakning.Settings;

/// <summary>A file of comments that are delivered when the program's clock reaches them. Without a file nothing is replayed.</summary>
internal sealed record ReplaySettings
{
    public const string Section = "Sources:Replay";

    public string File { get; init; } = string.Empty;

    public bool IsOn => File.Length > 0;
}

internal sealed class ReplaySettingsValidator : IValidateOptions<ReplaySettings>
{
    public ValidateOptionsResult Validate(string? name, ReplaySettings options) => !options.IsOn || File.Exists(options.File)
        ? ValidateOptionsResult.Success
        : ValidateOptionsResult.Fail(
            $"{ReplaySettings.Section}:File: filen {Path.GetFullPath(options.File)} finns inte. Ange en fil med en kommentar i JSON per rad, eller ta bort inställningen.");
}
