using NodaTime;
using NodaTime.Text;
using TeamsBevakning.Domain.Credentials;

namespace TeamsBevakning.Settings;

/// <summary>Which of the program's credentials end, and when, as far as the settings say.</summary>
internal sealed class CredentialExpiries(IConfiguration configuration)
{
    public const string PasswordKey = "Bot:MicrosoftAppPasswordExpires";

    public IReadOnlyList<Credential> Read() =>
        Date(configuration[PasswordKey]) is { } date ? [new Credential("bot-secret", Texts.BotSecret, date.AtStartOfDayInZone(SwedishText.Zone).ToInstant())] : [];

    /// <exception cref="SettingsException">The date cannot be read.</exception>
    public static void Check(IConfiguration configuration)
    {
        if (configuration[PasswordKey]?.Trim() is { Length: > 0 } text && Date(text) is null)
        {
            throw new SettingsException($"{PasswordKey} är ”{text}”. Ange dagen då klienthemligheten går ut, till exempel 2027-06-30, som den står i Azure under Certificates & secrets.");
        }
    }

    private static LocalDate? Date(string? text) => LocalDatePattern.Iso.Parse(text?.Trim() ?? string.Empty) is { Success: true, Value: var date } ? date : null;
}
