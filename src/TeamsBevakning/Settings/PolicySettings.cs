using Microsoft.Extensions.Options;

namespace TeamsBevakning.Settings;

/// <summary><c>Policy</c>: which municipality's rules are in force.</summary>
internal sealed record PolicySettings
{
    public const string Section = "Policy";

    /// <summary>The policy file; one that is not found from the working directory is looked for beside the program.</summary>
    public string Path { get; set; } = "policies/forshaga.json";

    internal string FullPath => File.Exists(Path) ? System.IO.Path.GetFullPath(Path) : System.IO.Path.Combine(AppContext.BaseDirectory, Path);

    internal sealed class Validator : IValidateOptions<PolicySettings>
    {
        public ValidateOptionsResult Validate(string? name, PolicySettings options) => File.Exists(options.FullPath)
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail($"Policy:Path är ”{options.Path}”, men den filen finns inte. Ange en fil i policies/, till exempel policies/forshaga.json.");
    }
}
