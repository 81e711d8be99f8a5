using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace TeamsBevakning.Settings;

/// <summary>
/// The hosts of Teams' connectors in the configured cloud: nothing is sent to any other, whoever names it. Public cloud and GCC share one channel service;
/// GCC High and DoD the government's (msteams-docs, send-proactive-messages).
/// </summary>
internal sealed class ServiceHosts
{
    private const string MoreKey = "Bot:ServiceUrlHosts";

    private static readonly string[] Public = ["smba.trafficmanager.net", "smba.infra.gcc.teams.microsoft.com"];
    private static readonly string[] Government = ["smba.infra.gov.teams.microsoft.us", "smba.infra.dod.teams.microsoft.us"];

    private readonly FrozenSet<string> hosts;
    private readonly bool isLoopbackAllowed;

    private ServiceHosts(IEnumerable<string> hosts, bool isLoopbackAllowed) =>
        (this.hosts, this.isLoopbackAllowed) = (hosts.ToFrozenSet(StringComparer.OrdinalIgnoreCase), isLoopbackAllowed);

    /// <exception cref="SettingsException">What <c>Bot:ServiceUrlHosts</c> gives is no host.</exception>
    public static ServiceHosts Read(IConfiguration configuration)
    {
        var isPublic = string.IsNullOrWhiteSpace(configuration["Bot:ChannelService"]);
        return new ServiceHosts([.. isPublic ? Public : Government, .. HostNames.Read(configuration, MoreKey, "smba.trafficmanager.net")], BotSafety.IsDangerous(configuration));
    }

    /// <summary>https on such a host, with nothing else in the address that says where it goes; or this machine, where that was asked for by its dangerous name.</summary>
    public bool Have([NotNullWhen(true)] Uri? address) =>
        address is { IsAbsoluteUri: true, UserInfo.Length: 0 }
        && (address.Scheme == Uri.UriSchemeHttps && hosts.Contains(address.Authority)
            || (isLoopbackAllowed && address.IsLoopback && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)));

    public bool Have([NotNullWhen(true)] string? address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && Have(uri);
}
