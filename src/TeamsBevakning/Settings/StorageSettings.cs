using Microsoft.Extensions.Options;

namespace TeamsBevakning.Settings;

/// <summary><c>Storage</c>: where everything is kept.</summary>
internal sealed record StorageSettings
{
    public const string Section = "Storage";
    public const string Sqlite = "Sqlite";
    public const string Postgres = "Postgres";

    /// <summary>Which engine: <c>Sqlite</c> for one process, <c>Postgres</c> for several.</summary>
    public string Provider { get; set; } = Sqlite;

    /// <summary>The SQLite file; its folder is made when it is missing.</summary>
    public string Path { get; set; } = "data/bevakning.db";

    /// <summary>The PostgreSQL database.</summary>
    public string ConnectionString { get; set; } = string.Empty;

    internal sealed class Validator : IValidateOptions<StorageSettings>
    {
        public ValidateOptionsResult Validate(string? name, StorageSettings options) => options.Provider switch
        {
            Sqlite => ValidatePath(options.Path),
            Postgres => string.IsNullOrWhiteSpace(options.ConnectionString)
                ? ValidateOptionsResult.Fail("Storage:ConnectionString saknas, fast Storage:Provider är Postgres. Ange till exempel Host=127.0.0.1;Database=bevakning;Username=bevakning;Password=…")
                : ValidateOptionsResult.Success,
            var other => ValidateOptionsResult.Fail($"Storage:Provider är ”{other}”. Ange Sqlite eller Postgres."),
        };

        private static ValidateOptionsResult ValidatePath(string path) =>
            string.IsNullOrWhiteSpace(path) ? ValidateOptionsResult.Fail("Storage:Path är tom. Ange en fil, till exempel data/bevakning.db.")
            : path.Trim() == ":memory:" ? ValidateOptionsResult.Fail("Storage:Path är ”:memory:”, men det som händer måste finnas kvar. Ange en fil, till exempel data/bevakning.db.")
            : ValidateOptionsResult.Success;
    }
}
