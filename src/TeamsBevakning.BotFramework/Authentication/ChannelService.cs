using Microsoft.Extensions.Configuration;

namespace TeamsBevakning.BotFramework;

/// <summary>
/// The addresses and names of the channel service that the bot belongs to, as the Bot Builder SDK names them. Each can be overridden by a key of its own.
/// </summary>
internal sealed record ChannelService
{
    private const string UsGovernment = "https://botframework.azure.us";

    internal required string TokenIssuer { get; init; }

    internal required Uri OpenIdMetadataUrl { get; init; }

    internal required string LoginUrl { get; init; }

    /// <summary>The audience of the bot's calls, without <c>/.default</c>.</summary>
    internal required string OAuthScope { get; init; }

    internal required string CallerId { get; init; }

    internal bool ValidateAuthority { get; init; }

    /// <exception cref="ArgumentException">The channel service is unknown.</exception>
    /// <exception cref="InvalidOperationException">An address is not https.</exception>
    internal static ChannelService Read(IConfiguration section, string? tenantId)
    {
        var isPublic = BotSettings.Text(section, BotKeys.ChannelService) switch
        {
            null => true,
            UsGovernment => false,
            _ => throw new ArgumentException(
                $"The {BotKeys.ChannelService} is unknown. Leave it out for the public cloud, or give {UsGovernment}.", nameof(section)),
        };

        string Setting(string key, string publicValue, string governmentValue) =>
            BotSettings.Text(section, key) ?? (isPublic ? publicValue : governmentValue);

        return new ChannelService
        {
            TokenIssuer = Setting(BotKeys.TokenIssuer, "https://api.botframework.com", "https://api.botframework.us"),
            OpenIdMetadataUrl = Address(
                section,
                BotKeys.OpenIdMetadataUrl,
                Setting(
                    BotKeys.OpenIdMetadataUrl,
                    "https://login.botframework.com/v1/.well-known/openidconfiguration",
                    "https://login.botframework.azure.us/v1/.well-known/openidconfiguration")),
            LoginUrl = SecureAddress(
                section,
                BotKeys.LoginUrl,
                Setting(
                    BotKeys.LoginUrl,
                    $"https://login.microsoftonline.com/{tenantId ?? "botframework.com"}",
                    $"https://login.microsoftonline.us/{tenantId ?? "MicrosoftServices.onmicrosoft.us"}")),
            OAuthScope = Setting(BotKeys.OAuthScope, "https://api.botframework.com", "https://api.botframework.us"),
            CallerId = Setting(BotKeys.CallerId, CallerIdConstants.PublicAzureChannel, CallerIdConstants.USGovChannel),
            ValidateAuthority = BotSettings.Flag(section, BotKeys.ValidateAuthority, whenAbsent: true),
        };
    }

    /// <summary>MSAL sends secrets to https alone, even inside the machine.</summary>
    private static string SecureAddress(IConfiguration section, string key, string value)
    {
        var address = Address(section, key, value);
        return address.Scheme == Uri.UriSchemeHttps ? address.AbsoluteUri : throw BotSettings.Wrong(section, key, "is not an https address");
    }

    private static Uri Address(IConfiguration section, string key, string value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var address) && ServiceUrls.IsUsable(address) && ServiceUrls.MayCarryToken(address)
            ? address
            : throw BotSettings.Wrong(section, key, "is not an https address");
}
