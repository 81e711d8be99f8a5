using Microsoft.Extensions.Options;

namespace TeamsBevakning.Settings;

/// <summary><c>Storage</c>: where everything is kept.</summary>
internal sealed record StorageSettings
{
    public const string Section = "Storage";

    /// <summary>Which engine. Only <c>Sqlite</c> so far.</summary>
    public string Provider { get; set; } = "Sqlite";

    /// <summary>The SQLite file; its folder is made when it is missing.</summary>
    public string Path { get; set; } = "data/bevakning.db";

    internal sealed class Validator : IValidateOptions<StorageSettings>
    {
        public ValidateOptionsResult Validate(string? name, StorageSettings options) =>
            options.Provider != "Sqlite" ? ValidateOptionsResult.Fail($"Storage:Provider är ”{options.Provider}”. Ange Sqlite.")
            : string.IsNullOrWhiteSpace(options.Path) ? ValidateOptionsResult.Fail("Storage:Path är tom. Ange en fil, till exempel data/bevakning.db.")
            : options.Path.Trim() == ":memory:" ? ValidateOptionsResult.Fail("Storage:Path är ”:memory:”, men det som händer måste finnas kvar. Ange en fil, till exempel data/bevakning.db.")
            : ValidateOptionsResult.Success;
    }
}
