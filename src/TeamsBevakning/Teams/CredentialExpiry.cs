using System.Security.Cryptography.X509Certificates;
using NodaTime;
using NodaTime.Text;
using TeamsBevakning.Settings;

namespace TeamsBevakning.Teams;

/// <summary>Something that the bot proves itself by, and when its time is over.</summary>
/// <param name="Setting">The key it stands under in the settings.</param>
public sealed record CredentialExpiry(string Setting, Instant ExpiresAt)
{
    public const string PasswordKey = "Bot:MicrosoftAppPasswordExpires";

    /// <summary>All whose end is known: a certificate says it itself; of a secret nobody tells but <c>Bot:MicrosoftAppPasswordExpires</c>. A managed identity has none.</summary>
    /// <exception cref="SettingsException">The date is none, or the certificate cannot be used.</exception>
    public static IReadOnlyList<CredentialExpiry> Known(IConfiguration configuration)
    {
        var bot = configuration.GetSection("Bot");
        using var certificate = Certificate(bot);
        var known = new List<CredentialExpiry>();
        if (certificate is not null)
        {
            known.Add(new CredentialExpiry(
                string.IsNullOrWhiteSpace(bot["Certificate:Path"]) ? "Bot:Certificate:Thumbprint" : "Bot:Certificate:Path", Instant.FromDateTimeUtc(certificate.NotAfter.ToUniversalTime())));
        }

        if (configuration[PasswordKey]?.Trim() is { Length: > 0 } date && !string.IsNullOrWhiteSpace(bot["MicrosoftAppPassword"]))
        {
            known.Add(new CredentialExpiry("Bot:MicrosoftAppPassword", Parse(date)));
        }

        return known;
    }

    private static X509Certificate2? Certificate(IConfigurationSection bot)
    {
        try
        {
            return BotFramework.BotCertificate.Load(bot);
        }
        catch (InvalidOperationException e)
        {
            throw new SettingsException(
                $"Bot:Certificate går inte att använda. Ange i Path en PFX-fil, eller en PEM-fil med både certifikat och nyckel, och dess Password; eller i Thumbprint ett certifikat med privat nyckel i datorns certifikatlager. ({e.Message})");
        }
    }

    /// <summary>From the start of its last day on nobody should rely on it.</summary>
    private static Instant Parse(string date) => LocalDatePattern.Iso.Parse(date) is { Success: true, Value: var day } ? day.AtMidnight().InUtc().ToInstant()
        : throw new SettingsException($"{PasswordKey} är ”{date}”. Ange dagen då hemligheten går ut enligt Entra, till exempel 2027-05-01.");
}
