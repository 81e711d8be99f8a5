using Microsoft.Extensions.Configuration;

namespace TeamsBevakning.BotFramework;

/// <summary>Who the bot is, from its configuration section.</summary>
internal sealed record BotSettings
{
    /// <summary>Null when the bot runs without credentials, which then was asked for by its dangerous name.</summary>
    internal string? AppId { get; init; }

    internal string? Password { get; init; }

    internal string? TenantId { get; init; }

    internal MicrosoftAppType AppType { get; init; }

    internal bool HasCertificate { get; init; }

    /// <summary>Whether the certificate itself goes along with what it signed, for registrations that trust its issuer and name.</summary>
    internal bool SendX5c { get; init; }

    /// <exception cref="InvalidOperationException">Settings are missing, half-given or contradictory; the message names the key and the remedy.</exception>
    internal static BotSettings Read(IConfiguration section)
    {
        var settings = new BotSettings
        {
            AppId = Text(section, BotKeys.AppId),
            Password = Text(section, BotKeys.Password),
            TenantId = Text(section, BotKeys.TenantId),
            AppType = ReadAppType(section),
            HasCertificate = Text(section, BotCertificate.PathKey) is not null || Text(section, BotCertificate.ThumbprintKey) is not null,
            SendX5c = Flag(section, BotCertificate.SendX5cKey, whenAbsent: false),
        };

        return settings.AppId is null ? CheckWithoutCredentials(section, settings) : CheckCredentials(section, settings);
    }

    internal static string? Text(IConfiguration section, string key) => section[key] is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;

    internal static bool Flag(IConfiguration section, string key, bool whenAbsent) => Text(section, key) switch
    {
        null => whenAbsent,
        var text => bool.TryParse(text, out var flag) ? flag : throw Wrong(section, key, "is neither true nor false"),
    };

    internal static InvalidOperationException Wrong(IConfiguration section, string key, string what) => new($"{Name(section, key)} {what}.");

    private static string Name(IConfiguration section, string key) =>
        section is IConfigurationSection { Path.Length: > 0 } named ? $"{named.Path}:{key}" : key;

    private static BotSettings CheckWithoutCredentials(IConfiguration section, BotSettings settings)
    {
        if (settings.Password is not null)
        {
            var password = Name(section, BotKeys.Password);
            throw Wrong(section, BotKeys.AppId, $"is missing although {password} is set. Give the app id of the bot's registration, or remove both");
        }

        if (!Flag(section, BotKeys.AllowUnauthenticated, whenAbsent: false))
        {
            var dangerous = Name(section, BotKeys.AllowUnauthenticated);
            throw Wrong(section, BotKeys.AppId, $"is missing. Give the app id of the bot's registration; for development {dangerous}=true runs without");
        }

        return settings;
    }

    private static BotSettings CheckCredentials(IConfiguration section, BotSettings settings)
    {
        if (settings.AppType == MicrosoftAppType.UserAssignedMsi && (settings.Password is not null || settings.HasCertificate))
        {
            var appType = Name(section, BotKeys.AppType);
            throw Wrong(section, settings.HasCertificate ? "Certificate" : BotKeys.Password, $"is set although {appType} is UserAssignedMsi. A managed identity has neither secret nor certificate: remove it");
        }

        if (settings.Password is not null && settings.HasCertificate)
        {
            throw Wrong(section, BotKeys.Password, "is set beside a certificate. Give one of them");
        }

        if (settings.Password is null && !settings.HasCertificate && settings.AppType != MicrosoftAppType.UserAssignedMsi)
        {
            var appId = Name(section, BotKeys.AppId);
            throw Wrong(section, BotKeys.Password, $"is missing although {appId} is set. Give the client secret of the registration, or a certificate, or remove both");
        }

        if (settings.AppType != MicrosoftAppType.MultiTenant && settings.TenantId is null)
        {
            var appType = Name(section, BotKeys.AppType);
            throw Wrong(section, BotKeys.TenantId, $"is missing although {appType} is {settings.AppType}. Give the id of the tenant the registration belongs to");
        }

        return settings;
    }

    private static MicrosoftAppType ReadAppType(IConfiguration section) => Text(section, BotKeys.AppType)?.ToUpperInvariant() switch
    {
        null or "MULTITENANT" => MicrosoftAppType.MultiTenant,
        "SINGLETENANT" => MicrosoftAppType.SingleTenant,
        "USERASSIGNEDMSI" => MicrosoftAppType.UserAssignedMsi,
        _ => throw Wrong(section, BotKeys.AppType, "is unknown. Give SingleTenant, UserAssignedMsi or MultiTenant"),
    };
}
