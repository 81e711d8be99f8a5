namespace TeamsBevakning.BotFramework;

/// <summary>Proves nothing: for a bot that runs without an app id.</summary>
internal sealed class NoCredentials : ServiceClientCredentials;
