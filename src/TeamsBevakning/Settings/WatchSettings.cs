using Microsoft.Extensions.Options;

namespace TeamsBevakning.Settings;

/// <summary><c>Watch</c>: who is told how the program itself is.</summary>
internal sealed record WatchSettings
{
    public const string Section = "Watch";

    /// <summary>The unit that answers for the program's own secrets; empty for the communications unit.</summary>
    public string Unit { get; init; } = string.Empty;

    public HeartbeatSettings Heartbeat { get; init; } = new();
}

/// <summary><c>Watch:Heartbeat</c>: what is called each minute while all is well, so that somebody outside sees when it is not. Without an address nothing is.</summary>
internal sealed record HeartbeatSettings
{
    public string Url { get; init; } = string.Empty;

    public bool IsOn => Url.Length > 0;
}

internal sealed class WatchSettingsValidator(IHostEnvironment environment) : IValidateOptions<WatchSettings>
{
    private const string Key = $"{WatchSettings.Section}:Heartbeat:Url";

    public ValidateOptionsResult Validate(string? name, WatchSettings options)
    {
        // The address is a secret: who knows it can say that all is well.
        var url = options.Heartbeat.Url;
        return url.Length == 0 ? ValidateOptionsResult.Success
            : !Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https") || uri.UserInfo.Length > 0
                ? ValidateOptionsResult.Fail($"{Key} är ingen webbadress. Ange den adress som bevakningstjänsten ger, utan lösenord, eller ta bort nyckeln.")
            : uri.Scheme == "http" && !(uri.IsLoopback && environment.IsDevelopment())
                ? ValidateOptionsResult.Fail($"{Key} börjar med http. Ange en adress som börjar med https. (I Development duger http på den egna datorn.)")
            : ValidateOptionsResult.Success;
    }
}
