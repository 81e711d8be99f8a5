namespace TeamsBevakning.Settings;

/// <summary>Whether the settings give the bot exactly one way to prove itself: a client secret, a certificate, or a managed identity.</summary>
internal static class BotCredentials
{
    /// <exception cref="SettingsException">None, or several, or not all of one.</exception>
    public static void Check(IConfigurationSection bot)
    {
        if (!Has(bot, "MicrosoftAppId"))
        {
            return;
        }

        var hasSecret = Has(bot, "MicrosoftAppPassword");
        var (hasPath, hasThumbprint) = (Has(bot, "Certificate:Path"), Has(bot, "Certificate:Thumbprint"));
        var type = bot["MicrosoftAppType"]?.Trim();
        var isManaged = string.Equals(type, "UserAssignedMsi", StringComparison.OrdinalIgnoreCase);
        if (!string.IsNullOrEmpty(type) && !isManaged && !Is(type, "SingleTenant") && !Is(type, "MultiTenant"))
        {
            throw new SettingsException($"Bot:MicrosoftAppType är ”{type}”. Ange SingleTenant, UserAssignedMsi (hanterad identitet) eller MultiTenant.");
        }

        if (isManaged && (hasSecret || hasPath || hasThumbprint))
        {
            throw new SettingsException("Bot:MicrosoftAppType är UserAssignedMsi, men en klienthemlighet eller ett certifikat är också satt. En hanterad identitet har ingetdera: ta bort Bot:MicrosoftAppPassword och Bot:Certificate.");
        }

        if (hasSecret && (hasPath || hasThumbprint))
        {
            throw new SettingsException("Bot:MicrosoftAppPassword och Bot:Certificate är båda satta. Ange det ena.");
        }

        if (hasPath && hasThumbprint)
        {
            throw new SettingsException("Bot:Certificate:Path och Bot:Certificate:Thumbprint är båda satta. Ange den ena.");
        }

        if (!hasSecret && !hasPath && !hasThumbprint && !isManaged)
        {
            throw new SettingsException(
                "Bot:MicrosoftAppPassword saknas, fast Bot:MicrosoftAppId är satt. Ange klienthemligheten från botens registrering i Azure, eller ett certifikat i Bot:Certificate, eller ta bort båda.");
        }

        if ((isManaged || Is(type, "SingleTenant")) && !Has(bot, "MicrosoftAppTenantId"))
        {
            throw new SettingsException($"Bot:MicrosoftAppTenantId saknas, fast Bot:MicrosoftAppType är {type}. Ange kommunens klientorganisations-id (tenant-id) från Entra.");
        }

        if (hasPath && !File.Exists(bot["Certificate:Path"]!.Trim()))
        {
            throw new SettingsException($"Bot:Certificate:Path är ”{bot["Certificate:Path"]}”, men den filen finns inte. Ange en PFX-fil, eller en PEM-fil med både certifikat och nyckel.");
        }
    }

    private static bool Has(IConfigurationSection bot, string key) => !string.IsNullOrWhiteSpace(bot[key]);

    private static bool Is(string? type, string name) => string.Equals(type, name, StringComparison.OrdinalIgnoreCase);
}
