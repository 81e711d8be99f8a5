using Microsoft.Extensions.Options;

namespace TeamsBevakning.Settings;

/// <summary>The Meta app whose webhook calls us. With neither value the webhook does not exist.</summary>
internal sealed record FacebookSettings
{
    public const string Section = "Sources:Facebook";

    /// <summary>What we chose and wrote in the app's dashboard; Meta shows it once, when the webhook is set up.</summary>
    public string VerifyToken { get; init; } = string.Empty;

    /// <summary>The app's secret, with which Meta signs each call.</summary>
    public string AppSecret { get; init; } = string.Empty;

    public bool IsOn => AppSecret.Length > 0;
}

internal sealed class FacebookSettingsValidator : IValidateOptions<FacebookSettings>
{
    public ValidateOptionsResult Validate(string? name, FacebookSettings options) => (options.VerifyToken.Length, options.AppSecret.Length) switch
    {
        (0, > 0) => Missing(nameof(options.VerifyToken), nameof(options.AppSecret), "samma ord som i Metas App Dashboard under Webhooks"),
        ( > 0, 0) => Missing(nameof(options.AppSecret), nameof(options.VerifyToken), "appens hemlighet från Metas App Dashboard"),
        _ => ValidateOptionsResult.Success,
    };

    private static ValidateOptionsResult Missing(string key, string other, string what) => ValidateOptionsResult.Fail(
        $"{FacebookSettings.Section}:{key} saknas fast {FacebookSettings.Section}:{other} är satt. Ange {what}, eller ta bort båda.");
}
