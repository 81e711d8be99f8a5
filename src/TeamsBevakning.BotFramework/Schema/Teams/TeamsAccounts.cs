namespace TeamsBevakning.BotFramework;

/// <summary>Reading accounts, which the connector's general calls return untyped, as Teams accounts.</summary>
internal static class TeamsAccounts
{
    internal static TeamsChannelAccount Read(ChannelAccount account) =>
        account as TeamsChannelAccount ?? BotJson.Read<TeamsChannelAccount>(BotJson.ToElement(account)) ?? new TeamsChannelAccount();
}
