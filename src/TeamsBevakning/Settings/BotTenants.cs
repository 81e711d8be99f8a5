using System.Collections.Frozen;

namespace TeamsBevakning.Settings;

/// <summary>The tenants whose people are served: the one of the bot's registration, and those that <c>Bot:Tenants</c> adds.</summary>
internal sealed class BotTenants
{
    private const string OwnKey = "Bot:MicrosoftAppTenantId";
    private const string MoreKey = "Bot:Tenants";

    private readonly FrozenSet<string> tenants;

    private BotTenants(IEnumerable<Guid> tenants, bool areAsked) => (this.tenants, AreAsked) = (tenants.Select(tenant => tenant.ToString("D")).ToFrozenSet(StringComparer.OrdinalIgnoreCase), areAsked);

    /// <summary>False without credentials, on a developer's machine: there a tenant proves nothing.</summary>
    public bool AreAsked { get; }

    /// <exception cref="SettingsException">A tenant is no id, or nothing says whose people are served.</exception>
    public static BotTenants Read(IConfiguration configuration)
    {
        var areAsked = !string.IsNullOrWhiteSpace(configuration["Bot:MicrosoftAppId"]);
        var tenants = Given(configuration).Select(given => Parse(given.Key, given.Value)).ToList();
        return !areAsked || tenants.Count > 0
            ? new BotTenants(tenants, areAsked)
            : throw new SettingsException($"{OwnKey} saknas, så vem som helst i Teams skulle kunna tala med boten. Ange kommunens klientorganisations-id (tenant-id) från Entra, eller flera i {MoreKey}.");
    }

    public bool Have(string? tenant) => tenant is not null && tenants.Contains(tenant);

    private static IEnumerable<(string Key, string Value)> Given(IConfiguration configuration) =>
        configuration.GetSection(MoreKey).GetChildren().Select(child => (Key: child.Path, child.Value))
            .Append((Key: OwnKey, Value: configuration[OwnKey]))
            .Where(given => !string.IsNullOrWhiteSpace(given.Value))
            .Select(given => (given.Key, given.Value!.Trim()));

    private static Guid Parse(string key, string value) => Guid.TryParseExact(value, "D", out var id) ? id
        : throw new SettingsException($"{key} är ”{value}”, vilket inte är ett id. Ange klientorganisationens id från Entra, till exempel 11111111-1111-4111-8111-111111111111.");
}
