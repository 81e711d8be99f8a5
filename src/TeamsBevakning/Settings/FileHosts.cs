using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace TeamsBevakning.Settings;

/// <summary>
/// Where people's files are, to be put there with a yes or fetched when attached: SharePoint and OneDrive of the configured cloud, and <c>Bot:FileHosts</c>, and nothing else, whoever names it. What says where is from Teams,
/// but is checked as all that comes in.
/// </summary>
internal sealed class FileHosts(IConfiguration configuration)
{
    private const string MoreKey = "Bot:FileHosts";

    private static readonly string[] Public = [".sharepoint.com"];
    private static readonly string[] Government = [".sharepoint.us", ".sharepoint-mil.us"];

    private readonly string[] endings = string.IsNullOrWhiteSpace(configuration["Bot:ChannelService"]) ? Public : Government;
    private readonly IReadOnlyList<string> more = HostNames.Read(configuration, MoreKey, "sjostad.sharepoint.com");
    private readonly bool isLoopbackAllowed = BotSafety.IsDangerous(configuration);

    public bool Have([NotNullWhen(true)] string? address, [NotNullWhen(true)] out Uri? uri) =>
        Uri.TryCreate(address, UriKind.Absolute, out uri)
        && uri.UserInfo.Length == 0
        && ((uri.Scheme == Uri.UriSchemeHttps && IsOurs(uri)) || (isLoopbackAllowed && uri.IsLoopback && uri.Scheme == Uri.UriSchemeHttp));

    /// <summary>Microsoft's hosts are written in ASCII: other signs may mean another host when they are looked up.</summary>
    private bool IsOurs(Uri uri) =>
        (uri.IsDefaultPort && Ascii.IsValid(uri.Host) && Array.Exists(endings, ending => uri.Host.EndsWith(ending, StringComparison.OrdinalIgnoreCase))) || more.Contains(uri.Authority, StringComparer.OrdinalIgnoreCase);
}
