using Microsoft.Extensions.Options;

namespace TeamsBevakning.Settings;

/// <summary><c>Graph</c>: as whom the groups that the register names, automatic replies and calendars, are read from Microsoft Graph. With nothing here it is as the bot itself.</summary>
internal sealed record GraphSettings
{
    public const string Section = "Graph";

    public string TenantId { get; set; } = string.Empty;

    public string ClientId { get; set; } = string.Empty;

    public string ClientSecret { get; set; } = string.Empty;

    /// <summary>A certificate with its private key, PFX, in place of a secret.</summary>
    public string CertificatePath { get; set; } = string.Empty;

    public string CertificatePassword { get; set; } = string.Empty;

    /// <summary>The machine's managed identity in place of both; with <see cref="ClientId"/> the user-assigned one of that id.</summary>
    public bool ManagedIdentity { get; set; }

    /// <summary>Which of Microsoft's clouds the tenant is in; see <see cref="GraphCloud"/>.</summary>
    public string Cloud { get; set; } = string.Empty;

    /// <summary>How often groups, automatic replies and calendars are read; minutes.</summary>
    public int EveryMinutes { get; set; } = 15;

    /// <summary>Whether a person whose mailbox answers by itself is taken to be away; it needs the permission <c>MailboxSettings.Read</c>.</summary>
    public bool AutomaticReplies { get; set; }

    /// <summary>Whether a person whose calendar says that she is out of office is taken to be away; it needs the permission <c>Calendars.ReadBasic.All</c>.</summary>
    public bool Calendar { get; set; }

    /// <summary>Whether there is anything to prove with who asks.</summary>
    public bool IsConfigured => ManagedIdentity || (ClientId.Length > 0 && TenantId.Length > 0 && (ClientSecret.Length > 0 || CertificatePath.Length > 0));

    /// <summary>Takes from the bot's own settings what is not given here.</summary>
    public void FallBackTo(IConfiguration bot)
    {
        string Bot(string key) => bot[key]?.Trim() ?? string.Empty;

        if (ClientId.Length == 0 && !ManagedIdentity)
        {
            ClientId = Bot("MicrosoftAppId");
            ClientSecret = ClientSecret.Length > 0 ? ClientSecret : Bot("MicrosoftAppPassword");
            (CertificatePath, CertificatePassword) = CertificatePath.Length > 0 ? (CertificatePath, CertificatePassword) : (Bot("Certificate:Path"), Bot("Certificate:Password"));
            ManagedIdentity = Bot("MicrosoftAppType").Equals("UserAssignedMsi", StringComparison.OrdinalIgnoreCase);
        }

        TenantId = TenantId.Length > 0 ? TenantId : Bot("MicrosoftAppTenantId");
        Cloud = Cloud.Length > 0 ? Cloud : Bot("ChannelService") == "https://botframework.azure.us" ? GraphCloud.UsGovernment : GraphCloud.Global;
    }

    internal sealed class Validator : IValidateOptions<GraphSettings>
    {
        public ValidateOptionsResult Validate(string? name, GraphSettings options)
        {
            var faults = Faults(options).ToList();
            return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
        }

        private static IEnumerable<string> Faults(GraphSettings options)
        {
            if (!GraphCloud.All.ContainsKey(options.Cloud))
            {
                yield return $"{Section}:Cloud är ”{options.Cloud}”. Ange {string.Join(", ", GraphCloud.All.Keys)}, eller låt den vara tom.";
            }

            if (options.EveryMinutes is < 1 or > 1_440)
            {
                yield return $"{Section}:EveryMinutes är {options.EveryMinutes}. Ange 1–1440 minuter.";
            }

            if (options.CertificatePath.Length > 0 && options.ClientSecret.Length > 0)
            {
                yield return $"{Section}:CertificatePath och en hemlighet är angivna båda. Behåll den ena.";
            }

            if (options.CertificatePath.Length > 0 && !File.Exists(options.CertificatePath))
            {
                yield return $"{Section}:CertificatePath: filen {options.CertificatePath} finns inte. Ange en PFX-fil med certifikatet och dess privata nyckel.";
            }

            if (options.ClientSecret.Length > 0 && options.ClientId.Length == 0)
            {
                yield return $"{Section}:ClientId saknas, fast {Section}:ClientSecret är angiven. Ange program-id:t för den registrering som hemligheten hör till.";
            }
        }
    }
}
