namespace TeamsBevakning.Settings;

/// <summary>Running without authentication is for a developer's machine only.</summary>
internal static class BotSafety
{
    public const string DangerousKey = "Bot:DangerouslyAllowUnauthenticatedRequests";

    /// <exception cref="SettingsException">The dangerous setting is on outside Development, or nothing says who the bot is.</exception>
    public static void Check(IConfiguration configuration, IHostEnvironment environment)
    {
        var dangerous = configuration.GetValue(DangerousKey, false);
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
    }
}
