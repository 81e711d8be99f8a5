namespace TeamsBevakning.Teams;

/// <summary>Who the bot is to the connector.</summary>
/// <param name="AppId">Its app id; empty without credentials.</param>
/// <param name="Audience">For whom its outbound tokens are.</param>
internal sealed record BotIdentity(string AppId, string Audience);
