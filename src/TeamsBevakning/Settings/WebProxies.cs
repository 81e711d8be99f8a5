using System.Net;

namespace TeamsBevakning.Settings;

/// <summary><c>Web:Proxies</c>: the addresses, or networks such as 10.0.0.0/8, of our own proxies, whose word is taken for where a request came from.</summary>
internal static class WebProxies
{
    private const string Key = "Web:Proxies";

    /// <exception cref="SettingsException">One is neither an address nor a network.</exception>
    public static IReadOnlyList<IPNetwork> Read(IConfiguration configuration) =>
        [.. configuration.GetSection(Key).GetChildren().Where(child => !string.IsNullOrWhiteSpace(child.Value)).Select(Parse)];

    private static IPNetwork Parse(IConfigurationSection given)
    {
        var text = given.Value!.Trim();
        return IPNetwork.TryParse(text, out var network) ? network
            : IPAddress.TryParse(text, out var address) ? new IPNetwork(address, address.GetAddressBytes().Length * 8)
            : throw new SettingsException($"{given.Path} är ”{text}”, vilket varken är en adress eller ett nät. Ange till exempel 127.0.0.1 eller 10.0.0.0/8.");
    }
}
