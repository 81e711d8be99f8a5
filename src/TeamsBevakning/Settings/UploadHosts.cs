using System.Diagnostics.CodeAnalysis;

namespace TeamsBevakning.Settings;

/// <summary>
/// Where a file may be put that a person has said yes to: SharePoint and OneDrive of the configured cloud, and nothing else, whoever names it. What comes with the yes is from Teams, but is checked as all that comes in.
/// </summary>
internal sealed class UploadHosts(IConfiguration configuration)
{
    private static readonly string[] Public = [".sharepoint.com"];
    private static readonly string[] Government = [".sharepoint.us", ".sharepoint-mil.us"];

    private readonly string[] endings = string.IsNullOrWhiteSpace(configuration["Bot:ChannelService"]) ? Public : Government;
    private readonly bool isLoopbackAllowed = BotSafety.IsDangerous(configuration);

    public bool Have([NotNullWhen(true)] string? address, [NotNullWhen(true)] out Uri? uri) =>
        Uri.TryCreate(address, UriKind.Absolute, out uri)
        && uri.UserInfo.Length == 0
        && ((uri.Scheme == Uri.UriSchemeHttps && uri.IsDefaultPort && IsOurs(uri.Host)) || (isLoopbackAllowed && uri.IsLoopback && uri.Scheme == Uri.UriSchemeHttp));

    private bool IsOurs(string host) => Array.Exists(endings, ending => host.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
