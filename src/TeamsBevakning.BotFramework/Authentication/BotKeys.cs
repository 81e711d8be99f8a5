namespace TeamsBevakning.BotFramework;

/// <summary>The names of the settings in the section <c>Bot</c>, as the SDK spells them.</summary>
internal static class BotKeys
{
    internal const string AppType = "MicrosoftAppType";
    internal const string AppId = "MicrosoftAppId";
    internal const string Password = "MicrosoftAppPassword";
    internal const string TenantId = "MicrosoftAppTenantId";
    internal const string AllowUnauthenticated = "DangerouslyAllowUnauthenticatedRequests";
    internal const string ChannelService = "ChannelService";
    internal const string ValidateAuthority = "ValidateAuthority";
    internal const string LoginUrl = "ToChannelFromBotLoginUrl";
    internal const string OAuthScope = "ToChannelFromBotOAuthScope";
    internal const string TokenIssuer = "ToBotFromChannelTokenIssuer";
    internal const string OpenIdMetadataUrl = "ToBotFromChannelOpenIdMetadataUrl";
    internal const string CallerId = "CallerId";
}
