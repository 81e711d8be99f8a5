namespace TeamsBevakning.Settings;

/// <summary>Running without authentication is for a developer's machine only.</summary>
internal static class BotSafety
{
    public const string DangerousKey = "Bot:DangerouslyAllowUnauthenticatedRequests";

    private const string GovernmentCloud = "https://botframework.azure.us";

    /// <exception cref="SettingsException">The setting is neither true nor false.</exception>
    public static bool IsDangerous(IConfiguration configuration) => configuration[DangerousKey]?.Trim() switch
    {
        null or "" => false,
        var text => bool.TryParse(text, out var flag) ? flag : throw new SettingsException($"{DangerousKey} är ”{text}”. Ange true eller false."),
    };

    /// <exception cref="SettingsException">The dangerous setting is on outside Development, or nothing says who the bot is, or not all of it.</exception>
    public static void Check(IConfiguration configuration, IHostEnvironment environment)
    {
        var dangerous = IsDangerous(configuration);
        if (dangerous && !environment.IsDevelopment())
        {
            throw new SettingsException(
                $"{DangerousKey} är true, men miljön är {environment.EnvironmentName}. Utan inloggning får boten bara köras i Development. Ta bort nyckeln och ange Bot:MicrosoftAppId, Bot:MicrosoftAppPassword och Bot:MicrosoftAppTenantId.");
        }

        if (!dangerous && string.IsNullOrWhiteSpace(configuration["Bot:MicrosoftAppId"]))
        {
            throw new SettingsException(
                "Bot:MicrosoftAppId saknas. Ange Bot:MicrosoftAppId, Bot:MicrosoftAppPassword och Bot:MicrosoftAppTenantId från botens registrering i Azure. Vill du bara prova: kör kommandot demo.");
        }

        BotCredentials.Check(configuration.GetSection("Bot"));
        CheckCloud(configuration.GetSection("Bot"));
        BotTenants.Read(configuration);
        ServiceHosts.Read(configuration);
        _ = new FileHosts(configuration);
    }

    private static void CheckCloud(IConfigurationSection bot)
    {
        if (bot["ChannelService"]?.Trim() is { Length: > 0 } service && service != GovernmentCloud)
        {
            throw new SettingsException($"Bot:ChannelService är ”{service}”. Ta bort nyckeln, eller ange {GovernmentCloud} för amerikanska myndigheters moln.");
        }
    }
}
