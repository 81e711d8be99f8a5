namespace TeamsBevakning.Teams.Sdk;

/// <summary>The built-in library's adapter, whose way in is already as guarded as we promise.</summary>
internal abstract class SdkAdapter(BotFrameworkAuthentication authentication, ILogger logger) : CloudAdapter(authentication, logger);
